// The way of a page through finding: its words are taken, the index hands out the tips that may come, and they are ranked.
import type { PageSnapshot } from '../place/page-snapshot.ts';
import type { FoundTip } from './found-tip.ts';
import { candidatesFor, candidatesNearby } from './index/candidates.ts';
import type { TipCollection } from './index/collection.ts';
import { twinWords } from './index/tip-document.ts';
import type { RankedTip } from './rank/confidence.ts';
import { isNear, toGroup } from './rank/group.ts';
import { rankTips } from './rank/rank-tips.ts';
import { reasonsOf, toAskedWords } from './rank/reasons.ts';
import { CONFIDENCE, RANKING } from './ranking.ts';
import { type PageQuery, toPageQuery } from './words/page-query.ts';

/** How tips are found for a page. */
export interface FindOptions {
  /** Ignore patterns: every tip may come. */
  anyPlace?: boolean;
}

/** A ranked tip with where it is to be shown. */
type GroupedTip = RankedTip & Pick<FoundTip, 'group' | 'shown'>;

function tipsForPage(collection: TipCollection, query: PageQuery, anyPlace: boolean): GroupedTip[] {
  const ranked = rankTips(candidatesFor(collection, query, anyPlace), query, collection.index);
  return ranked
    .map((tip) => ({ ...tip, ...toGroup(tip, query) }))
    .filter((tip) => tip.group !== 'near' || anyPlace || isNear(tip))
    .slice(0, RANKING.results);
}

/** When nothing is written for here, tips of other pages of this site that share its words. */
function tipsNearby(collection: TipCollection, query: PageQuery, found: readonly GroupedTip[]): GroupedTip[] {
  // By their words: what reads the same as a tip that was found is not offered beside it.
  const have = new Set(found.map(({ candidate }) => twinWords(candidate.document.tip)));
  return rankTips(candidatesNearby(collection, query, have), query, collection.index)
    .filter(({ confidence }) => confidence >= CONFIDENCE.nearFrom)
    .slice(0, CONFIDENCE.nearest)
    .map((tip) => ({ ...tip, group: 'near', shown: false }));
}

/** Makes ranked tips what finding gives back, each with its reasons. */
function toFoundTips(tips: readonly GroupedTip[], query: PageQuery, { index }: TipCollection): FoundTip[] {
  const asked = toAskedWords(query, index);
  return tips.map((tip) => ({
    tip: tip.candidate.document.tip,
    score: tip.confidence,
    group: tip.group,
    shown: tip.shown,
    reasons: reasonsOf(tip, query.fieldTitles, asked, index.statistics),
  }));
}

/** Finds the tips for a page: ranked, grouped, each with its reasons; at most 30. */
export function findTips(
  collection: TipCollection,
  page: PageSnapshot,
  { anyPlace = false }: FindOptions = {},
): FoundTip[] {
  // Most pages are of sites without tips.
  if (collection.documents.size === 0) return [];
  const query = toPageQuery(page);
  const here = tipsForPage(collection, query, anyPlace);
  const isHelped = anyPlace || here.some(({ shown }) => shown);
  const found = isHelped ? here : [...here, ...tipsNearby(collection, query, here)].slice(0, RANKING.results);
  return toFoundTips(found, query, collection);
}
