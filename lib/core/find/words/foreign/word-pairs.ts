// The word pairs of one language and English, as a file of the package has them: looked up in both directions.
import { ELIDED, fold, toTerm, UNSPACED } from '../terms.ts';
import { closenessOf, groupBy, SAME_WORD } from '../word-variants.ts';

/** Letters that a word and its forms begin with. */
const START = 4;

/** Terms by what they stand for in the other language; both sides as they are written. */
export interface WordTable {
  /** What stands for a term given by its key, the best first. */
  of(key: string): readonly string[];
  /** The key that a word is a form of; `null` where the table has none. */
  formOf(word: string): string | null;
  /** Letters of the longest term without spaces. */
  longest: number;
  /** The keys that are one word. */
  singles: readonly string[];
}

/** Pairs of English and one other language, looked up in both directions. */
export interface TwoWays {
  fromEnglish: WordTable;
  toEnglish: WordTable;
}

/** The words of labels in English and one other language, and apart from them those that only questions have. */
export interface WordPairs extends TwoWays {
  everyday: TwoWays;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

/** A word as it is written, and as a term. */
export interface WrittenWord {
  written: string;
  term: string;
}

/** The words of a text in their order. */
export function orderedWords(text: string): WrittenWord[] {
  return (text.normalize('NFKC').match(WORD) ?? []).map((word) => {
    const written = word.replace(ELIDED, '');
    return { written, term: toTerm(written) ?? fold(written) };
  });
}

/** The key of a term: what its spellings have in common. */
export const keyOfTerm = (term: string): string =>
  UNSPACED.test(term)
    ? fold(term).replace(/\s+/g, '')
    : orderedWords(term)
        .map((word) => word.term)
        .join(' ');

function toTable(entries: ReadonlyMap<string, readonly string[]>): WordTable {
  const singles = [...entries.keys()].filter((key) => !key.includes(' ') && !UNSPACED.test(key));
  const byStart = groupBy(
    singles.filter((key) => key.length >= START),
    (key) => key.slice(0, START),
  );
  const forms = new Map<string, string | null>();
  const findForm = (word: string): string | null => {
    if (entries.has(word)) return word;
    if (word.length < START || UNSPACED.test(word)) return null;
    let best: { key: string | null; closeness: number } = { key: null, closeness: 0 };
    for (const key of byStart.get(word.slice(0, START)) ?? []) {
      const closeness = closenessOf(word, key);
      // A compound is close to its part, and another word.
      const isForm = closeness >= SAME_WORD && Math.abs(key.length - word.length) <= 3;
      if (isForm && closeness > best.closeness) best = { key, closeness };
    }
    return best.key;
  };
  return {
    of: (key) => entries.get(key) ?? [],
    formOf: (word) => {
      const known = forms.get(word);
      const form = known === undefined ? findForm(word) : known;
      forms.set(word, form);
      return form;
    },
    longest: Math.max(1, ...[...entries.keys()].filter((key) => UNSPACED.test(key)).map((key) => key.length)),
    singles,
  };
}

function add(entries: Map<string, string[]>, term: string, other: string): void {
  const key = keyOfTerm(term);
  const others = entries.get(key) ?? [];
  if (key !== '' && !others.includes(other)) entries.set(key, [...others, other]);
}

/** What a line begins with whose words stand in questions rather than on labels. */
const EVERYDAY = '?';

function toTables(lines: readonly string[]): TwoWays {
  const [forth, back] = [new Map<string, string[]>(), new Map<string, { other: string; rank: number }[]>()];
  for (const line of lines) {
    const [english, ...others] = line.split('|');
    if (!english) continue;
    others.forEach((other, rank) => {
      add(forth, english, other);
      const key = keyOfTerm(other);
      back.set(key, [...(back.get(key) ?? []), { other: english, rank }]);
    });
  }
  // Back, the best is what has the term among its own best.
  const sorted = [...back].map(
    ([key, terms]) => [key, terms.toSorted((a, b) => a.rank - b.rank).map(({ other }) => other)] as const,
  );
  return { fromEnglish: toTable(forth), toEnglish: toTable(new Map(sorted)) };
}

/**
 * Reads a file of word pairs: a line for each English term, its others after bars. Lines that begin with `#` are notes,
 * those that begin with `?` everyday words.
 */
export function parseWordPairs(text: string): WordPairs {
  const {
    notes: _,
    labels = [],
    everyday = [],
  } = Object.groupBy(text.split('\n'), (line) =>
    line.startsWith('#') ? 'notes' : line.startsWith(EVERYDAY) ? 'everyday' : 'labels',
  );
  return { ...toTables(labels), everyday: toTables(everyday.map((line) => line.slice(EVERYDAY.length))) };
}
