// Changes of which feeds are followed. Each happens once: made again, because its answer was lost, it answers as the first
// time.

import type { Call } from '../core/calls.ts';
import { parseFeedAddress } from '../core/feed/feed-address.ts';
import type { FeedKey } from '../core/feed/feed-key.ts';
import type { FeedArrangement } from '../core/feed/feed-look.ts';
import { sameJson } from '../core/stored/same-json.ts';
import type { FeedsService } from './feeds.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import type { TipStore } from './ports/tip-store.ts';
import type { SyncService } from './sync.ts';

type First = Pick<Call, 'first'>;

/** Changes which feeds are followed, once for each call. */
export interface FeedsOnce {
  /** Follows a feed; what the first attempt of the same call has added is not “already there”. */
  add(url: string, key: FeedKey | undefined, call: First): ReturnType<FeedsService['add']>;
  remove(feedId: string, call: First): Promise<boolean>;
  restore(feedId: string, call: First): Promise<boolean>;
  arrange(feedId: string, change: FeedArrangement, call: First): Promise<boolean>;
}

interface FeedsOncePorts {
  feeds: FeedsService;
  store: Pick<TipStore, 'readFeeds'>;
  settings: SettingsStore;
  sync: Pick<SyncService, 'syncNow'>;
}

function createAddOnce({ feeds, store, settings, sync }: FeedsOncePorts): FeedsOnce['add'] {
  const isThere = async (feedId: string) => {
    const [{ feeds: followed }, stored] = await Promise.all([settings.load(), store.readFeeds()]);
    return [followed, stored].every((some) => some.some((feed) => feed.feedId === feedId));
  };
  return async (url, key, { first }) => {
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

/** Creates what changes which feeds are followed, once for each call. */
export function createFeedsOnce(ports: FeedsOncePorts): FeedsOnce {
  const { feeds, settings, store, sync } = ports;
  const order = async () => (await settings.load()).feeds.map(({ feedId }) => feedId);
  return {
    add: createAddOnce(ports),
    remove: async (feedId, { first }) => {
      const was = await first(async () =>
        (await settings.load()).feeds.some((feed) => feed.feedId === feedId && !feed.managed),
      );
      return (await feeds.remove(feedId)) || was;
    },
    restore: async (feedId, { first }) => {
      const was = await first(async () => (await settings.load()).removed.some((feed) => feed.feedId === feedId));
      if (await feeds.restore(feedId)) return true;
      // Cut short after it was followed again, it may still have to be read.
      if (was && !(await store.readFeeds()).some((feed) => feed.feedId === feedId)) await sync.syncNow(feedId);
      return was;
    },
    arrange: async (feedId, change, { first }) => {
      const before = change.move && (await first(order));
      // It has moved the first time.
      if (before && !sameJson(before, await order())) return true;
      return feeds.arrange(feedId, change);
    },
  };
}
