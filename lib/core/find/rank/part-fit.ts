// How a part of the page and a tip fit, in the very words, in variants of them, and by the thesaurus.
import type { ComparedTip } from './compared-tip.ts';
import { LENGTH_EXPONENT, type ThesaurusPart, type WeighedPart } from './weighed-part.ts';

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

/** Sums the fits of several parts. */
export function fitParts(parts: readonly WeighedPart[], tip: ComparedTip): Pick<PartFit, 'words' | 'title'> {
  const fits = parts.map((part) => fitPart(part, tip));
  return {
    words: fits.reduce((total, { words }) => total + words, 0),
    title: fits.reduce((total, { title }) => total + title, 0),
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
