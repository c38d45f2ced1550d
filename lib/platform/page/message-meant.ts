// Whether the words that help was asked about are a message of the page.

/** Fewer letters are part of too much. */
const LEAST = 4;

/** The messages with the one first that some words are of; `null` when they are of none. */
export function messageOfWordsFirst(errors: readonly string[], words: string): string[] | null {
  const asked = errors.find(
    (error) => words.length >= LEAST && (error === words || error.includes(words) || words.includes(error)),
  );
  return asked === undefined ? null : [asked, ...errors.filter((error) => error !== asked)];
}
