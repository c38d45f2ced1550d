// Fits how sure the ranking may be of its first tip: a logistic regression on what tells right first tips from wrong ones.
import type { Signs, SignWeights } from '../../../lib/core/find/rank/confidence.ts';
import { fitLogistic } from './logistic.ts';

/** A first tip to learn from, right or wrong, with how much it counts. */
export interface Case {
  signs: Signs;
  right: boolean;
  share: number;
}

/** The signs in the order in which they are fitted. */
const SIGNS = ['lead', 'chance', 'affinity'] as const;

/** How much a weight that is not 0 costs: its square times this, each sign measured by how far it spreads. */
const RESTRAINT = 1e-3;

/** Fits how the signs of confidence are weighed. */
export function fitConfidence(cases: readonly Case[], restraint = RESTRAINT): SignWeights {
  const points = cases.map(({ signs, right, share }) => ({
    numbers: SIGNS.map((sign) => signs[sign]),
    right: Number(right),
    share,
  }));
  const [base = 0, lead = 0, chance = 0, affinity = 0] = fitLogistic(points, restraint);
  return { base, lead, chance, affinity };
}
