// A part of the page, each of its words weighed by how telling it is among the tips, with the tips' words close to it.
import type { Candidate } from './candidate.ts';
import type { RelatedWord } from './related-words.ts';
import { lengthOf, tellingness } from './score.ts';
import { toTerms } from './terms.ts';
import type { TipIndex } from './tip-index.ts';

/** A part's words are summed and divided by their number to this power: 0 sums them up, 1 takes their mean. */
const SHARE = 0.3;

/** How much less a word says that stands in no tip, only words close to it do. */
const RELATED_COST = 0.5;

/** A part of the page made ready to be compared with many tips. */
export interface WeighedPart {
  terms: readonly string[];
  /** How telling each word is. */
  worth: readonly number[];
  /** The tips' words that may stand for each word. */
  related: readonly (readonly RelatedWord[])[];
  /** Length of the vector of `worth`. */
  norm: number;
}

function worthOf(term: string, related: readonly RelatedWord[], index: TipIndex): number {
  const { size } = index.statistics;
  const own = tellingness(index.frequency(term), size);
  const closest = related[0]?.[0];
  if (closest === undefined || closest === term) return own;
  return Math.min(own, tellingness(index.frequency(closest), size) + RELATED_COST);
}

/** Weighs a part of the page. */
export function weighPart(text: string, index: TipIndex): WeighedPart {
  const terms = [...new Set(toTerms(text))];
  const related = terms.map((term) => index.related(term));
  const worth = terms.map((term, at) => worthOf(term, related[at] ?? [], index));
  return { terms, worth, related, norm: lengthOf(worth) };
}

/** How a part of the page and a tip fit. */
export interface PartFit {
  /** Worth of the words the tip holds, as strongly as it holds them, over a power of their number. */
  words: number;
  /** Share of the part's worth that stands in the tip at all, 0 to 1. */
  covered: number;
  /** Cosine of the part and the tip's title, 0 to 1. */
  title: number;
}

const NO_FIT: PartFit = { words: 0, covered: 0, title: 0 };

/** Compares a part of the page with a tip. */
export function fitPart({ terms, worth, related, norm }: WeighedPart, candidate: Candidate): PartFit {
  if (terms.length === 0) return NO_FIT;
  let [words, covered, total, title] = [0, 0, 0, 0];
  for (let at = 0; at < terms.length; at += 1) {
    const value = worth[at] ?? 0;
    let [held, inTitle] = [0, 0];
    for (const [word, closeness] of related[at] ?? []) {
      held = Math.max(held, closeness * candidate.presence(word));
      if (closeness > inTitle && candidate.titleTerms.has(word)) inTitle = closeness;
    }
    words += value * held;
    total += value;
    if (held > 0) covered += value;
    title += value * value * inTitle;
  }
  const length = norm * candidate.titleNorm;
  return {
    words: words / terms.length ** SHARE,
    covered: total === 0 ? 0 : covered / total,
    title: length === 0 ? 0 : Math.min(1, title / length),
  };
}

/** A part of the page made ready to be compared with tips by other words that mean the same. */
export interface KinPart {
  words: { worth: number; related: readonly RelatedWord[]; kin: readonly string[] }[];
  /** By what the sum over the words is divided. */
  divisor: number;
}

/** Finds the other words that may be meant by the words of a part; words that have none are left out. */
export function toKinPart({ terms, worth, related }: WeighedPart, { kin }: TipIndex): KinPart {
  const words = terms.map((term, at) => ({ worth: worth[at] ?? 0, related: related[at] ?? [], kin: kin(term) }));
  return { words: words.filter((word) => word.kin.length > 0), divisor: Math.max(1, terms.length) ** SHARE };
}

/** Worth of the words that a tip does not hold, of which it holds one that means the same; over a power of their number. */
export function fitKin({ words, divisor }: KinPart, { presence }: Candidate): number {
  let sum = 0;
  for (const { worth, related, kin } of words) {
    if (related.some(([word]) => presence(word) > 0)) continue;
    let held = 0;
    for (const word of kin) held = Math.max(held, presence(word));
    sum += worth * held;
  }
  return sum / divisor;
}
