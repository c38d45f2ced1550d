// The parts of a page beside its tips: each word is weighed by how rare it is among the tips, and looked for in a tip, with
// its variants, once, however many parts of the page say it.
import { idf, lengthOf } from '../index/bm25f.ts';
import type { Candidate } from '../index/candidate.ts';
import type { PlacedCandidate } from '../index/candidates.ts';
import type { TipIndex } from '../index/tip-index.ts';
import type { PageText } from '../words/page-text.ts';
import type { WordVariant } from '../words/word-variants.ts';

/** A part's words are summed and divided by their number to this power: 0 sums them up, 1 takes their mean. */
const LENGTH_EXPONENT = 0.3;

/** How much less a word says that stands in no tip, only variants of it do. */
const VARIANT_COST = 0.5;

/** A word of the page. */
export interface WeighedWord {
  term: string;
  /** How rare it is among the tips, or its closest variant. */
  idf: number;
  variants: readonly WordVariant[];
}

/** A part of the page. */
export interface WeighedPart {
  words: readonly WeighedWord[];
  /** Length of the vector of the words' idf. */
  norm: number;
}

function idfOnPage(term: string, variants: readonly WordVariant[], index: TipIndex): number {
  const { size } = index.statistics;
  const own = idf(index.frequency(term), size);
  const closest = variants[0]?.[0];
  if (closest === undefined || closest === term) return own;
  return Math.min(own, idf(index.frequency(closest), size) + VARIANT_COST);
}

/** Makes a function that weighs the parts of a page; each word is looked up once. */
export function createWeigher(index: TipIndex): (text: PageText) => WeighedPart {
  const known = new Map<string, WeighedWord>();
  const weighWord = (term: string): WeighedWord => {
    const variants = index.variants(term);
    return { term, idf: idfOnPage(term, variants, index), variants };
  };
  return ({ terms }) => {
    const words = terms.map((term) => {
      const word = known.get(term) ?? weighWord(term);
      known.set(term, word);
      return word;
    });
    return { words, norm: lengthOf(words.map(({ idf }) => idf)) };
  };
}

/** How a tip holds a word of the page, as itself or as a variant. */
interface Held {
  /** How strongly, 0 to nearly 1. */
  strength: number;
  /** How close a word of its title is, 0 to 1. */
  inTitle: number;
}

const NOT_HELD: Held = { strength: 0, inTitle: 0 };

/** A tip while it is compared with a page; `held` looks a word of the page up once. */
export interface ComparedTip extends PlacedCandidate {
  held(word: WeighedWord): Held;
}

function lookUp({ variants }: WeighedWord, { strength, titleTerms }: Candidate): Held {
  let [most, closest] = [0, 0];
  for (const [word, closeness] of variants) {
    most = Math.max(most, closeness * strength(word));
    if (closeness > closest && titleTerms.has(word)) closest = closeness;
  }
  return { strength: most, inTitle: closest };
}

/** Makes a tip ready to be compared with the parts of a page. */
export function toComparedTip({ candidate, place }: PlacedCandidate): ComparedTip {
  const known = new Map<WeighedWord, Held>();
  const held = (word: WeighedWord) => {
    if (word.variants.length === 0) return NOT_HELD;
    const found = known.get(word) ?? lookUp(word, candidate);
    known.set(word, found);
    return found;
  };
  return { candidate, place, held };
}

/** How a part of the page and a tip fit. */
export interface PartFit {
  /** The idf of the words the tip holds, as strongly as it holds them, over a power of their number. */
  words: number;
  /** Share of the part's idf that stands in the tip at all, 0 to 1. */
  covered: number;
  /** Cosine of the part and the tip's title, 0 to 1. */
  title: number;
}

const NO_FIT: PartFit = { words: 0, covered: 0, title: 0 };

/** Compares a part of the page with a tip. */
export function fitPart({ words, norm }: WeighedPart, { candidate, held }: ComparedTip): PartFit {
  if (words.length === 0) return NO_FIT;
  let [sum, covered, total, title] = [0, 0, 0, 0];
  for (const word of words) {
    const { strength, inTitle } = held(word);
    sum += word.idf * strength;
    total += word.idf;
    if (strength > 0) covered += word.idf;
    title += word.idf * word.idf * inTitle;
  }
  const length = norm * candidate.titleNorm;
  return {
    words: sum / words.length ** LENGTH_EXPONENT,
    covered: total === 0 ? 0 : covered / total,
    title: length === 0 ? 0 : Math.min(1, title / length),
  };
}

/** A part of the page made ready to be compared with tips by other words that mean the same. */
export interface ThesaurusPart {
  words: { word: WeighedWord; others: readonly string[] }[];
  /** By what the sum over the words is divided. */
  divisor: number;
}

/** Finds the other words that may be meant by the words of a part, itself left aside; words that have none are left out. */
export function toThesaurusPart({ words }: WeighedPart, { thesaurus }: TipIndex): ThesaurusPart {
  const said = new Set(words.map(({ term }) => term));
  const all = words.map((word) => ({ word, others: thesaurus(word.term).filter((other) => !said.has(other)) }));
  return {
    words: all.filter(({ others }) => others.length > 0),
    divisor: Math.max(1, words.length) ** LENGTH_EXPONENT,
  };
}

/** The idf of the words that a tip does not hold, of which it holds one that means the same; over a power of their number. */
export function fitThesaurus({ words, divisor }: ThesaurusPart, { candidate, held }: ComparedTip): number {
  let sum = 0;
  for (const { word, others } of words) {
    if (held(word).strength > 0) continue;
    let most = 0;
    for (const other of others) most = Math.max(most, candidate.strength(other));
    sum += word.idf * most;
  }
  return sum / divisor;
}
