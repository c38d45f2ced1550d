// Tips of one's own from a file: a JSON Feed, as it was exported, or as a colleague sent it.
import type { FeedItem } from '../feed/feed-schema.ts';
import type { FeedFailure } from '../feed/feed-status.ts';
import { parseFeedFile } from '../feed/parse-feed.ts';
import { parseFeedText } from '../feed/parse-feed-text.ts';
import { isObject } from '../feed/problem-of.ts';
import { OWN_FEED_ID } from '../feed/tip.ts';
import { err, ok, type Result } from '../result.ts';
import { parseOwnItems } from './own-items.ts';

/** What a file brings. */
export interface Import {
  items: FeedItem[];
  /** Items that were left out because they could not be used. */
  rejected: number;
}

/** Reads tips from the text of a file; the failure says what is wrong with it. */
export function readTipFile(content: string, name: string): Result<Import, FeedFailure> {
  const json = parseFeedText(content, name);
  if (!json.ok) return err({ ...json.error, params: { host: name, ...json.error.params } });
  const page = parseFeedFile(json.value, OWN_FEED_ID);
  if (!page.ok) return err({ ...page.error, params: { host: name, ...page.error.params } });
  const listed = isObject(json.value) && Array.isArray(json.value.items) ? json.value.items : [];
  // What the feed format takes is what is kept, the rest is counted.
  const usable = new Set(page.value.tips.map(({ id }) => id));
  const items = parseOwnItems(listed).filter(({ id }) => usable.has(id));
  return ok({ items, rejected: listed.length - items.length });
}
