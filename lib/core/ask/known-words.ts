// Which words are known where an address stands: those of the page, and those that followed feeds name.
import { fold, UNSPACED } from '../find/words/terms.ts';
import type { PlaceWords } from '../place/place-words.ts';

/** What is known of where an address stands. */
export interface Known extends PlaceWords {
  /** The page's own texts: its title, headings, labels and landmarks. */
  texts: readonly string[];
}

/** Nothing is known but the words of paths. */
export const NOTHING_KNOWN: Known = { texts: [], segments: [], hosts: [] };

/** Tells words apart. */
export interface KnownWords {
  /** A word of the page. */
  isPageWord(word: string): boolean;
  /** A part of an address that a followed feed names whole. */
  isNamed(part: string): boolean;
  /** Hosts that followed feeds name. */
  hosts: readonly string[];
}

/** Endings that make another form of a word. */
const ENDING = /(?<=.{3})(?:s|es|n|en|e|er|r|ed|d|ing|ung)$/;
/** Two forms of one word differ in their last letters only. */
const stemOf = (word: string) => (word.length >= 5 ? word.replace(ENDING, '') : word);
/** Umlauts that are written out. */
const withoutUmlauts = (word: string) => word.replace(/([aou])e/g, '$1');

/** The words of texts, and each two or three of them in one, as addresses write them. */
function joinedWords(texts: readonly string[]): Set<string> {
  const joined = new Set<string>();
  for (const text of texts) {
    const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
    words.forEach((word, at) => {
      joined.add(word);
      joined.add(words.slice(at, at + 2).join(''));
      joined.add(words.slice(at, at + 3).join(''));
    });
  }
  return joined;
}

/** Tells the words that are known where an address stands. */
export function createKnownWords({ texts, segments, hosts }: Known): KnownWords {
  const own = joinedWords(texts);
  const stems = new Set(Array.from(own, stemOf));
  const isOwn = (word: string) => own.has(word) || stems.has(word);
  const unspaced = texts.filter((text) => UNSPACED.test(text)).map(fold);
  const named = new Set(segments.map(fold));
  return {
    isPageWord: (word) =>
      [word, withoutUmlauts(word)].some((one) => isOwn(one) || isOwn(stemOf(one))) ||
      (UNSPACED.test(word) && unspaced.some((text) => text.includes(word))),
    isNamed: (part) => named.has(fold(part)),
    hosts,
  };
}
