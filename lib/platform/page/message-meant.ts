// Whether the words that help was asked about are a message of the page.

/** Fewer letters are part of too much. */
const LEAST = 4;

/** The messages with the one first that some words are of; `null` when they are of none. */
function messageOfWordsFirst(errors: readonly string[], words: string): string[] | null {
  const asked = errors.find(
    (error) => words.length >= LEAST && (error === words || error.includes(words) || words.includes(error)),
  );
  return asked === undefined ? null : [asked, ...errors.filter((error) => error !== asked)];
}

/** What is read of the messages of a page. */
interface ReadMessages {
  errors: string[];
  error: string | null;
}

/** The messages of a page when help was asked about words: all, that which they are of first; where they are of none, none. */
export function messagesOfWords(errors: readonly string[], words: string): ReadMessages {
  const own = messageOfWordsFirst(errors, words) ?? [];
  return { errors: own, error: own[0] ?? null };
}
