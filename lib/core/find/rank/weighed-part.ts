// The parts of a page against all its candidates: each word is weighed by how telling it is among the tips, and looked
// for, with the tips' words close to it, once, however many parts of the page say it.

import { idf, lengthOf } from '../index/bm25f.ts';
import type { Candidate } from '../index/candidate.ts';
import type { TipIndex } from '../index/tip-index.ts';
import { toTerms } from '../words/terms.ts';
import type { WordVariant } from '../words/word-variants.ts';

/** A part's words are summed and divided by their number to this power: 0 sums them up, 1 takes their mean. */
const LENGTH_EXPONENT = 0.3;

/** How much less a word says that stands in no tip, only words close to it do. */
const VARIANT_COST = 0.5;

/** A word of the page compared with every candidate. */
interface WeighedWord {
  term: string;
  /** How telling it is. */
  idf: number;
  /** By candidate: how strongly it holds the word or one close to it, 0 to nearly 1. */
  held: readonly number[];
  /** By candidate: how close a word of its title is, 0 to 1. */
  inTitle: readonly number[];
}

/** A part of the page compared with every candidate; candidates are told by their position in the order given. */
export interface WeighedPart {
  words: readonly WeighedWord[];
  /** Length of the vector of the words' idf. */
  norm: number;
  /** By candidate: the length of its title's vector. */
  titleNorms: readonly number[];
}

function idfOnPage(term: string, variants: readonly WordVariant[], index: TipIndex): number {
  const { size } = index.statistics;
  const own = idf(index.frequency(term), size);
  const closest = variants[0]?.[0];
  if (closest === undefined || closest === term) return own;
  return Math.min(own, idf(index.frequency(closest), size) + VARIANT_COST);
}

/** Makes a function that weighs the parts of a page, to be compared with some tips. */
export function createWeigher(index: TipIndex, candidates: readonly Candidate[]): (text: string) => WeighedPart {
  const known = new Map<string, WeighedWord>();
  const titleNorms = candidates.map(({ titleNorm }) => titleNorm);
  const none = candidates.map(() => 0);

  function weighWord(term: string): WeighedWord {
    const variants = index.variants(term);
    const idf = idfOnPage(term, variants, index);
    if (variants.length === 0) return { term, idf, held: none, inTitle: none };
    const [held, inTitle] = [[...none], [...none]];
    candidates.forEach(({ strength, titleTerms }, at) => {
      let [most, closest] = [0, 0];
      for (const [word, closeness] of variants) {
        most = Math.max(most, closeness * strength(word));
        if (closeness > closest && titleTerms.has(word)) closest = closeness;
      }
      held[at] = most;
      inTitle[at] = closest;
    });
    return { term, idf, held, inTitle };
  }
  const word = (term: string) => {
    const weighed = known.get(term) ?? weighWord(term);
    known.set(term, weighed);
    return weighed;
  };
  return (text) => {
    const words = [...new Set(toTerms(text))].map(word);
    return { words, norm: lengthOf(words.map(({ idf }) => idf)), titleNorms };
  };
}

/** How a part of the page and a tip fit. */
export interface PartFit {
  /** Worth of the words the tip holds, as strongly as it holds them, over a power of their number. */
  words: number;
  /** Share of the part's idf that stands in the tip at all, 0 to 1. */
  covered: number;
  /** Cosine of the part and the tip's title, 0 to 1. */
  title: number;
}

const NO_FIT: PartFit = { words: 0, covered: 0, title: 0 };

/** Compares a part of the page with the candidate at a position. */
export function fitPart({ words, norm, titleNorms }: WeighedPart, at: number): PartFit {
  if (words.length === 0) return NO_FIT;
  let [sum, covered, total, title] = [0, 0, 0, 0];
  for (const { idf, held, inTitle } of words) {
    const strength = held[at] ?? 0;
    sum += idf * strength;
    total += idf;
    if (strength > 0) covered += idf;
    title += idf * idf * (inTitle[at] ?? 0);
  }
  const length = norm * (titleNorms[at] ?? 0);
  return {
    words: sum / words.length ** LENGTH_EXPONENT,
    covered: total === 0 ? 0 : covered / total,
    title: length === 0 ? 0 : Math.min(1, title / length),
  };
}

/** A part of the page made ready to be compared with tips by other words that mean the same. */
export interface ThesaurusPart {
  words: { idf: number; held: readonly number[]; thesaurus: readonly string[] }[];
  /** By what the sum over the words is divided. */
  divisor: number;
}

/** Finds the other words that may be meant by the words of a part, itself left aside; words that have none are left out. */
export function toThesaurusPart({ words }: WeighedPart, { thesaurus }: TipIndex): ThesaurusPart {
  const said = new Set(words.map(({ term }) => term));
  const othersOf = (term: string) => thesaurus(term).filter((word) => !said.has(word));
  const others = words.map(({ term, idf, held }) => ({ idf, held, thesaurus: othersOf(term) }));
  return {
    words: others.filter((word) => word.thesaurus.length > 0),
    divisor: Math.max(1, words.length) ** LENGTH_EXPONENT,
  };
}

/** Worth of the words that a tip does not hold, of which it holds one that means the same; over a power of their number. */
export function fitThesaurus({ words, divisor }: ThesaurusPart, { strength }: Candidate, at: number): number {
  let sum = 0;
  for (const { idf, held, thesaurus } of words) {
    if ((held[at] ?? 0) > 0) continue;
    let most = 0;
    for (const word of thesaurus) most = Math.max(most, strength(word));
    sum += idf * most;
  }
  return sum / divisor;
}
