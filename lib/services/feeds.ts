// Following feeds: add, remove, bring back.

import { parseFeedAddress } from '../core/feed/feed-address.ts';
import { type FeedKey, parseFeedKey } from '../core/feed/feed-key.ts';
import type { FeedArrangement } from '../core/feed/feed-look.ts';
import type { FeedFailure, FeedStatus } from '../core/feed/feed-status.ts';
import type { Policy } from '../core/policy.ts';
import { arrangeFeeds } from './arrange-feeds.ts';
import type { InLine } from './bring-in-line.ts';
import { doAll } from './do-all.ts';
import type { Flights } from './flights.ts';
import { followFeed, removeFeed, restoreFeed, unfollowFeed } from './follow-feeds.ts';
import type { KeyStore } from './ports/key-store.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import type { TipStore } from './ports/tip-store.ts';
import type { Settings } from './settings.ts';
import type { SyncService } from './sync.ts';

/** Follows feeds. */
export interface FeedsService {
  /** Follows a feed and syncs it, with a key where one is given; what cannot be used is refused with the reason. */
  add(url: string, key?: FeedKey): Promise<{ ok: true; status: FeedStatus } | { ok: false; failure: FeedFailure }>;
  /** Stops following a feed: its tips are no longer found; until the browser starts again it can be brought back. */
  remove(feedId: string): Promise<boolean>;
  /** Follows a removed feed again. */
  restore(feedId: string): Promise<boolean>;
  /** Gives a feed a name, a colour or another place; false when there is none, or no place in that direction. */
  arrange(feedId: string, change: FeedArrangement): Promise<boolean>;
  /** Keeps the key of a feed, or deletes it, and syncs; false when there is no such feed or the key cannot be sent. */
  putKey(feedId: string, key: FeedKey | null): Promise<boolean>;
  /** Follows what the organisation has set; what it has set no longer is gone. */
  follow(policy: Policy): Promise<void>;
  /** Brings all in line with settings that were changed elsewhere, and reads what is followed and was never read. */
  catchUp(): Promise<void>;
  /** Deletes what is kept of feeds that are not followed for good; called when the browser starts. */
  forgetRemoved(): Promise<void>;
  /**
   * Deletes every feed with all that is kept of it, and all else with `clear`, while no sync runs: those under way end,
   * and write nothing afterwards.
   */
  deleteAll(clear: () => Promise<void>): Promise<void>;
}

interface FeedsPorts {
  store: TipStore;
  settings: SettingsStore;
  sync: SyncService;
  keys: KeyStore;
  inLine: InLine;
  flights: Flights;
}

/** Changes the settings; false when there was nothing to change. */
async function change(store: SettingsStore, with_: (settings: Settings) => Settings): Promise<boolean> {
  let isChanged = false;
  await store.update((old) => {
    const changed = with_(old);
    isChanged = changed !== old;
    return changed;
  });
  return isChanged;
}

function createAdding({ store, settings, sync, keys, inLine, flights }: FeedsPorts): FeedsService['add'] {
  return async (text, givenKey) => {
    const url = parseFeedAddress(text);
    if (!url.ok) return { ok: false, failure: url.error };
    const feedId = url.value;
    const key = givenKey && parseFeedKey(givenKey);
    if (givenKey && !key) return { ok: false, failure: { kind: 'bad-key', params: {} } };
    const deleted = flights.signal();
    // A feed that is followed but was never read, such as the organisation's on a day offline, is tried again.
    const before = await settings.load();
    if (!before.managed.otherFeeds && !before.managed.feeds.includes(feedId))
      return { ok: false, failure: { kind: 'not-allowed', params: { url: feedId } } };
    const isFollowed = before.feeds.some((feed) => feed.feedId === feedId);
    if (isFollowed && (await store.readFeeds()).some((feed) => feed.feedId === feedId)) {
      return { ok: false, failure: { kind: 'already-added', params: { url: feedId } } };
    }
    const oldKey = await keys.load(feedId);
    // Before the feed is followed: whoever reads it then has the key.
    if (key && !deleted.aborted) await keys.put(feedId, key);
    await settings.update((old) => (deleted.aborted ? old : followFeed(old, feedId)));
    await inLine.bring();
    const [state] = key ? await sync.syncAnew(feedId) : await sync.syncNow(feedId);
    if (state && !state.failure) return { ok: true, status: state };
    // A feed that does not work is not followed: the reason stands at the address, and all is as it was before.
    const removed = before.removed.find((feed) => feed.feedId === feedId);
    // Where everything was deleted meanwhile, nothing is put back.
    if (!isFollowed) await settings.update((old) => (deleted.aborted ? old : unfollowFeed(old, feedId, removed)));
    if (key && !deleted.aborted) await keys.put(feedId, oldKey);
    await inLine.bring();
    return { ok: false, failure: state?.failure ?? { kind: 'bad-url', params: { url: feedId } } };
  };
}

function createArranging({ settings, sync, keys }: FeedsPorts): Pick<FeedsService, 'arrange' | 'putKey'> {
  return {
    arrange: async (feedId, arrangement) =>
      change(settings, (old) => {
        const feeds = arrangeFeeds(old.feeds, feedId, arrangement);
        return feeds ? { ...old, feeds } : old;
      }),
    putKey: async (feedId, given) => {
      const key = given && parseFeedKey(given);
      const { feeds } = await settings.load();
      if ((given && !key) || !feeds.some((feed) => feed.feedId === feedId)) return false;
      await keys.put(feedId, key);
      await sync.syncAnew(feedId);
      return true;
    },
  };
}

/** Creates the service that follows feeds. */
export function createFeedsService(ports: FeedsPorts): FeedsService {
  const { store, settings, sync, keys, inLine, flights } = ports;
  return {
    add: createAdding(ports),
    remove: async (feedId) => {
      const isRemoved = await change(settings, (old) => removeFeed(old, feedId));
      // Also where there was nothing to remove: then it must not be listed.
      await inLine.bring();
      return isRemoved;
    },
    restore: async (feedId) => {
      const isRestored = await change(settings, (old) => restoreFeed(old, feedId));
      const missing = await inLine.bring();
      if (isRestored && missing.includes(feedId)) await sync.syncNow(feedId);
      return isRestored;
    },
    ...createArranging(ports),
    follow: async (policy) => {
      await inLine.bring({ policy });
    },
    catchUp: async () => {
      for (const feedId of await inLine.bring()) await sync.syncNow(feedId);
    },
    forgetRemoved: async () => {
      await inLine.bring({ forget: true });
    },
    deleteAll: (clear) =>
      inLine.pause(() =>
        // What is stored of feeds is made from the rest, and so goes last.
        flights.still(() => doAll([() => keys.clear(), clear, () => store.deleteAll()])),
      ),
  };
}
