// Feeds read by the very sync and ranked by the very service of the extension; only the storage is another.
import type { FeedStatus } from '../core/feed/feed-status.ts';
import type { Tip } from '../core/feed/tip.ts';
import { createFlights } from './flights.ts';
import { createMemorySettings, createMemoryStatus } from './memory-settings.ts';
import { createMemoryTipStore } from './memory-tip-store.ts';
import type { FeedClient } from './ports/feed-client.ts';
import type { LoadWords } from './ports/load-words.ts';
import type { TipStore } from './ports/tip-store.ts';
import { readAllTips } from './search-index.ts';
import { createSyncService } from './sync.ts';
import { createTipsService, type TipsService } from './tips.ts';

/** Feeds that were read, and what finds their tips. */
export interface FeedsInMemory {
  tips: TipsService;
  store: TipStore;
  states: FeedStatus[];
}

/** Reads feeds that `client` has into memory; `now` is the clock, `words` has those of other languages. */
export async function readInMemory(
  listed: readonly { feedId: string; url: string }[],
  client: FeedClient,
  now: () => number,
  words?: LoadWords,
): Promise<FeedsInMemory> {
  const feeds = listed.map((feed) => ({ ...feed, sample: false }));
  const store = createMemoryTipStore();
  const sync = createSyncService({
    store,
    settings: createMemorySettings({ feeds, removed: [] }),
    status: createMemoryStatus(),
    client,
    now,
    exclusively: (_name, task) => task(),
    flights: createFlights(),
  });
  const states = await sync.syncNow();
  const tips = createTipsService({
    store,
    followed: async () => listed.map(({ feedId }) => feedId),
    today: () => new Date(now()).toISOString().slice(0, 10),
    now,
    ...(words && { words }),
    // Queries come in any order; a list of them may go over all hosts again and again.
    recentHosts: Number.POSITIVE_INFINITY,
  });
  return { tips, store, states };
}

/** All tips that a store holds. */
export async function readTipsInForce(store: TipStore): Promise<Tip[]> {
  const feeds = await store.readFeeds();
  return (await Promise.all(feeds.map((feed) => readAllTips(store, feed)))).flat();
}
