// Keeps the stored feeds like the published ones. The last good generation stays in force whatever happens here.
import type { FailureKind, FeedFailure, FeedProblem, FeedStatus, SyncProgress } from '../core/feed/feed-status.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import { OWN_FEED_ID } from '../core/feed/tip.ts';
import type { Note } from './debug-log.ts';
import type { Flights } from './flights.ts';
import type { PicturesService } from './pictures.ts';
import type { FeedClient } from './ports/feed-client.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import type { KeptStatuses, StatusStore } from './ports/status-store.ts';
import { type StoredFeed, StoreMoved, type TipStore } from './ports/tip-store.ts';
import { hostOrAddress, type ReadFailure, type ReadFile, readFeed } from './read-feed.ts';
import type { FollowedFeed } from './settings.ts';
import { storageFailure } from './storage-failure.ts';
import { isSyncDue, retryAt, SYNC_POLICY } from './sync-policy.ts';
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
  flights: Flights;
  /** Keeps the pictures of a feed, once its tips are in force; nobody waits for them. Default none are kept. */
  pictures?: Pick<PicturesService, 'sync' | 'goOn'>;
  /** Notes in the debug log that a feed is read, and how that ended; default nobody. */
  note?: Note;
  /** Brings everything in line with the settings, before all feeds are read and after; default nothing. */
  bringInLine?: () => Promise<unknown>;
}

/** Keeps the stored feeds like the published ones. */
export interface SyncService {
  /** Syncs the feeds that are due; called by the alarm and when the worker starts. */
  syncDue(): Promise<void>;
  /** Syncs one feed now, or all; who asks while a feed is being read takes the result of that. */
  syncNow(feedId?: string): Promise<FeedStatus[]>;
  /** Syncs one feed with what has just been set for it: a sync that is under way does not count. */
  syncAnew(feedId: string): Promise<FeedStatus[]>;
  /** Takes progress off feeds whose sync ended with the worker; they are due again. */
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

/** Failures that are this device's. */
const STORAGE_FAILURES: readonly FailureKind[] = ['storage', 'storage-full'];

const withoutProgress = ({ progress: _, ...status }: FeedStatus): FeedStatus => status;

/** A roll-back, or a feed that suddenly lost most of its tips: either is more often an accident than a wish. */
function suspicion(files: readonly ReadFile[], old: StoredFeed | undefined, status: FeedStatus): FeedFailure | null {
  const first = files[0];
  if (!old || !first) return null;
  const host = hostOrAddress(first.url);
  const [stored, found] = [old.head.revision, first.changed ? first.head.revision : undefined];
  if (stored !== undefined && found !== undefined && found < stored)
    return { kind: 'rollback', params: { host, stored, found } };
  const after = files.reduce((sum, file) => sum + (file.changed ? file.tips.length : file.stored.tips), 0);
  const lost = old.tips >= FEED_LIMITS.suddenLossFrom && after < old.tips / 2;
  // Held back once: if the next sync finds the same, it was meant.
  const heldBefore = status.failure?.kind === 'emptied' && status.failure.params.after === after;
  return lost && !heldBefore ? { kind: 'emptied', params: { host, before: old.tips, after } } : null;
}

/** What a state says of a stored feed. */
export function describeStored(feed: Omit<StoredFeed, 'generation'>) {
  const problems: FeedProblem[] = feed.pages.flatMap((file) => file.problems);
  return {
    title: feed.head.title,
    tips: feed.tips,
    problems: problems.slice(0, FEED_LIMITS.problemsKept),
    problemsTotal: feed.pages.reduce((sum, file) => sum + file.problemsTotal, 0),
    tipsInNeed: feed.pages.reduce((sum, file) => sum + (file.tipsInNeed ?? 0), 0),
    isSearchOnly: feed.tips > 0 && feed.pages.every((file) => file.placed === 0),
    audience: [...new Set(feed.pages.flatMap((file) => file.audience ?? []))].sort(),
    ...(feed.head.folderProblems && { folderProblems: feed.head.folderProblems }),
  };
}

function succeeded(status: FeedStatus, feed: Omit<StoredFeed, 'generation'>, nowMs: number): FeedStatus {
  const { failure: _, retryAtMs: __, interruptions: ___, folderProblems: ____, ...rest } = withoutProgress(status);
  return { ...rest, ...describeStored(feed), checkedAtMs: nowMs };
}

function withFailure(status: FeedStatus, failing: ReadFailure, nowMs: number): FeedStatus {
  const { failure, retryAfterMs, problems, problemsTotal = 0, tipsInNeed = 0 } = failing;
  const count = (status.failure?.count ?? 0) + 1;
  const { interruptions: _, ...rest } = withoutProgress(status);
  return {
    ...rest,
    ...(problems && { problems: problems.slice(0, FEED_LIMITS.problemsKept), problemsTotal, tipsInNeed }),
    failure: { ...failure, count, sinceMs: status.failure?.sinceMs ?? nowMs },
    retryAtMs: retryAt(nowMs, count, retryAfterMs),
  };
}

/**
 * A sync that ended with the worker is begun again at once, since nothing speaks against the feed; one that ends so again
 * and again may be what ends the worker, and waits as after a failure.
 */
function interrupted(status: FeedStatus, nowMs: number): FeedStatus {
  const { attemptedAtMs: _, ...rest } = withoutProgress(status);
  const interruptions = (status.interruptions ?? 0) + 1;
  const count = interruptions - SYNC_POLICY.interruptions;
  return count > 0
    ? { ...rest, interruptions, attemptedAtMs: nowMs, retryAtMs: retryAt(nowMs, count) }
    : { ...rest, interruptions };
}

/** The same for all feeds, also for removed ones: they may be brought back. */
const withInterrupted = (all: KeptStatuses, nowMs: number): KeptStatuses =>
  Object.values(all).some((kept) => kept.status.progress)
    ? Object.fromEntries(
        Object.entries(all).map(([id, kept]) => [
          id,
          kept.status.progress ? { ...kept, status: interrupted(kept.status, nowMs) } : kept,
        ]),
      )
    : all;

/** Tells whether the rows of a feed were lost, and nothing speaks against reading it at once. */
function hasLostRows(state: FeedStatus | undefined, rows: StoredFeed | undefined): boolean {
  // That it could not be stored is no fault of the server, which need not be spared.
  const isOurs = state?.failure === undefined || STORAGE_FAILURES.includes(state.failure.kind);
  return !rows && isOurs && (state?.interruptions ?? 0) <= SYNC_POLICY.interruptions;
}

/** Creates what syncs one feed. Once the signal says stop nothing more is written, and there is no state to tell. */
function createFeedSync({ store, client, status, now }: SyncPorts) {
  return async function syncFeed(feed: FollowedFeed, signal: AbortSignal, isAgain = false): Promise<FeedStatus | null> {
    const update = async (change: (old: FeedStatus) => FeedStatus, initial: FeedStatus | null = null) =>
      signal.aborted ? null : status.update(feed.feedId, initial, change);
    const onProgress = async (progress: SyncProgress) => {
      await update((old) => ({ ...old, progress }));
    };
    const progress: SyncProgress = { phase: 'fetching', itemsRead: 0, itemsTotal: 0 };
    const before = await update((old) => ({ ...old, attemptedAtMs: now(), progress }), newStatus(feed));
    if (!before) return null;
    try {
      const stored = (await store.readFeeds()).find(({ feedId }) => feedId === feed.feedId);
      const old = isAgain ? undefined : stored;
      const files = await readFeed(client, feed.feedId, feed.url, old, onProgress, signal);
      if (!files.ok) return await update((state) => withFailure(state, files.error, now()));
      if (old && files.value.every((file) => !file.changed) && files.value.length === old.pages.length) {
        return await update((state) => succeeded(state, old, now()));
      }
      const doubt = suspicion(files.value, old, before);
      if (doubt) return await update((state) => withFailure(state, { failure: doubt }, now()));
      const written = await writeGeneration(store, feed.feedId, files.value, old, onProgress, signal);
      return await update((state) => succeeded(state, written, now()));
    } catch (error) {
      // What was read is for rows that are gone by now.
      if (error instanceof StoreMoved && !isAgain) return syncFeed(feed, signal, true);
      return await update((state) => withFailure(state, { failure: storageFailure(error) }, now()));
    }
  };
}

/** Notes in the debug log that a feed, known by its number, is read, and how that ended. */
async function readAndNote(
  { note, now }: Pick<SyncPorts, 'note' | 'now'>,
  feed: number,
  read: () => Promise<FeedStatus | null>,
): Promise<FeedStatus | null> {
  const begunMs = now();
  note?.({ event: 'sync-begun', feed });
  const state = await read();
  const { kind = 'read', params } = state?.failure ?? {};
  const http = typeof params?.status === 'number' ? params.status : undefined;
  note?.({ event: 'sync-ended', feed, outcome: state ? kind : 'left', http, tips: state?.tips, ms: now() - begunMs });
  return state;
}

/** Creates the service that keeps the stored feeds like the published ones. */
export function createSyncService(ports: SyncPorts): SyncService {
  const { store, settings, status, now, exclusively, flights, pictures, bringInLine } = ports;
  const syncFeed = createFeedSync(ports);

  /** The person's own tips are no feed that anybody publishes. */
  const followed = async () => (await settings.load()).feeds.filter(({ feedId }) => feedId !== OWN_FEED_ID);

  const syncOne = (feed: FollowedFeed, how: 'share' | 'follow') =>
    flights[how](`sync ${feed.feedId}`, (signal) =>
      exclusively(`sync ${feed.feedId}`, async () => {
        const at = (await followed()).findIndex(({ feedId }) => feedId === feed.feedId);
        const state = at < 0 ? null : await readAndNote(ports, at + 1, () => syncFeed(feed, signal));
        return state ? [state] : [];
      }),
    );

  const syncAll = async (feeds: readonly FollowedFeed[], how: 'share' | 'follow' = 'share') => {
    const states: FeedStatus[] = [];
    // One after the other: on a weak machine two at once block twice as long.
    for (const feed of feeds) {
      const [state] = await syncOne(feed, how);
      if (state) states.push(state);
      if (state && !state.failure) void pictures?.sync(feed);
    }
    if (feeds.length > 0) await bringInLine?.();
    return states;
  };

  return {
    syncNow: async (feedId) => {
      if (feedId === undefined) await bringInLine?.();
      return syncAll((await followed()).filter((feed) => feedId === undefined || feed.feedId === feedId));
    },
    syncAnew: async (feedId) =>
      syncAll(
        (await followed()).filter((feed) => feed.feedId === feedId),
        'follow',
      ),
    syncDue: async () => {
      const [feeds, states, stored] = await Promise.all([followed(), status.load(), store.readFeeds()]);
      const due = feeds.filter((feed) => {
        const state = states.find(({ feedId }) => feedId === feed.feedId);
        const rows = stored.find(({ feedId }) => feedId === feed.feedId);
        // Rows may be gone although the state says otherwise: a broken profile comes back empty.
        if (hasLostRows(state, rows)) return true;
        return !rows?.head.expired && isSyncDue(state, now());
      });
      await syncAll(due);
      for (const feed of feeds) void pictures?.goOn(feed);
    },
    clearProgress: () => status.updateAll((all) => withInterrupted(all, now())),
  };
}
