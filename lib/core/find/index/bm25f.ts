// The scorer: BM25F over the parts of a tip, against the weighted words of a page or a search.
import { primaryLanguage } from '../../text/languages.ts';
import { RANKING, TIP_PARTS } from '../ranking.ts';
import { isForeignTerm, readForeignTerm, strengthTogether } from '../words/foreign/foreign-term.ts';
import type { IndexStatistics, IndexWords } from './index-words.ts';
import { BOOSTS, TEXT_PARTS, type TipDocument } from './tip-document.ts';

const PENALTIES = TEXT_PARTS.map((part) => TIP_PARTS[part].lengthPenalty);
const USUAL_LENGTHS = TEXT_PARTS.map((part) => TIP_PARTS[part].usualLength);

/** How strongly a tip holds a term, from 0 to nearly 1: its mentions by part, weighted, damped by length, saturated. */
export function strengthOf(
  document: TipDocument,
  term: string,
  statistics: IndexStatistics,
  saturation: number = RANKING.saturation.page,
): number {
  const counts = document.counts.get(term);
  if (!counts) return isForeignTerm(term) ? strengthOfForeign(document, term, statistics, saturation) : 0;
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

/** How strongly a tip in its language holds a foreign term: as its words, and less where one of them is missing. */
function strengthOfForeign(
  document: TipDocument,
  term: string,
  statistics: IndexStatistics,
  saturation: number,
): number {
  const { language, words } = readForeignTerm(term);
  if (!words.some((word) => document.counts.has(word))) return 0;
  if (primaryLanguage(document.tip.language ?? '') !== language) return 0;
  return strengthTogether(words, (word) => strengthOf(document, word, statistics, saturation));
}

/** A handful of tips is no measure of how common a word is: fewer than this count as so many. */
const LEAST_SIZE = 200;

/** Inverse document frequency, as BM25 has it: rare words say more. */
export function idf(frequency: number, size: number): number {
  return Math.log(1 + (Math.max(size, LEAST_SIZE) - frequency + 0.5) / (frequency + 0.5));
}

/** The length of a vector; of any size, unlike `Math.hypot`, whose arguments are limited. */
export const lengthOf = (vector: readonly number[]): number =>
  Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));

/** What each term of a query is worth in this index: its weight times how rare it is. */
export function termWorths(weights: ReadonlyMap<string, number>, index: IndexWords): Map<string, number> {
  const { size } = index.statistics;
  return new Map([...weights].map(([term, weight]) => [term, weight * idf(index.frequency(term), size)]));
}
