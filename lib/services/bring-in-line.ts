// Does what the plan of the feeds says, one time after the other.
import type { Policy } from '../core/policy.ts';
import { type FeedFacts, type FeedPlan, toFeedPlan } from './feed-plan.ts';
import type { OwnFeed } from './own-feed.ts';
import type { KeyStore } from './ports/key-store.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import type { KeptStatus, KeptStatuses, StatusStore } from './ports/status-store.ts';
import type { TipStore } from './ports/tip-store.ts';

/** Brings states, rows and keys of the feeds in line with the settings under the policy. */
export interface InLine {
  /** Answers with the feeds that have to be read. `policy` holds from then on; `forget` deletes what was removed. */
  bring(options?: { policy?: Policy; forget?: boolean }): Promise<string[]>;
  /** Runs a task while nothing is brought in line. */
  pause<T>(task: () => Promise<T>): Promise<T>;
}

/** What bringing in line needs of the world. */
export interface InLinePorts {
  settings: SettingsStore;
  status: StatusStore;
  store: TipStore;
  keys: KeyStore;
  own: OwnFeed;
  exclusively: <T>(name: string, task: () => Promise<T>) => Promise<T>;
}

const isSameStatus = (one: KeptStatus | undefined, other: KeptStatus | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The planned states; what has changed since the plan was made stays as it is now, but for whether it is shown. */
function mergeStatuses(before: KeptStatuses, planned: KeptStatuses, now: KeptStatuses): KeptStatuses {
  const merged = Object.fromEntries([
    ...Object.entries(now).filter(([feedId]) => !Object.hasOwn(before, feedId)),
    ...Object.entries(planned).flatMap(([feedId, plan]): [string, KeptStatus][] => {
      const current = now[feedId];
      if (isSameStatus(before[feedId], current)) return [[feedId, plan]];
      return current ? [[feedId, { ...current, removed: plan.removed }]] : [];
    }),
  ]);
  return JSON.stringify(merged) === JSON.stringify(now) ? now : merged;
}

/** Creates what brings the feeds in line. */
export function createInLine(ports: InLinePorts): InLine {
  const { settings, status, store, keys, own, exclusively } = ports;
  let policy: Policy | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };

  async function readFacts(forget: boolean): Promise<Omit<FeedFacts, 'settings'>> {
    const ownTips = await own.bringIn();
    // The states before the rows: a state that says the same afterwards belongs to these rows.
    const statuses = await status.loadAll();
    const stored = await store.readFeeds().catch(() => null);
    const [owners, keyed] = forget ? await Promise.all([store.readOwners(), keys.feedIds()]) : [[], []];
    return { policy, ownTips, statuses, stored, owners, keyed };
  }

  async function forgetLeft({ deleteRows, deleteKeys }: FeedPlan): Promise<void> {
    const isFollowed = async (feedId: string) => (await settings.load()).feeds.some((feed) => feed.feedId === feedId);
    for (const feedId of deleteRows) {
      // Not while a sync writes them, and not of a feed that was followed again meanwhile.
      await exclusively(`sync ${feedId}`, async () => {
        if (!(await isFollowed(feedId))) await store.deleteFeed(feedId);
      });
    }
    for (const feedId of deleteKeys) if (!(await isFollowed(feedId))) await keys.put(feedId, null);
  }

  async function bring(forget: boolean): Promise<string[]> {
    const facts = await readFacts(forget);
    const kept = await settings.update((old) => toFeedPlan({ ...facts, settings: old }, { forget }).settings);
    const plan = toFeedPlan({ ...facts, settings: kept }, { forget });
    await status.updateAll((now) => mergeStatuses(facts.statuses, plan.statuses, now));
    await forgetLeft(plan);
    return plan.sync;
  }

  return {
    bring: ({ policy: given, forget = false } = {}) =>
      inTurn(() => {
        policy = given ?? policy;
        return bring(forget);
      }),
    pause: inTurn,
  };
}
