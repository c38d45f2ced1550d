// Going wider and narrower: the way out of a thing is kept, so that the way back in is the same.

/** How one thing leads to others, in a page or anything else that nests. */
export interface Nesting<T> {
  /** The next thing around, that can be told from it; `null` at the outermost. */
  around: (thing: T) => T | null;
  /** The first thing in it that can be seen; `null` where there is none. */
  inside: (thing: T) => T | null;
}

/** Where a person points, and the way they came. */
export interface Trail<T> {
  now(): T | null;
  /** Points at something else; the way is forgotten. */
  goTo(thing: T | null): void;
  /** Answers whether there was anything wider. */
  wider(): boolean;
  /** Answers whether there was anything narrower. */
  narrower(): boolean;
}

/** Creates a trail that points at nothing yet. */
export function createTrail<T>({ around, inside }: Nesting<T>): Trail<T> {
  let [now, way] = [null as T | null, [] as T[]];
  const step = (next: T | null): boolean => {
    now = next ?? now;
    return next !== null;
  };
  return {
    now: () => now,
    goTo: (thing) => {
      if (thing !== now) [now, way] = [thing, []];
    },
    wider: () => {
      const [from, next] = [now, now && around(now)];
      if (from && next) way.push(from);
      return step(next);
    },
    narrower: () => step(way.pop() ?? (now && inside(now))),
  };
}
