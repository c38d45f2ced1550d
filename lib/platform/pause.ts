// Waiting, for adapters.

/** Resolves after a time. */
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
