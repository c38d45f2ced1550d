// What services ask of whatever keeps a value for them.

/** One value that is kept; changes come one after the other. */
export interface KeptValue<T> {
  load(): Promise<T>;
  update(change: (value: T) => T): Promise<T>;
}
