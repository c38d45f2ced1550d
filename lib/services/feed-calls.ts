// The calls about feeds. Each happens once: made again, because its answer was lost, it answers as the first time.
import { parseFeedAddress } from '../core/feed/feed-address.ts';
import type { BackgroundCalls, Handlers } from '../core/messages.ts';
import { sameJson } from '../core/stored/same-json.ts';
import type { FeedsService } from './feeds.ts';
import type { SettingsStore } from './settings.ts';
import type { SyncService } from './sync.ts';
import type { TipStore } from './tip-store.ts';

type FeedCalls = Pick<BackgroundCalls, 'addFeed' | 'removeFeed' | 'restoreFeed' | 'arrangeFeed' | 'putFeedKey'>;

interface FeedCallPorts {
  feeds: FeedsService;
  store: Pick<TipStore, 'readFeeds'>;
  settings: SettingsStore;
  sync: Pick<SyncService, 'syncNow'>;
}

/** Adds a feed; what the first attempt of the same call has added is not “already there”. */
function createAddFeed({ feeds, store, settings, sync }: FeedCallPorts): Handlers<FeedCalls>['addFeed'] {
  const isThere = async (feedId: string) => {
    const [{ feeds: followed }, stored] = await Promise.all([settings.load(), store.readFeeds()]);
    return [followed, stored].every((some) => some.some((feed) => feed.feedId === feedId));
  };
  return async ({ url, key }, _, { first }) => {
    const address = parseFeedAddress(url);
    if (!address.ok) return { ok: false, failure: address.error };
    const feedId = address.value;
    const wasThere = await first(() => isThere(feedId));
    const added = await feeds.add(url, key);
    if (added.ok || added.failure.kind !== 'already-added' || wasThere) return added;
    // Its tips may be there and its state not yet.
    const [state] = await sync.syncNow(feedId);
    return state && !state.failure ? { ok: true, status: state } : added;
  };
}

/** Creates the handlers of the calls about feeds. */
export function createFeedCalls(ports: FeedCallPorts): Handlers<FeedCalls> {
  const { feeds, settings, store, sync } = ports;
  const order = async () => (await settings.load()).feeds.map(({ feedId }) => feedId);
  return {
    addFeed: createAddFeed(ports),
    removeFeed: async ({ feedId }, _, { first }) => {
      const was = await first(async () =>
        (await settings.load()).feeds.some((feed) => feed.feedId === feedId && !feed.managed),
      );
      return { removed: (await feeds.remove(feedId)) || was };
    },
    restoreFeed: async ({ feedId }, _, { first }) => {
      const was = await first(async () => (await settings.load()).removed.some((feed) => feed.feedId === feedId));
      if (await feeds.restore(feedId)) return { restored: true };
      // Cut short after it was followed again, it may still have to be read.
      if (was && !(await store.readFeeds()).some((feed) => feed.feedId === feedId)) await sync.syncNow(feedId);
      return { restored: was };
    },
    arrangeFeed: async ({ feedId, change }, _, { first }) => {
      const before = change.move && (await first(order));
      // It has moved the first time.
      if (before && !sameJson(before, await order())) return { arranged: true };
      return { arranged: await feeds.arrange(feedId, change) };
    },
    putFeedKey: async ({ feedId, key }) => ({ put: await feeds.putKey(feedId, key) }),
  };
}
