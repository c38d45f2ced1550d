// Everything that is to be mended in one item while somebody writes it: by the very rules that a feed is checked by.
import type { FeedItem } from '../../feed/feed-schema.ts';
import { checkWorkshopFeed, type WorkshopProblem } from '../check-workshop-feed.ts';
import type { FeedDocumentHead, SavedPage } from '../folder.ts';

/** What an item is held against. */
export interface ItemSurroundings {
  /** What its feed says of itself. */
  head: FeedDocumentHead;
  /** The other tips of its feed. */
  others?: readonly FeedItem[];
  pages?: readonly SavedPage[];
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Checks an item; what is said of other tips, and of the feed itself, is left out. */
export function checkItem(item: FeedItem, { head, others = [], pages = [], today }: ItemSurroundings) {
  // What is said about both of two tips is said at the later one.
  const feed = { id: '', head, items: [...others, item] };
  return checkWorkshopFeed(feed, today, pages).filter(({ index }: WorkshopProblem) => index === others.length);
}
