// What is known of a feed in force, read from its tips: for the page on what help was worth.
import { OWN_FEED_ID, type TipRef } from '../core/feed/tip.ts';
import { type FeedFacts, placesOnSitesOf } from '../core/value/feed-facts.ts';
import type { StoredFeed, TipStore } from './ports/tip-store.ts';
import { readAllTips } from './search-index.ts';

/** What is asked of the feeds. */
export interface FactsAsked {
  /** Tips of which the titles are wanted. */
  tips: readonly TipRef[];
  /** Patterns of places of which is wanted on whose site a feed has tips. */
  places: readonly string[];
}

/** Reads what is known of a feed; `today` is `YYYY-MM-DD`. */
export async function readFeedFacts(
  store: TipStore,
  feed: StoredFeed,
  { tips: asked, places }: FactsAsked,
  today: string,
): Promise<FeedFacts> {
  const { feedId, head } = feed;
  const tips = await readAllTips(store, feed);
  const wanted = new Set(asked.filter((ref) => ref.feedId === feedId).map(({ id }) => id));
  return {
    feedId,
    url: feedId === OWN_FEED_ID ? '' : (feed.pages[0]?.url ?? ''),
    title: head.title,
    minutesSaved: head.minutesSaved,
    reportTo: head.reportTo ?? head.propose?.email ?? '',
    tips: tips.length,
    overdue: tips.filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < today).length,
    titles: Object.fromEntries(tips.filter(({ id }) => wanted.has(id)).map(({ id, title }) => [id, title])),
    places: placesOnSitesOf(tips, places),
  };
}
