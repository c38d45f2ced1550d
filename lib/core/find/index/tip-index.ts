// The index over some tips: its postings retrieve, those of MiniSearch where it was stored; a vocabulary beside them knows
// each word's frequency and its neighbours. Whether it was made on the fly or restored is hidden behind this interface.
import MiniSearch, { type Options } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { RANKING, type TextPart } from '../ranking.ts';
import { isForeignTerm, readForeignTerm } from '../words/foreign/foreign-term.ts';
import { createInnerWords } from '../words/inner-words.ts';
import { createStemmed } from '../words/stems/stemmed.ts';
import { createThesaurusWords } from '../words/thesaurus.ts';
import { closenessOf, createVariants, type WordVariant } from '../words/word-variants.ts';
import { createPostings, type Postings } from './postings.ts';
import { BOOSTS, TEXT_PARTS, type TipDocument } from './tip-document.ts';

/** Word statistics of the tips in an index. */
export interface IndexStatistics {
  size: number;
  /** Mean number of terms in each part, in the order of `TEXT_PARTS`. */
  averageLengths: number[];
  /** The languages that its tips say they are in. */
  languages: string[];
}

/** Finds candidates by words and knows how common each word is. */
export interface TipIndex {
  readonly statistics: IndexStatistics;
  /** Number of tips that hold a term. */
  frequency(term: string): number;
  /**
   * Keys of at most `limit` tips that hold some of the terms, best first by MiniSearch; `weights` say how much each
   * term counts, `allowed` which tips may come, `first` which terms are not to be left out for rarer ones.
   */
  retrieve(
    weights: ReadonlyMap<string, number>,
    limit: number,
    options?: { allowed?: ReadonlySet<string>; first?: ReadonlySet<string> },
  ): string[];
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

/** An index as plain data, to be stored. */
export interface IndexSnapshot {
  /** Of the code that wrote it: an index is derived, and rebuilt when this differs. */
  format: number;
  statistics: IndexStatistics;
  vocabulary: [term: string, frequency: number][];
  postings: string;
}

/** Raised whenever terms or parts change. */
export const INDEX_FORMAT = 3;

/** A document as MiniSearch sees it: each part's terms, already made. */
type Row = { key: string } & Partial<Record<TextPart, string>>;

const options: Options<Row> = {
  idField: 'key',
  fields: [...TEXT_PARTS],
  storeFields: [],
  // Terms are made once, by toTerms; MiniSearch only takes them apart again.
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
};

const boosts = Object.fromEntries(TEXT_PARTS.map((part, at) => [part, BOOSTS[at] ?? 1]));

function toRow(document: TipDocument): Row {
  const row: Row = { key: document.key };
  TEXT_PARTS.forEach((part, index) => {
    const terms: string[] = [];
    for (const [term, counts] of document.counts) for (let n = counts[index] ?? 0; n > 0; n -= 1) terms.push(term);
    if (terms.length > 0) row[part] = terms.join(' ');
  });
  return row;
}

function toStatistics(documents: readonly TipDocument[]): IndexStatistics {
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
function termsWithinBudget(
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
function inSingleWords(given: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
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

const retrieveIn =
  (mini: MiniSearch<Row>): Postings['retrieve'] =>
  (terms, weights, allowed) => {
    const found = mini.search(
      { combineWith: 'OR', queries: [...terms] },
      {
        boost: boosts,
        boostTerm: (term) => weights.get(term) ?? 1,
        ...(allowed ? { filter: (result) => allowed.has(String(result.id)) } : {}),
      },
    );
    return found.map((result) => String(result.id));
  };

function toIndex(
  retrieve: Postings['retrieve'],
  statistics: IndexStatistics,
  vocabulary: SearchableMap<number>,
): TipIndex {
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
    retrieve: (wanted, limit, { allowed, first = new Set<string>() } = {}) => {
      const weights = inSingleWords(wanted);
      const terms = termsWithinBudget(weights, first, frequency, statistics.size);
      if (terms.length === 0) return [];
      return retrieve(terms, weights, allowed).slice(0, limit);
    },
    stemmed: createStemmed(vocabulary),
    expand: (term) => expandIn(vocabulary, innerWords, term),
  };
}

/** Makes an index over tips in one go, which lives as long as they are asked for. */
export function createTipIndex(documents: readonly TipDocument[]): TipIndex {
  const { retrieve, frequencies } = createPostings(documents);
  return toIndex(retrieve, toStatistics(documents), SearchableMap.from(frequencies));
}

/** Builds an index as plain data, in slices that leave time for other work. */
export async function buildIndexSnapshot(
  documents: readonly TipDocument[],
  onProgress?: (done: number) => void,
): Promise<IndexSnapshot> {
  const mini = new MiniSearch<Row>(options);
  const slice = 100;
  for (let start = 0; start < documents.length; start += slice) {
    await mini.addAllAsync(documents.slice(start, start + slice).map(toRow), { chunkSize: slice });
    onProgress?.(Math.min(start + slice, documents.length));
  }
  const vocabulary = [...createPostings(documents).frequencies];
  return { format: INDEX_FORMAT, statistics: toStatistics(documents), vocabulary, postings: JSON.stringify(mini) };
}

/** Restores an index; `null` when another version wrote it, or when it is damaged. */
export function restoreTipIndex(snapshot: IndexSnapshot): TipIndex | null {
  if (snapshot.format !== INDEX_FORMAT) return null;
  try {
    const mini = MiniSearch.loadJSON<Row>(snapshot.postings, options);
    return toIndex(retrieveIn(mini), snapshot.statistics, SearchableMap.from(snapshot.vocabulary));
  } catch {
    return null;
  }
}
