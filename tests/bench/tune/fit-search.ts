// Fits how sure a search may be of its first result: a logistic regression on what tells right ones from wrong ones.
import { type SearchWeights, searchOdds } from '../../../lib/core/find/search/search-odds.ts';
import { fitLogistic } from './logistic.ts';
import type { FirstFound, SearchCase, SearchKind } from './search-cases.ts';

/** How much each kind of search counts, all of its cases together. */
const SHARES: Record<SearchKind, number> = {
  // What people really type.
  'authored, answered': 3,
  'authored, unanswered': 3,
  'label, answered': 1,
  // What is left of a form often has the label's words as well, so that nobody could tell.
  'label, its tips taken out': 0.4,
  'label of another application': 0.6,
  'words of a title': 1,
};

/** The signs in the order in which they are fitted. */
const COLUMNS = ['coverage', 'named', 'whole', 'words', 'page', 'site', 'lead'] as const;

/** How much a weight that is not 0 costs: its square times this, each sign measured by how far it spreads. */
const RESTRAINT = 2e-3;

const toNumbers = ({ signs, lead }: FirstFound): number[] => [
  signs.coverage,
  signs.named,
  Number(signs.whole),
  Math.log(signs.words),
  Number(signs.place === 'page'),
  Number(signs.place === 'site'),
  signs.coverage * lead,
];

/** Fits the weights of a search's signs; a search that found nothing has nothing to teach. */
export function fitSearch(cases: readonly SearchCase[]): SearchWeights {
  const counts = Map.groupBy(cases, ({ kind }) => kind);
  const known = cases.flatMap(({ kind, first, isRight }) =>
    first
      ? [{ numbers: toNumbers(first), right: Number(isRight), share: SHARES[kind] / (counts.get(kind)?.length ?? 1) }]
      : [],
  );
  const total = known.reduce((sum, { share }) => sum + share, 0);
  const points = known.map(({ share, ...point }) => ({ ...point, share: share / total }));
  const [base = 0, ...weights] = fitLogistic(points, RESTRAINT);
  return { base, ...Object.fromEntries(COLUMNS.map((column, at) => [column, weights[at] ?? 0])) } as SearchWeights;
}

/** The log-odds of a first result, its lead included. */
export const oddsOfFirst = ({ signs, lead }: FirstFound, weights: SearchWeights): number =>
  searchOdds(signs, weights) + weights.lead * signs.coverage * lead;
