// Following feeds: add, remove, bring back.
import { parseFeedAddress } from '../core/feed/feed-address.ts';
import { type FeedKey, parseFeedKey } from '../core/feed/feed-key.ts';
import type { FeedArrangement } from '../core/feed/feed-look.ts';
import type { FeedFailure, FeedStatus } from '../core/feed/feed-status.ts';
import type { Policy } from '../core/policy.ts';
import { arrangeFeeds } from './arrange-feeds.ts';
import type { KeyStore } from './key-store.ts';
import { applyPolicy } from './policy.ts';
import type { FollowedFeed, SettingsStore } from './settings.ts';
import type { StatusStore } from './status-store.ts';
import type { SyncService } from './sync.ts';
import type { TipStore } from './tip-store.ts';

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
  /** Deletes the tips of removed feeds for good; called when the browser starts. */
  forgetRemoved(): Promise<void>;
}

const without = (feeds: readonly FollowedFeed[], feedId: string) => feeds.filter((feed) => feed.feedId !== feedId);

interface FeedsPorts {
  store: TipStore;
  settings: SettingsStore;
  status: StatusStore;
  sync: SyncService;
  keys: KeyStore;
}

function createAdding({ store, settings, status, sync, keys }: FeedsPorts): FeedsService['add'] {
  return async (text, givenKey) => {
    const url = parseFeedAddress(text);
    if (!url.ok) return { ok: false, failure: url.error };
    const key = givenKey && parseFeedKey(givenKey);
    if (givenKey && !key) return { ok: false, failure: { kind: 'bad-key', params: {} } };
    const { feeds, removed } = await settings.load();
    // A feed that is followed but was never read is one whose adding was cut short: it is tried again.
    const stored = (await store.readFeeds()).some(({ feedId }) => feedId === url.value);
    if (stored && feeds.some((feed) => feed.url === url.value)) {
      return { ok: false, failure: { kind: 'already-added', params: { url: url.value } } };
    }
    const feed: FollowedFeed = { feedId: url.value, url: url.value, sample: false };
    await settings.update((old) => ({
      ...old,
      feeds: [...without(old.feeds, feed.feedId), feed],
      removed: without(old.removed, feed.feedId),
    }));
    if (key) await keys.put(feed.feedId, key);
    // It may have been removed a moment ago, and its state hidden.
    await status.setRemoved(feed.feedId, false);
    const [state] = await sync.syncNow(feed.feedId);
    if (state && !state.failure) return { ok: true, status: state };
    // A feed that does not work is not followed: the reason stands at the address, and all is as it was before.
    const before = removed.filter(({ feedId }) => feedId === feed.feedId);
    await settings.update((old) => ({
      ...old,
      feeds: without(old.feeds, feed.feedId),
      removed: [...without(old.removed, feed.feedId), ...before],
    }));
    if (key) await keys.put(feed.feedId, null);
    if (before.length > 0) await status.setRemoved(feed.feedId, true);
    else await status.remove(feed.feedId);
    return { ok: false, failure: state?.failure ?? { kind: 'bad-url', params: { url: url.value } } };
  };
}

function createArranging({ settings, sync, keys }: FeedsPorts): Pick<FeedsService, 'arrange' | 'putKey'> {
  return {
    arrange: async (feedId, change) => {
      const { feeds } = await settings.load();
      const arranged = arrangeFeeds(feeds, feedId, change);
      if (arranged === null) return false;
      await settings.update((old) => ({ ...old, feeds: arrangeFeeds(old.feeds, feedId, change) ?? old.feeds }));
      return true;
    },
    putKey: async (feedId, given) => {
      const key = given && parseFeedKey(given);
      const { feeds } = await settings.load();
      if ((given && !key) || !feeds.some((feed) => feed.feedId === feedId)) return false;
      await keys.put(feedId, key);
      await sync.syncNow(feedId);
      return true;
    },
  };
}

/** Creates the service that follows feeds. */
export function createFeedsService(ports: FeedsPorts): FeedsService {
  const { store, settings, status, sync, keys } = ports;
  return {
    add: createAdding(ports),
    remove: async (feedId) => {
      const feed = (await settings.load()).feeds.find((followed) => followed.feedId === feedId);
      // What the organisation has set stays.
      if (!feed || feed.managed) return false;
      await settings.update((old) => ({
        ...old,
        feeds: without(old.feeds, feedId),
        removed: [
          ...without(old.removed, feedId),
          { ...feed, place: old.feeds.findIndex((one) => one.feedId === feedId) },
        ],
      }));
      await status.setRemoved(feedId, true);
      return true;
    },
    restore: async (feedId) => {
      const feed = (await settings.load()).removed.find((removed) => removed.feedId === feedId);
      if (!feed) return false;
      const { place, ...followed } = feed;
      await settings.update((old) => ({
        ...old,
        feeds: without(old.feeds, feedId).toSpliced(place ?? old.feeds.length, 0, followed),
        removed: without(old.removed, feedId),
      }));
      await status.setRemoved(feedId, false);
      const stored = (await store.readFeeds()).some((known) => known.feedId === feedId);
      if (!stored) await sync.syncNow(feedId);
      return true;
    },
    ...createArranging(ports),
    follow: async (policy) => {
      const before = await settings.load();
      const after = applyPolicy(before, policy);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      await settings.update((old) => applyPolicy(old, policy));
      for (const { feedId } of before.feeds) {
        if (!after.feeds.some((feed) => feed.feedId === feedId)) await status.remove(feedId);
      }
      for (const { feedId, managed } of after.feeds) if (managed) await status.setRemoved(feedId, false);
    },
    forgetRemoved: async () => {
      const { feeds, removed } = await settings.load();
      const followed = new Set(feeds.map(({ feedId }) => feedId));
      const stored = (await store.readFeeds()).filter(({ feedId }) => !followed.has(feedId));
      for (const { feedId } of stored) await store.deleteFeed(feedId);
      for (const { feedId } of removed) {
        await status.remove(feedId);
        await keys.put(feedId, null);
      }
      await settings.update((old) => ({ ...old, removed: [] }));
    },
  };
}
