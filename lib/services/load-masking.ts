// What masks private words, made ready once something is to be masked: its words and patterns of eight languages are a
// third of what a worker that starts would make ready, and most starts mask nothing.

/** Everything of the worker that masks. */
export type Masking = typeof import('../core/masking.ts');

/** Makes ready what masks; from the second time on it is. */
export const loadMasking = (): Promise<Masking> => import('../core/masking.ts');
