// Which words of an address are known to be harmless: those of paths, those of the page, those that followed feeds name.
import { fold, UNSPACED } from '../find/terms.ts';
import type { PlaceWords } from '../place/place-words.ts';
import { OPENERS } from './opener-words.ts';
import { FILE_ENDINGS, HOST_WORDS, PATH_WORDS } from './path-words/path-words.ts';

/** What is known of where an address stands. */
export interface Known extends PlaceWords {
  /** The page's own texts: its title, headings, labels and landmarks. */
  texts: readonly string[];
}

/** Nothing is known but the words of paths. */
export const NOTHING_KNOWN: Known = { texts: [], segments: [], hosts: [] };

/** Tells words apart. */
export interface KnownWords {
  /** A word of paths, in one of its forms, or several in one; such that open something among them. */
  isPathWord(word: string): boolean;
  /** The same, but for compounds of any words. */
  isCommonWord(word: string): boolean;
  /** A word of the page. */
  isPageWord(word: string): boolean;
  /** A label that says what stands on a host. */
  isHostWord(word: string): boolean;
  /** A part of an address that a followed feed names whole. */
  isNamed(part: string): boolean;
  /** Hosts that followed feeds name. */
  hosts: readonly string[];
}

const places = new Set([...PATH_WORDS, ...FILE_ENDINGS].map(fold));
const hostWords = new Set(HOST_WORDS.map(fold));
const LONGEST = Math.max(...[...places].map((word) => word.length));

/** Endings that make another form of a word. */
const ENDING = /(?<=.{3})(?:s|es|n|en|e|er|r|ed|d|ing|ung|ungs|ies)$/;

/** Umlauts written out. */
const withoutUmlauts = (word: string) => word.replace(/([aou])e/g, '$1');

function isForm(word: string, of: ReadonlySet<string>): boolean {
  if (of.has(word) || of.has(word.replace(ENDING, ''))) return true;
  if (of.has(word.replace(/ais$/, 'al')) || of.has(word.replace(/oes$/, 'ao'))) return true;
  return of.has(word.replace(/ies$/, 'y')) || of.has(word.replace(/(?<=.{3})[sn]$/, ''));
}

/** Tells whether a run is made of such words and nothing else: `costcenter`, `請求書一覧`. */
function isCompound(run: string, of: ReadonlySet<string>): boolean {
  const [shortest, most] = UNSPACED.test(run) ? [1, 8] : [3, 4];
  const none = Number.POSITIVE_INFINITY;
  /** The fewest words that each beginning of the run is made of. */
  const fewest = [0, ...Array.from({ length: run.length }, () => none)];
  for (let end = shortest; end <= run.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST - 2); start <= end - shortest; start += 1) {
      const words = (fewest[start] ?? none) + 1;
      if (words <= most && words < (fewest[end] ?? 0) && isForm(run.slice(start, end), of)) fewest[end] = words;
    }
  }
  return fewest[run.length] !== none;
}

/** A word as it is, with its umlauts written out or not, and without the Arabic article. */
const waysToWrite = (word: string) => [word, withoutUmlauts(word), word.replace(/^ال/, '')];

/** Tells the words of paths that open nothing. */
export function isPlaceWord(word: string): boolean {
  if (isPlain(word)) return true;
  if (word.length > 60 || (word.length < 6 && !UNSPACED.test(word))) return false;
  return waysToWrite(word).some((one) => isCompound(one, places));
}

const isPlain = (word: string) => waysToWrite(word).some((one) => isForm(one, places));

/** An opener, by itself or in one word with another: `resetpassword`, but not whatever has one in it. */
function isOpening(word: string): boolean {
  if (waysToWrite(word).some((one) => isForm(one, OPENERS))) return true;
  return [...OPENERS].some((opener) => {
    if (opener.length < 4) return false;
    const rest = word.startsWith(opener)
      ? word.slice(opener.length)
      : word.endsWith(opener)
        ? word.slice(0, -opener.length)
        : '';
    return rest.length >= 3 && (isForm(rest, places) || isForm(rest, OPENERS));
  });
}

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

/** Two forms of one word differ in their last letters only. */
const stemOf = (word: string) => (word.length >= 5 ? word.replace(ENDING, '') : word);

/** Tells the words that are known where an address stands. */
export function createKnownWords({ texts, segments, hosts }: Known): KnownWords {
  const own = joinedWords(texts);
  const stems = new Set([...own].map(stemOf));
  const isOwn = (word: string) => own.has(word) || stems.has(word);
  const unspaced = texts.filter((text) => UNSPACED.test(text)).map(fold);
  const named = new Set(segments.map(fold));
  return {
    isPathWord: (word) => isPlaceWord(word) || isOpening(word),
    isCommonWord: (word) => isPlain(word) || isOpening(word) || (UNSPACED.test(word) && isPlaceWord(word)),
    isPageWord: (word) =>
      [word, withoutUmlauts(word)].some((one) => isOwn(one) || isOwn(stemOf(one))) ||
      (UNSPACED.test(word) && unspaced.some((text) => text.includes(word))),
    isHostWord: (word) => hostWords.has(word) || isPlaceWord(word),
    isNamed: (part) => named.has(fold(part)),
    hosts,
  };
}
