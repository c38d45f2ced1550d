// Keeps the stored feeds like the published ones. The last good generation stays in force whatever happens here.
import type { FeedFailure, FeedProblem, FeedStatus, SyncProgress } from '../core/feed/feed-status.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import type { FeedClient } from './feed-client.ts';
import { hostOf, type ReadFailure, type ReadPage, readFeed } from './read-feed.ts';
import type { FollowedFeed, SettingsStore } from './settings.ts';
import type { StatusStore } from './status-store.ts';
import { isSyncDue, retryAt } from './sync-policy.ts';
import type { StoredFeed, TipStore } from './tip-store.ts';
import { writeGeneration } from './write-generation.ts';

/** What the sync needs of the world. */
export interface SyncPorts {
  store: TipStore;
  client: FeedClient;
  settings: SettingsStore;
  status: StatusStore;
  now: () => number;
  /** Runs one task of a name at a time, in all contexts of the extension. */
  exclusively: <T>(name: string, task: () => Promise<T>) => Promise<T>;
}

/** Keeps the stored feeds like the published ones. */
export interface SyncService {
  /** Syncs the feeds that are due; called by the alarm and when the worker starts. */
  syncDue(): Promise<void>;
  /** Syncs one feed now, or all. */
  syncNow(feedId?: string): Promise<FeedStatus[]>;
  /** Takes progress off feeds whose sync ended with the worker. */
  clearProgress(): Promise<void>;
}

/** The state of a feed that was never synced. */
export const newStatus = (feed: FollowedFeed): FeedStatus => ({
  feedId: feed.feedId,
  url: feed.url,
  title: '',
  tips: 0,
  sample: feed.sample,
  problems: [],
  problemsTotal: 0,
});

const withoutProgress = ({ progress: _, ...status }: FeedStatus): FeedStatus => status;

/** A roll-back, or a feed that suddenly lost most of its tips: either is more often an accident than a wish. */
function suspicion(pages: readonly ReadPage[], old: StoredFeed | undefined, status: FeedStatus): FeedFailure | null {
  const first = pages[0];
  if (!old || !first) return null;
  const host = hostOf(first.url);
  const [stored, found] = [old.head.revision, first.changed ? first.head.revision : undefined];
  if (stored !== undefined && found !== undefined && found < stored)
    return { kind: 'rollback', params: { host, stored, found } };
  const after = pages.reduce((sum, page) => sum + (page.changed ? page.tips.length : page.stored.tips), 0);
  const lost = old.tips >= FEED_LIMITS.suddenLossFrom && after < old.tips / 2;
  // Held back once: if the next sync finds the same, it was meant.
  const heldBefore = status.failure?.kind === 'emptied' && status.failure.params.after === after;
  return lost && !heldBefore ? { kind: 'emptied', params: { host, before: old.tips, after } } : null;
}

/** A browser says in many ways that the disk is full. */
function storageFailure(error: unknown): FeedFailure {
  const name = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no_space|disk.*full/i.test(name)
    ? { kind: 'storage-full', params: {} }
    : { kind: 'storage', params: { detail: name.slice(0, 160) } };
}

function succeeded(status: FeedStatus, feed: Omit<StoredFeed, 'generation'>, nowMs: number): FeedStatus {
  const problems: FeedProblem[] = feed.pages.flatMap((page) => page.problems);
  const { failure: _, retryAtMs: __, ...rest } = withoutProgress(status);
  return {
    ...rest,
    title: feed.head.title,
    tips: feed.tips,
    checkedAtMs: nowMs,
    problems: problems.slice(0, FEED_LIMITS.problemsKept),
    problemsTotal: feed.pages.reduce((sum, page) => sum + page.problemsTotal, 0),
    audience: [...new Set(feed.pages.flatMap((page) => page.audience ?? []))].sort(),
  };
}

function failed(status: FeedStatus, { failure, retryAfterMs }: ReadFailure, nowMs: number): FeedStatus {
  const count = (status.failure?.count ?? 0) + 1;
  return {
    ...withoutProgress(status),
    failure: { ...failure, count, sinceMs: status.failure?.sinceMs ?? nowMs },
    retryAtMs: retryAt(nowMs, count, retryAfterMs),
  };
}

/** Creates the service that keeps the stored feeds like the published ones. */
export function createSyncService(ports: SyncPorts): SyncService {
  const { store, client, settings, status, now, exclusively } = ports;

  async function syncFeed(feed: FollowedFeed): Promise<FeedStatus> {
    const update = (change: (old: FeedStatus) => FeedStatus) => status.update(feed.feedId, newStatus(feed), change);
    const onProgress = async (progress: SyncProgress) => {
      await update((old) => ({ ...old, progress }));
    };
    const before = await update((old) => ({
      ...old,
      attemptedAtMs: now(),
      progress: { phase: 'fetching', itemsRead: 0, itemsTotal: 0 },
    }));
    try {
      const old = (await store.readFeeds()).find(({ feedId }) => feedId === feed.feedId);
      const pages = await readFeed(client, feed.feedId, feed.url, old, onProgress);
      if (!pages.ok) return await update((state) => failed(state, pages.error, now()));
      if (old && pages.value.every((page) => !page.changed) && pages.value.length === old.pages.length) {
        return await update((state) => succeeded(state, old, now()));
      }
      const doubt = suspicion(pages.value, old, before);
      if (doubt) return await update((state) => failed(state, { failure: doubt }, now()));
      const written = await writeGeneration(store, feed.feedId, pages.value, old, onProgress);
      return await update((state) => succeeded(state, written, now()));
    } catch (error) {
      return await update((state) => failed(state, { failure: storageFailure(error) }, now()));
    }
  }

  const syncOne = (feed: FollowedFeed) =>
    exclusively(`sync ${feed.feedId}`, async () => {
      const known = (await settings.load()).feeds.some(({ feedId }) => feedId === feed.feedId);
      return known ? [await syncFeed(feed)] : [];
    });

  const syncAll = async (feeds: readonly FollowedFeed[]) => {
    const states: FeedStatus[] = [];
    // One after the other: on a weak machine two at once block twice as long.
    for (const feed of feeds) states.push(...(await syncOne(feed)));
    return states;
  };

  return {
    syncNow: async (feedId) => {
      const { feeds } = await settings.load();
      return syncAll(feeds.filter((feed) => feedId === undefined || feed.feedId === feedId));
    },
    syncDue: async () => {
      const [{ feeds }, states, stored] = await Promise.all([settings.load(), status.load(), store.readFeeds()]);
      const due = feeds.filter((feed) => {
        const state = states.find(({ feedId }) => feedId === feed.feedId);
        const rows = stored.find(({ feedId }) => feedId === feed.feedId);
        // Rows may be gone although the state says otherwise: a broken profile comes back empty.
        if (!rows && state?.failure === undefined) return true;
        return !rows?.head.expired && isSyncDue(state, now());
      });
      await syncAll(due);
    },
    clearProgress: async () => {
      for (const state of await status.load()) {
        if (state.progress) await status.update(state.feedId, state, withoutProgress);
      }
    },
  };
}
