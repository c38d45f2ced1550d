// What a feed that is kept in the browser shows on saved pages: read as a sync would, found as help does.
import { BUILT_NAME, buildFeedTexts } from '../core/author/build-feed.ts';
import { toAuthorFolder } from '../core/author/check-workshop-feed.ts';
import type { SavedPage } from '../core/author/folder.ts';
import { tipsShownNowhere, type WhereShown, whatShowsWhere } from '../core/author/what-shows-where.ts';
import type { WorkshopFeed } from '../core/author/workshop-feed.ts';
import { createMemoryFeedClient } from './memory-feed-client.ts';
import type { LoadWords } from './ports/load-words.ts';
import { readInMemory, readTipsInForce } from './read-in-memory.ts';

/** A name that nobody has (RFC 2606): nothing is asked of it. */
const BASE = 'https://workshop.invalid/';

/** Finds what a feed shows on saved pages; `null` where it cannot be read as a feed. */
export async function findWhereShown(
  feed: WorkshopFeed,
  pages: readonly SavedPage[],
  now: () => number,
  words?: LoadWords,
): Promise<WhereShown | null> {
  const addressOf = (name: string) => new URL(name, BASE).href;
  const client = createMemoryFeedClient(buildFeedTexts(toAuthorFolder(feed), addressOf));
  const { tips, store, states } = await readInMemory(
    [{ feedId: feed.id, url: addressOf(BUILT_NAME) }],
    client,
    now,
    words,
  );
  if (states.some(({ failure }) => failure)) return null;
  const rows = await whatShowsWhere(pages, tips);
  return { rows, nowhere: tipsShownNowhere(rows, await readTipsInForce(store)) };
}
