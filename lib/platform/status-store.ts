import * as v from 'valibot';
import type { FeedStatus } from '../core/feed/feed-status.ts';
import type { StatusStore } from '../services/status-store.ts';
import { createLocalRecord } from './local-record.ts';

/** The state of every feed by its id; `removed` ones are hidden but kept, so that they can come back as they were. */
type Stored = Record<string, { status: FeedStatus; removed: boolean }>;

const storedSchema = v.record(
  v.string(),
  v.object({ status: v.looseObject({ feedId: v.string(), problems: v.array(v.unknown()) }), removed: v.boolean() }),
);

// Written by the background alone; a value of another shape is from another version and is made anew by the next sync.
const parse = (stored: unknown): Stored => (v.is(storedSchema, stored) ? (stored as unknown as Stored) : {});

const shown = (stored: Stored) => Object.values(stored).flatMap(({ status, removed }) => (removed ? [] : [status]));

const record = () => createLocalRecord('feedStatus', parse);

/** Creates the feed states kept in extension storage. */
export function createStatusStore(): StatusStore {
  const states = record();
  return {
    load: async () => shown(await states.load()),
    update: async (feedId, initial, change) => {
      const stored = await states.update((all) => {
        const old = all[feedId];
        return { ...all, [feedId]: { status: change(old?.status ?? initial), removed: old?.removed ?? false } };
      });
      return stored[feedId]?.status ?? initial;
    },
    setRemoved: async (feedId, removed) => {
      await states.update((all) => {
        const old = all[feedId];
        return old ? { ...all, [feedId]: { ...old, removed } } : all;
      });
    },
    remove: async (feedId) => {
      await states.update(({ [feedId]: _, ...rest }) => rest);
    },
  };
}

/** Calls back with the state of every feed, now and at every change, until the signal says stop. */
export function watchFeedStatus(onChange: (feeds: FeedStatus[]) => void, signal: AbortSignal): void {
  const states = record();
  states.watch((stored) => onChange(shown(stored)), signal);
  void states.load().then((stored) => {
    if (!signal.aborted) onChange(shown(stored));
  });
}
