// Words of another language on their way through finding: terms that no text has, for tips in that language alone.
import { primaryLanguage } from '../../../text/languages.ts';

/**
 * Makes a foreign term: the language, then the words that stand for what was asked, with spaces between them, which no
 * other term has. A tip in that language holds it as far as it holds all of its words.
 */
export const toForeignTerm = (language: string, words: readonly string[]): string => `${language} ${words.join(' ')}`;

/** Tells whether a term is a foreign one. */
export const isForeignTerm = (term: string): boolean => term.includes(' ');

/** What a term says: its language, `null` for any that is not foreign, and its words. */
interface TermRead {
  language: string | null;
  words: readonly string[];
}

// Each tip is asked for the same few terms: taken apart once. What a page asks for is far less than is kept.
const read = new Map<string, TermRead>();
const MOST_KEPT = 5000;

/** The language of a foreign term, and its words; of any other term the term itself, in no language. */
export function readForeignTerm(term: string): TermRead {
  if (!isForeignTerm(term)) return { language: null, words: [term] };
  const known = read.get(term);
  if (known) return known;
  const [language = '', ...words] = term.split(' ');
  if (read.size >= MOST_KEPT) read.clear();
  read.set(term, { language, words });
  return { language, words };
}

/**
 * Makes what tells of one word tell of a foreign term, too: all its words, in a tip of that language. `language` is that
 * of the tip, as a BCP 47 tag.
 */
export function inAnyLanguage(language = '', doesCount: (word: string) => boolean): (term: string) => boolean {
  const spoken = primaryLanguage(language);
  return (term) => {
    if (!isForeignTerm(term)) return doesCount(term);
    const { language: own, words } = readForeignTerm(term);
    return own === spoken && words.every(doesCount);
  };
}

/** How strongly the words of a foreign term are held together, by how strongly each is: less where one is missing. */
export function strengthTogether(words: readonly string[], strengthOfWord: (word: string) => number): number {
  let [sum, met] = [0, 0];
  for (const word of words) {
    const strength = strengthOfWord(word);
    sum += strength;
    if (strength > 0) met += 1;
  }
  return (sum * met) / words.length ** 2;
}

/** A term as it is told to a person. */
export const termTold = (term: string): string => readForeignTerm(term).words.join(' ');
