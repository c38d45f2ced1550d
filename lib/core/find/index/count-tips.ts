// How many tips are written for a page, by its address alone: nothing of the page is read, no index is needed.
import { type Tip, tipKey } from '../../feed/tip.ts';
import { fitPlace, namesPage, type Place, toPlace } from '../../place/place-match.ts';
import { twinWords } from './tip-document.ts';

/** A tip as far as counting needs it. */
export interface PlacedTip {
  place: Place;
  /** Equal for tips that a reader takes for one. */
  words: string;
}

/** Makes tips ready to be counted; later tips of the same feed and id replace earlier ones. */
export function toPlacedTips(tips: readonly Tip[]): PlacedTip[] {
  const latest = new Map(tips.map((tip) => [tipKey(tip), tip]));
  return [...latest.values()].map((tip) => ({ place: toPlace(tip), words: twinWords(tip) }));
}

/** Counts the tips that name this very page rather than its whole site or no place at all; twins count once. */
export function countForPage(tips: readonly PlacedTip[], url: URL): number {
  return new Set(tips.filter(({ place }) => namesPage(fitPlace(place, url))).map(({ words }) => words)).size;
}
