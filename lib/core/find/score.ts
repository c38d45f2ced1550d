// The scorer: BM25F over the parts of a tip, against the weighted words of a page or a search.
import { RANKING, TIP_PARTS } from './ranking.ts';
import { TEXT_PARTS, type TipDocument } from './tip-document.ts';
import type { IndexStatistics, TipIndex } from './tip-index.ts';

const BOOSTS = TEXT_PARTS.map((part) => TIP_PARTS[part].boost);
const PENALTIES = TEXT_PARTS.map((part) => TIP_PARTS[part].lengthPenalty);
const USUAL_LENGTHS = TEXT_PARTS.map((part) => TIP_PARTS[part].usualLength);

/** How strongly a tip holds a term, from 0 to nearly 1: its mentions by part, weighted, damped by length, saturated. */
export function presence(
  document: TipDocument,
  term: string,
  statistics: IndexStatistics,
  saturation: number = RANKING.saturation.page,
): number {
  const counts = document.counts.get(term);
  if (!counts) return 0;
  let mentions = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count === 0) continue;
    const usual = (USUAL_LENGTHS[index] ?? statistics.averageLengths[index]) || 1;
    const penalty = PENALTIES[index] ?? 0;
    const damping = 1 - penalty + (penalty * (document.lengths[index] ?? 0)) / usual;
    mentions += ((BOOSTS[index] ?? 1) * count) / damping;
  }
  return mentions / (saturation + mentions);
}

/** A handful of tips is no measure of how common a word is: fewer than this count as so many. */
const LEAST_SIZE = 200;

/** How telling a term is: rare words say more (BM25's inverse document frequency). */
export function tellingness(frequency: number, size: number): number {
  return Math.log(1 + (Math.max(size, LEAST_SIZE) - frequency + 0.5) / (frequency + 0.5));
}

/** A query's words with their weights, and what all of them together are worth. */
export interface WeighedTerms {
  worth: Map<string, number>;
  total: number;
}

/**
 * Weighs the words of a query by how telling they are in this index. Words that no tip holds count as well, as the
 * most telling there are: a page that speaks of other things must not look covered.
 */
export function weigh(weights: ReadonlyMap<string, number>, index: TipIndex): WeighedTerms {
  const worth = new Map<string, number>();
  let total = 0;
  for (const [term, weight] of weights) {
    const value = weight * tellingness(index.frequency(term), index.statistics.size);
    worth.set(term, value);
    total += value;
  }
  return { worth, total };
}
