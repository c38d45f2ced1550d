// The words of an index: how common each is, and which of them a word of a page or a search may stand for.
import type SearchableMap from 'minisearch/SearchableMap';
import { RANKING } from '../ranking.ts';
import { isForeignTerm, readForeignTerm } from '../words/foreign/foreign-term.ts';
import { createInnerWords } from '../words/inner-words.ts';
import { createStemmed } from '../words/stems/stemmed.ts';
import { createThesaurusWords } from '../words/thesaurus.ts';
import { closenessOf, createVariants, type WordVariant } from '../words/word-variants.ts';
import { TEXT_PARTS, type TipDocument } from './tip-document.ts';

/** Raised whenever terms or parts change, or how they are stored: what is of another format is made anew. */
export const INDEX_FORMAT = 4;

/** Word statistics of the tips in an index. */
export interface IndexStatistics {
  size: number;
  /** Mean number of terms in each part, in the order of `TEXT_PARTS`. */
  averageLengths: number[];
  /** The languages that its tips say they are in. */
  languages: string[];
}

/** Knows how common each word of an index is, and its neighbours. */
export interface IndexWords {
  readonly statistics: IndexStatistics;
  /** Number of tips that hold a term. */
  frequency(term: string): number;
  /** Words of the index that a word of a page may stand for: itself, its forms, compounds with it. */
  variants(term: string): readonly WordVariant[];
  /** Words of the index that the thesaurus has for a word, in any form: a page or a search says _delete_, they say _remove_. */
  thesaurus(term: string): readonly string[];
  /** Terms of other languages that a word of a page or a search may stand for, each with its closeness. */
  foreign(term: string): readonly WordVariant[];
  /** Words of the index that have the stem of a word in one of these languages, as BCP 47 tags; not the word itself. */
  stemmed(term: string, languages: readonly string[]): readonly string[];
  /** Words of the index close to a typed one, with their closeness from 0 to 1. */
  expand(term: string): Map<string, number>;
}

/** Counts the words of tips. */
export function toStatistics(documents: readonly TipDocument[]): IndexStatistics {
  const totals = TEXT_PARTS.map(() => 0);
  for (const { lengths } of documents) {
    lengths.forEach((length, index) => {
      totals[index] = (totals[index] ?? 0) + length;
    });
  }
  const size = documents.length;
  const averageLengths = totals.map((total) => (size === 0 ? 0 : total / size));
  const languages = [...new Set(documents.flatMap(({ tip }) => tip.language ?? []))];
  return { size, averageLengths, languages };
}

/** Terms that are looked for whatever they cost: the first few. */
const ALWAYS_LOOKED_FOR = 3;

/** The terms to look for: `first` ones before others, then what says most, as far as the budget of postings goes. */
export function termsWithinBudget(
  weights: ReadonlyMap<string, number>,
  first: ReadonlySet<string>,
  frequency: (term: string) => number,
  size: number,
): string[] {
  const known = [...weights]
    .map(([term, weight]) => ({ term, weight, postings: frequency(term), isFirst: Number(first.has(term)) }))
    .filter(({ postings }) => postings > 0)
    .map((term) => ({ ...term, worth: term.weight * Math.log(1 + size / term.postings) }))
    .sort((a, b) => b.isFirst - a.isFirst || b.worth - a.worth);
  let spent = 0;
  const chosen = known.filter(({ postings }, rank) => {
    const isChosen = rank < ALWAYS_LOOKED_FOR || spent + postings <= RANKING.postings;
    if (isChosen) spent += postings;
    return isChosen;
  });
  return chosen.map(({ term }) => term);
}

/** Weights by the words of the index: those of a foreign term are looked for one by one. */
export function inSingleWords(given: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (![...given.keys()].some(isForeignTerm)) return given;
  const weights = new Map<string, number>();
  for (const [term, weight] of given) {
    for (const word of readForeignTerm(term).words) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  }
  return weights;
}

/** Typos forgiven in a word of this length. */
const typosIn = (term: string) =>
  term.length >= RANKING.typoFrom.two ? 2 : term.length >= RANKING.typoFrom.one ? 1 : 0;

/** Letters that a word and its other forms begin with. */
const FORM_START = 4;

function expandIn(
  vocabulary: SearchableMap<number>,
  innerWords: ReturnType<typeof createInnerWords>,
  term: string,
): Map<string, number> {
  const { closeness } = RANKING;
  const near = new Map<string, { closeness: number; frequency: number }>();
  const add = (word: string, close: number, frequency: number) => {
    if ((near.get(word)?.closeness ?? 0) < close) near.set(word, { closeness: close, frequency });
  };
  const isCode = /\d/.test(term);
  const typos = isCode ? 0 : typosIn(term);
  if (typos > 0) {
    for (const [word, [frequency, distance]] of vocabulary.fuzzyGet(term, typos)) {
      // A word form, or another spelling, is closer than a typing error.
      add(word, Math.max(closeness.typo / Math.max(1, distance), closenessOf(term, word)), frequency);
    }
  }
  for (const [word, frequency] of vocabulary.atPrefix(term)) add(word, closeness.prefix, frequency);
  // Other forms of it: they begin alike.
  if (term.length > FORM_START && !isCode) {
    for (const [word, frequency] of vocabulary.atPrefix(term.slice(0, FORM_START))) {
      const close = closenessOf(term, word);
      if (close > 0) add(word, close, frequency);
    }
  }
  for (const [word, close] of innerWords(term)) add(word, close, vocabulary.get(word) ?? 0);
  const exact = vocabulary.get(term);
  if (exact !== undefined) add(term, closeness.exact, exact);
  const best = [...near].sort(([, a], [, b]) => b.closeness - a.closeness || b.frequency - a.frequency);
  return new Map(best.slice(0, RANKING.expansions).map(([word, { closeness: close }]) => [word, close]));
}

/** Makes the words of an index ready to be asked; `vocabulary` has the number of tips that hold each of them. */
export function toIndexWords(statistics: IndexStatistics, vocabulary: SearchableMap<number>): IndexWords {
  const frequency = (term: string): number =>
    isForeignTerm(term) ? Math.min(...readForeignTerm(term).words.map(frequency)) : (vocabulary.get(term) ?? 0);
  const innerWords = createInnerWords(
    () => vocabulary.keys(),
    (word) => vocabulary.has(word),
  );
  let findVariants: ReturnType<typeof createVariants> | undefined;
  const variants = (term: string) => {
    // Made on first use: the search box does without.
    findVariants ??= createVariants(vocabulary.keys());
    return findVariants(term);
  };
  return {
    statistics,
    frequency,
    variants,
    thesaurus: createThesaurusWords(vocabulary),
    foreign: () => [],
    stemmed: createStemmed(vocabulary),
    expand: (term) => expandIn(vocabulary, innerWords, term),
  };
}
