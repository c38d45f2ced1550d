// Fits how sure the ranking may be of its first tip: a logistic regression on what tells right first tips from wrong ones.
import { SIGNS, type Signs, type SignWeights } from '../../../lib/core/find/rank/confidence.ts';
import { fitLogistic } from './logistic.ts';

/** A first tip to learn from, right or wrong, with how much it counts. */
export interface Case {
  signs: Signs;
  right: boolean;
  share: number;
}

/** How much a weight that is not 0 costs: its square times this, each sign measured by how far it spreads. */
const RESTRAINT = 1e-3;

/** Fits how the signs of confidence are weighed; those that are not among `signs` weigh nothing. */
export function fitConfidence(
  cases: readonly Case[],
  signs: readonly (keyof Signs)[] = SIGNS,
  restraint = RESTRAINT,
): SignWeights {
  const points = cases.map(({ signs: told, right, share }) => ({
    numbers: signs.map((sign) => told[sign]),
    right: Number(right),
    share,
  }));
  const [base = 0, ...weights] = fitLogistic(points, restraint);
  const fitted = SIGNS.map((sign) => [sign, weights[signs.indexOf(sign)] ?? 0]);
  return { base, ...Object.fromEntries(fitted) } as SignWeights;
}
