// Long work that others may come in between: written once, as a generator that yields where it may rest.

/** Work that may rest at each `yield`. */
export type Slices<T> = Generator<void, T, void>;

/** Does all of the work without a rest. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
