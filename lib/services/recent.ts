/** Keeps what was made most recently, so that asking again is free; two askers at once share one making. */
export interface Recent<T> {
  /** `room` makes space for more than the capacity: so many things are needed together. */
  get(key: string, make: () => Promise<T>, room?: number): Promise<T>;
  /** Forgets one, which is made anew by the next asker. */
  forget(key: string): void;
  /** Forgets everything. */
  clear(): void;
}

/** Creates a keeper of at most `capacity` things; what was not asked for longest goes first. */
export function createRecent<T>(capacity: number): Recent<T> {
  const kept = new Map<string, Promise<T>>();
  return {
    get: (key, make, room = 0) => {
      const known = kept.get(key);
      kept.delete(key);
      const value = known ?? make();
      kept.set(key, value);
      // A making that failed is not kept: the next asker tries again.
      value.catch(() => {
        if (kept.get(key) === value) kept.delete(key);
      });
      const [oldest] = kept.keys();
      if (kept.size > Math.max(capacity, room) && oldest !== undefined) kept.delete(oldest);
      return value;
    },
    forget: (key) => {
      kept.delete(key);
    },
    clear: () => kept.clear(),
  };
}
