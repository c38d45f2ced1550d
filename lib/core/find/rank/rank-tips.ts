// The way of a page's tips through this room: each is fitted, twins come once, and how likely each is puts them in order.
import type { PlacedCandidate } from '../index/candidates.ts';
import type { TipIndex } from '../index/tip-index.ts';
import type { PageQuery } from '../words/page-query.ts';
import { toComparedTip } from './compared-tip.ts';
import { type RankedTip, withConfidence } from './confidence.ts';
import { type FittedTip, fitTip } from './features.ts';
import { withoutTwins } from './twins.ts';
import { weighPage } from './weighed-page.ts';

/** The tips of a page with how each fits, and `affinity`: how much of the page's names they cover, 0 to 1. */
export function fitTips(
  placed: readonly PlacedCandidate[],
  query: PageQuery,
  index: TipIndex,
): { tips: FittedTip[]; affinity: number } {
  const compared = placed.map(toComparedTip);
  const page = weighPage(query, compared, index);
  return { tips: compared.map((tip) => fitTip(page, tip)), affinity: page.labels.affinity };
}

/** Ranks the tips that may come on a page, the likeliest first, twins once. */
export function rankTips(placed: readonly PlacedCandidate[], query: PageQuery, index: TipIndex): RankedTip[] {
  const { tips, affinity } = fitTips(placed, query, index);
  const sorted = tips.toSorted((a, b) => b.fit.score - a.fit.score);
  return withConfidence(withoutTwins(sorted), affinity, query.mode);
}
