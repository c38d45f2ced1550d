// Words of another language on their way through finding: terms that no text has, for tips in that language alone.

/**
 * Makes a foreign term: the language, then the words that stand for what was asked, with spaces between them, which no
 * other term has. A tip in that language holds it as far as it holds all of its words.
 */
export const toForeignTerm = (language: string, words: readonly string[]): string => `${language} ${words.join(' ')}`;

/** Tells whether a term is a foreign one. */
export const isForeignTerm = (term: string): boolean => term.includes(' ');

/** The language of a foreign term, and its words; of any other term the term itself, in no language. */
export function readForeignTerm(term: string): { language: string | null; words: string[] } {
  if (!isForeignTerm(term)) return { language: null, words: [term] };
  const [language = '', ...words] = term.split(' ');
  return { language, words };
}

/** A term as it is told to a person. */
export const termTold = (term: string): string => readForeignTerm(term).words.join(' ');
