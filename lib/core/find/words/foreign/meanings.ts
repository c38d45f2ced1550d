// What the words of a text may be in another language: the longest terms first, forms and German compounds too.
import { toTerms, UNSPACED, UNSPACED_RUN } from '../terms.ts';
import { keyOfTerm, orderedWords, type WordTable, type WrittenWord } from './word-pairs.ts';

/** Words of the longest term that is looked for. */
const MOST_WORDS = 4;
/** What stands for one term, at most. */
const MOST_MEANINGS = 6;
/** How sure the first meaning of a term is, and each further one. */
const SURE = [1, 0.9, 0.8, 0.75, 0.7, 0.7] as const;
/** A single word of a longer term that has a meaning of its own; a compound by its parts. */
const LESS_SURE = { within: 0.6, compound: 0.85 } as const;
/** Letters that each part of a compound has at least. */
const LEAST_PART = 4;
/** What German puts between the parts of a compound. */
const JOINTS = ['', 's', 'es', 'n', 'en'] as const;

/** A term of another language that may be meant, and how surely, 0 to 1. */
export interface Meaning {
  /** What the text says, as it is written there. */
  written: string;
  said: string;
  sure: number;
}

/** Finds what may stand for each term of a text. */
export type FindMeanings = (text: string) => Map<string, readonly Meaning[]>;

type Found = Map<string, Meaning[]>;

const toMeanings = (written: string, others: readonly string[], less = 1): Meaning[] =>
  others.slice(0, MOST_MEANINGS).map((said, rank) => ({ written, said, sure: less * (SURE[rank] ?? 0.7) }));

/** What stands for a compound: what stands for its parts, one after the other. */
function meaningsOfCompound({ written, term: word }: WrittenWord, table: WordTable): Meaning[] {
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const last = table.formOf(word.slice(at));
    if (last === null) continue;
    for (const joint of JOINTS) {
      if (!word.slice(0, at).endsWith(joint)) continue;
      const start = word.slice(0, at - joint.length);
      const first = start.length < LEAST_PART ? null : table.formOf(start);
      if (first === null) continue;
      const firsts = table.of(first).slice(0, 2);
      const lasts = table.of(last).slice(0, 2);
      return toMeanings(
        written,
        firsts.flatMap((one) => lasts.map((other) => `${one} ${other}`)),
        LESS_SURE.compound,
      );
    }
  }
  return [];
}

function note(found: Found, terms: readonly string[], meanings: readonly Meaning[]): void {
  for (const term of terms) {
    const known = found.get(term) ?? [];
    found.set(term, [...known, ...meanings.filter(({ said }) => !known.some((one) => one.said === said))]);
  }
}

function findInWords(words: readonly WrittenWord[], table: WordTable, found: Found): void {
  const covered = new Set<number>();
  for (let length = MOST_WORDS; length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const span = words.slice(start, start + length);
      const [written, said] = [span.map((word) => word.written).join(' '), span.map((word) => word.term).join(' ')];
      const key = length === 1 ? table.formOf(said) : said;
      const isWithin = length === 1 && covered.has(start);
      let meanings = toMeanings(written, key === null ? [] : table.of(key), isWithin ? LESS_SURE.within : 1);
      if (length === 1 && key === null && !isWithin) meanings = meaningsOfCompound({ written, term: said }, table);
      if (meanings.length === 0) continue;
      for (let at = start; at < start + length; at += 1) covered.add(at);
      note(found, toTerms(written), meanings);
    }
  }
}

/** Scripts without spaces: the longest term that begins at each letter, one after the other. */
function findInRun(run: string, table: WordTable, found: Found): void {
  const letters = [...keyOfTerm(run)];
  let start = 0;
  while (start < letters.length) {
    let length = Math.min(table.longest, letters.length - start);
    // A single letter is a word only where it stands alone.
    const least = letters.length === 1 ? 1 : 2;
    const termOf = () => letters.slice(start, start + length).join('');
    while (length >= least && table.of(termOf()).length === 0) length -= 1;
    if (length >= least) note(found, toTerms(termOf()), toMeanings(termOf(), table.of(termOf())));
    start += length >= least ? length : 1;
  }
}

/** Makes a function that finds what the words of a text may be by a table. */
export function createFindMeanings(table: WordTable): FindMeanings {
  return (text) => {
    const found: Found = new Map();
    for (const line of text.split('\n')) {
      if (UNSPACED.test(line)) {
        for (const [run] of line.normalize('NFKC').matchAll(UNSPACED_RUN)) findInRun(run, table, found);
        findInWords(orderedWords(line.replace(UNSPACED_RUN, ' ')), table, found);
      } else findInWords(orderedWords(line), table, found);
    }
    return found;
  };
}
