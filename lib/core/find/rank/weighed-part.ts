// The parts of a page with the weights of their words: each is looked up among the tips once, however many parts say it.
import { idf, lengthOf } from '../index/bm25f.ts';
import type { TipIndex } from '../index/tip-index.ts';
import type { PageText } from '../words/page-texts.ts';
import type { WordVariant } from '../words/word-variants.ts';

/** A part's words are summed and divided by their number to this power: 0 sums them up, 1 takes their mean. */
export const LENGTH_EXPONENT = 0.3;

/** How much less a word says that stands in no tip, only variants of it do. */
const VARIANT_COST = 0.5;

/** A word of the page. */
export interface WeighedWord {
  /** Its number among the words of the page, from 0. */
  number: number;
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
    return { number: known.size, term, idf: idfOnPage(term, variants, index), variants };
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
