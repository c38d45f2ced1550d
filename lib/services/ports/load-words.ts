// The port behind which the word pairs of each language stand: files of the package, read only when they are needed.

/** Reads the word pairs of a language and English; `null` where there are none. */
export type LoadWords = (language: string) => Promise<string | null>;
