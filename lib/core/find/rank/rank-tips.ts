// The way of a page's tips through this room: each is fitted, twins come once, and how likely each is puts them in order.
import type { PlacedCandidate } from '../index/candidates.ts';
import { twinWords } from '../index/tip-document.ts';
import type { TipIndex } from '../index/tip-index.ts';
import type { PageQuery } from '../words/page-query.ts';
import { type RankedTip, withConfidence } from './confidence.ts';
import { type FittedTip, fitTips } from './features.ts';

/** Leaves the better of the same words at two places: they are one tip to a reader. `sorted`: the best first. */
function withoutTwins(sorted: readonly FittedTip[]): FittedTip[] {
  const seen = new Set<string>();
  return sorted.filter(({ candidate }) => {
    const words = twinWords(candidate.document.tip);
    const isFirst = !seen.has(words);
    seen.add(words);
    return isFirst;
  });
}

/** Ranks the tips that may come on a page, the likeliest first, twins once. */
export function rankTips(placed: readonly PlacedCandidate[], query: PageQuery, index: TipIndex): RankedTip[] {
  const { tips, affinity } = fitTips(placed, query, index);
  const sorted = tips.toSorted((a, b) => b.fit.score - a.fit.score);
  return withConfidence(withoutTwins(sorted), affinity);
}
