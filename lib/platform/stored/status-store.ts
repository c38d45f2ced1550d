import * as v from 'valibot';
import type { FeedStatus } from '../../core/feed/feed-status.ts';
import {
  changeStatus,
  type KeptStatus,
  type KeptStatuses,
  type StatusStore,
  shownOf,
} from '../../services/ports/status-store.ts';
import { fromStoredStatuses, toStoredStatuses } from '../../services/stored-failure.ts';
import { createDerivedRecord, watchNow } from './local-record.ts';

const keptSchema = v.object({
  status: v.looseObject({ feedId: v.string(), problems: v.array(v.unknown()) }),
  removed: v.boolean(),
});
const isKept = (value: unknown): value is KeptStatus => v.is(keptSchema, value);

/** Written by the background alone; what has another shape is from another version and is made anew by the next sync. */
function parseStatuses(stored: unknown): KeptStatuses {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  return fromStoredStatuses(
    Object.fromEntries(entries.filter((entry): entry is [string, KeptStatus] => isKept(entry[1]))),
  );
}

const record = () => createDerivedRecord('feedStatus', parseStatuses);

/** Applies a change to the states; one that changes nothing writes nothing. */
const changing = (change: (all: KeptStatuses) => KeptStatuses) => (all: KeptStatuses) => {
  const changed = change(all);
  return changed === all ? all : toStoredStatuses(changed);
};

/** Creates the feed states kept in extension storage. */
export function createStatusStore(): StatusStore {
  const states = record();
  return {
    load: async () => shownOf(await states.load()),
    loadAll: states.load,
    update: async (feedId, initial, change) => {
      const stored = await states.update(changing((all) => changeStatus(all, feedId, initial, change)));
      return fromStoredStatuses(stored)[feedId]?.status ?? null;
    },
    updateAll: async (change) => {
      await states.update(changing(change));
    },
  };
}

/** Calls back with the state of every feed that is shown, now and at every change, until the signal says stop. */
export function watchFeedStatus(onChange: (feeds: FeedStatus[]) => void, signal: AbortSignal): void {
  watchNow(record(), (stored) => onChange(shownOf(stored)), signal);
}
