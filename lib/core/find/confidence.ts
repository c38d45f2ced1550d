// How likely each tip is the right one: from how the best stands among the others, and from whether page and tips speak
// of the same things at all.
import type { Evidence } from './evidence.ts';
import { CONFIDENCE } from './ranking.ts';

/** A tip with the probability that it is the right one here. */
export interface Ranked {
  evidence: Evidence;
  confidence: number;
}

/** A chance below this (as a logarithm) says no more. */
const LEAST_CHANCE = Math.log(1e-6);

const toProbability = (odds: number) => 1 / (1 + Math.exp(-odds));
const toOdds = (probability: number) => Math.log(probability / (1 - probability));

/** The logarithm of the chance that the best score has among all, and beside a tip that is not there. */
function logChance(scores: readonly number[]): number {
  const top = Math.max(...scores);
  const others = [CONFIDENCE.absentScore, ...scores].map((score) => Math.exp(score - top));
  return -Math.log(others.reduce((sum, part) => sum + part, 0));
}

/**
 * Turns scores into probabilities that are comparable across pages; the best first. `affinity` is how much of the
 * page's names the tips cover, 0 to 1.
 */
export function rankByConfidence(all: readonly Evidence[], affinity: number): Ranked[] {
  const sorted = [...all].sort((a, b) => b.score - a.score);
  const scores = sorted.map(({ score }) => score);
  const [top = 0, second = CONFIDENCE.absentScore] = scores;
  const odds =
    CONFIDENCE.base +
    CONFIDENCE.margin * Math.min(CONFIDENCE.mostMargin, top - second) +
    CONFIDENCE.chance * Math.max(LEAST_CHANCE, logChance(scores)) +
    CONFIDENCE.affinity * affinity;
  const best = toProbability(odds);
  return sorted
    .map((evidence, at) => {
      const { fieldName, error, headingsMet } = evidence;
      const share = best * Math.exp((scores[at] ?? 0) - top);
      const named = headingsMet ? (fieldName ? CONFIDENCE.fieldName : 0) + (error ? CONFIDENCE.errorText : 0) : 0;
      return { evidence, confidence: named === 0 ? share : toProbability(toOdds(share) + named) };
    })
    .sort((a, b) => b.confidence - a.confidence || b.evidence.score - a.evidence.score);
}
