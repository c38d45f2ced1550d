// Tells the words of paths: as they are written, in other forms, and several in one.
import { fold, UNSPACED } from '../find/words/terms.ts';
import { OPENERS } from './opener-words.ts';
import { FILE_ENDINGS, pathWords } from './path-words/path-words.ts';

// Made on first use: a worker that starts for another reason has no need of them.
const made = new Map<'words', ReadonlySet<string>>();

function wordsOfPaths(): ReadonlySet<string> {
  const words = made.get('words') ?? new Set([...pathWords(), ...FILE_ENDINGS].map(fold));
  made.set('words', words);
  return words;
}

/** Endings of other forms of a word, and what stands in their place in it. */
const FORMS: [ending: string, instead: string][] = [
  ...['s', 'es', 'n', 'en', 'e', 'er', 'r', 'ed', 'd', 'ing', 'ung', 'ungs'].map((ending): [string, string] => [
    ending,
    '',
  ]),
  ['ies', 'y'],
  ['ais', 'al'],
  ['oes', 'ao'],
];
/** Shortest word that has forms, and shortest word in a compound. */
const SHORTEST = 3;
/** Longest word that is looked for in one. */
const LONGEST = 24;
/** Most words in one; where words run into one another anyway they are shorter and more. */
const MOST = 4;
const MOST_UNSPACED = 8;
/** Longest run that is looked at as a compound. */
const MAX_RUN = 60;

function isForm(word: string, of: ReadonlySet<string>): boolean {
  if (of.has(word)) return true;
  return FORMS.some(([ending, instead]) => {
    const stem = word.length - ending.length;
    return (
      stem >= SHORTEST - instead.length && stem >= 2 && word.endsWith(ending) && of.has(word.slice(0, stem) + instead)
    );
  });
}

/** A word as it is, with its umlauts written out undone, and without the Arabic article. */
const waysToWrite = (word: string) => [...new Set([word, word.replace(/([aou])e/g, '$1'), word.replace(/^ال/, '')])];

/** Tells whether a run is made of words of paths and nothing else: `costcenter`, `請求書一覧`. */
function isCompound(run: string): boolean {
  const [shortest, most] = UNSPACED.test(run) ? [1, MOST_UNSPACED] : [SHORTEST, MOST];
  if (run.length > MAX_RUN || run.length < 2 * shortest) return false;
  const words = wordsOfPaths();
  const none = Number.POSITIVE_INFINITY;
  /** The fewest words that each beginning of the run is made of. */
  const fewest = [0, ...Array.from({ length: run.length }, () => none)];
  for (let start = 0; start <= run.length - shortest; start += 1) {
    const count = (fewest[start] ?? none) + 1;
    if (count > most) continue;
    const last = Math.min(run.length, start + LONGEST);
    for (let end = start + shortest; end <= last; end += 1) {
      if (count < (fewest[end] ?? 0) && isForm(run.slice(start, end), words)) fewest[end] = count;
    }
  }
  return fewest[run.length] !== none;
}

const isWordOf = (word: string, of: ReadonlySet<string>) => waysToWrite(word).some((one) => isForm(one, of));

/** Tells the words of paths that open nothing. */
export const isPlaceWord = (word: string): boolean =>
  isWordOf(word, wordsOfPaths()) || waysToWrite(word).some(isCompound);

/** Openers that may stand in one word with another: `resetpassword`. */
const JOINED = [...OPENERS].filter(({ length }) => length >= 4);

/** An opener, by itself or in one word with another one; not whatever has one in it. */
export function isOpening(word: string): boolean {
  if (isWordOf(word, OPENERS)) return true;
  return JOINED.some((opener) => {
    const isFirst = word.startsWith(opener);
    if (!isFirst && !word.endsWith(opener)) return false;
    const rest = isFirst ? word.slice(opener.length) : word.slice(0, -opener.length);
    return rest.length >= SHORTEST && (isForm(rest, wordsOfPaths()) || isForm(rest, OPENERS));
  });
}

/** Tells all words of paths: in one of their forms, or several in one; such that open something among them. */
export const isPathWord = (word: string): boolean => isPlaceWord(word) || isOpening(word);

/** The same, but for compounds of any words: what follows an opener must be plain. */
export const isCommonWord = (word: string): boolean =>
  isWordOf(word, wordsOfPaths()) || isOpening(word) || (UNSPACED.test(word) && isPlaceWord(word));
