// Following feeds: add, remove, bring back.
import type { FeedFailure, FeedStatus } from '../core/feed/feed-status.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { FollowedFeed, SettingsStore } from './settings.ts';
import type { StatusStore } from './status-store.ts';
import type { SyncService } from './sync.ts';
import type { TipStore } from './tip-store.ts';

/** Follows feeds. */
export interface FeedsService {
  /** Follows a feed and syncs it; an address that cannot be used is refused with the reason. */
  add(url: string): Promise<{ ok: true; status: FeedStatus } | { ok: false; failure: FeedFailure }>;
  /** Stops following a feed: its tips are no longer found; until the browser starts again it can be brought back. */
  remove(feedId: string): Promise<boolean>;
  /** Follows a removed feed again. */
  restore(feedId: string): Promise<boolean>;
  /** Deletes the tips of removed feeds for good; called when the browser starts. */
  forgetRemoved(): Promise<void>;
}

/** Checks the address of a feed: https, or http on this machine. */
export function parseFeedAddress(text: string): Result<string, FeedFailure> {
  const address = text.trim();
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[\w.-]+:\d+(\/|$)/.test(address) ? address : `https://${address}`;
  // Chromium takes a host with spaces in it for one with %20.
  const isOneWord = /^\S+$/.test(address);
  if (!isOneWord || !URL.canParse(withScheme)) return err({ kind: 'bad-url', params: { url: address } });
  const url = new URL(withScheme);
  url.hash = '';
  if (url.username !== '' || url.password !== '') return err({ kind: 'password-url', params: { host: url.host } });
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && local)) return ok(url.href);
  return url.protocol === 'http:'
    ? err({ kind: 'insecure-url', params: { host: url.host } })
    : err({ kind: 'bad-url', params: { url: address } });
}

const without = (feeds: readonly FollowedFeed[], feedId: string) => feeds.filter((feed) => feed.feedId !== feedId);

/** Creates the service that follows feeds. */
export function createFeedsService(ports: {
  store: TipStore;
  settings: SettingsStore;
  status: StatusStore;
  sync: SyncService;
}): FeedsService {
  const { store, settings, status, sync } = ports;
  return {
    add: async (text) => {
      const url = parseFeedAddress(text);
      if (!url.ok) return { ok: false, failure: url.error };
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
      if (before.length > 0) await status.setRemoved(feed.feedId, true);
      else await status.remove(feed.feedId);
      return { ok: false, failure: state?.failure ?? { kind: 'bad-url', params: { url: url.value } } };
    },
    remove: async (feedId) => {
      const feed = (await settings.load()).feeds.find((followed) => followed.feedId === feedId);
      if (!feed) return false;
      await settings.update((old) => ({
        ...old,
        feeds: without(old.feeds, feedId),
        removed: [...without(old.removed, feedId), feed],
      }));
      await status.setRemoved(feedId, true);
      return true;
    },
    restore: async (feedId) => {
      const feed = (await settings.load()).removed.find((removed) => removed.feedId === feedId);
      if (!feed) return false;
      await settings.update((old) => ({
        ...old,
        feeds: [...without(old.feeds, feedId), feed],
        removed: without(old.removed, feedId),
      }));
      await status.setRemoved(feedId, false);
      const stored = (await store.readFeeds()).some((known) => known.feedId === feedId);
      if (!stored) await sync.syncNow(feedId);
      return true;
    },
    forgetRemoved: async () => {
      const { feeds, removed } = await settings.load();
      const followed = new Set(feeds.map(({ feedId }) => feedId));
      const stored = (await store.readFeeds()).filter(({ feedId }) => !followed.has(feedId));
      for (const { feedId } of stored) await store.deleteFeed(feedId);
      for (const { feedId } of removed) await status.remove(feedId);
      await settings.update((old) => ({ ...old, removed: [] }));
    },
  };
}
