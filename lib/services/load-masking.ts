// What masks private words, made ready once something is to be masked: its words and patterns of eight languages took a
// quarter of the time in which a worker that starts makes itself ready, and most starts mask nothing.

/** Everything of the worker that masks. */
export type Masking = typeof import('../core/masking.ts');

/** Makes ready what masks; from the second time on it is. */
export const loadMasking = (): Promise<Masking> => import('../core/masking.ts');
