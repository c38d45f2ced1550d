// The way of a page through finding: its words are taken, the index hands out the tips that may come, they are ranked,
// grouped, and told with their reasons.
import type { PageSnapshot } from '../place/page-snapshot.ts';
import type { FoundTip } from './found-tip.ts';
import { candidatesFor, candidatesNearby } from './index/candidates.ts';
import type { TipCollection } from './index/collection.ts';
import { withForeignWords } from './index/foreign-index.ts';
import { twinWords } from './index/tip-document.ts';
import { assignGroups, type GroupedTip, nearestTips } from './rank/group.ts';
import { rankTips } from './rank/rank-tips.ts';
import { toFoundTips } from './rank/reasons.ts';
import { RANKING } from './ranking.ts';
import type { ForeignWords } from './words/foreign/foreign-words.ts';
import { type PageQuery, toPageQuery } from './words/page-query.ts';

/** How tips are found for a page. */
export interface FindOptions {
  /** Ignore patterns: every tip may come. */
  anyPlace?: boolean;
  /** What the words of the page may be in the languages of tips that are not in its own. */
  foreign?: ForeignWords | null;
}

/** When nothing is written for here, tips of other pages of this site that share its words. */
function tipsNearby(collection: TipCollection, query: PageQuery, found: readonly GroupedTip[]): GroupedTip[] {
  // By their words: what reads the same as a tip that was found is not offered beside it.
  const have = new Set(found.map(({ candidate }) => twinWords(candidate.document.tip)));
  return nearestTips(rankTips(candidatesNearby(collection, query, have), query, collection.index));
}

/** Finds the tips for a page: ranked, grouped, each with its reasons; at most 30. */
export function findTips(
  given: TipCollection,
  page: PageSnapshot,
  { anyPlace = false, foreign = null }: FindOptions = {},
): FoundTip[] {
  // Most pages are of sites without tips.
  if (given.documents.size === 0) return [];
  const query = toPageQuery(page);
  const inForeign = foreign && withForeignWords(given.index, foreign, query.shownText);
  const index = inForeign ?? given.index;
  const collection = { ...given, index };
  const candidates = candidatesFor(collection, query, anyPlace);
  const here = assignGroups(rankTips(candidates, query, index), query, anyPlace);
  const isHelped = anyPlace || here.some(({ shown }) => shown);
  const found = isHelped ? here : [...here, ...tipsNearby(collection, query, here)].slice(0, RANKING.results);
  const told = toFoundTips(found, query, index);
  return inForeign?.tell(told) ?? told;
}
