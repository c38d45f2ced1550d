// What help was used for, in extension storage: each week under a key of its own, so that to count rewrites one small value.
// Nobody needs to be told where it cannot be kept: help goes on as if nothing was counted.
import type { UseCount } from '../../core/value/use.ts';
import { weekOf } from '../../core/value/use.ts';
import {
  isKeptWeek,
  isSameCount,
  keptWeeks,
  parseUseWeek,
  toStoredUse,
  type UseWeek,
} from '../../core/value/use-week.ts';
import type { UseStore } from '../../services/ports/use-store.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../exclusively.ts';
import { listenUntil } from '../listen.ts';
import { ownCopy } from '../own-copy.ts';
import { inTime } from './load-in-time.ts';
import { recordLock } from './local-record.ts';
import { useKey } from './stored-keys.ts';

/** Far more than a change takes on a slow machine. */
const CHANGE_MS = 8000;

const KEY = useKey('');

/** Runs a task while nobody else changes the counts. */
const aloneWithUse = <T>(task: () => Promise<T>): Promise<T> =>
  exclusively(recordLock(KEY), () => inTime(task(), CHANGE_MS));

/** The week that a moment lies in, by the device's own calendar. */
const weekAt = (atMs: number) => weekOf(atMs, new Date(atMs).getTimezoneOffset());

async function storedKeys(isWanted: (week: string) => boolean): Promise<string[]> {
  const stored = Object.keys(await browser.storage.local.get(null));
  return stored.filter((key) => key.startsWith(KEY) && isWanted(key.slice(KEY.length)));
}

const removeWeeks = (isWanted: (week: string) => boolean) =>
  aloneWithUse(async () => {
    const keys = await storedKeys(isWanted);
    if (keys.length > 0) await browser.storage.local.remove(keys);
  });

const loadWeeks = async (weeks: readonly string[]): Promise<UseCount[]> => {
  const stored = ownCopy(await browser.storage.local.get(weeks.map(useKey)));
  return weeks.flatMap((week) => parseUseWeek(week, stored[useKey(week)]).counts);
};

/** Loads everything that was counted, week by week, the oldest first. */
export const loadUseCounts = (): Promise<UseCount[]> => loadWeeks(keptWeeks(weekAt(Date.now()), Date.now()));

/** Deletes everything that was counted. */
export const deleteUseCounts = (): Promise<void> => removeWeeks(() => true);

function updateWeek(week: string, change: (kept: UseWeek) => UseWeek): Promise<UseWeek> {
  const key = useKey(week);
  return aloneWithUse(async () => {
    const read = parseUseWeek(week, ownCopy((await browser.storage.local.get(key))[key]));
    const next = change(read);
    if (next === read) return next;
    await browser.storage.local.set({ [key]: toStoredUse(next) });
    return next;
  });
}

/** Deletes one entry, however often it was counted. */
export async function deleteUseCount(count: UseCount): Promise<void> {
  await updateWeek(count.week, (kept) => ({
    ...kept,
    counts: kept.counts.filter((other) => !isSameCount(other, count)),
  }));
}

/** Creates what keeps the counts. */
export const createUseStore = (): UseStore => ({
  update: updateWeek,
  deleteOld: () => removeWeeks((week) => !isKeptWeek(week, Date.now())),
  deleteAll: deleteUseCounts,
});

/** Calls back with everything that was counted, now and at every change, until the signal says stop. */
export function watchUseCounts(onChange: (counts: UseCount[]) => void, signal: AbortSignal): void {
  const load = () =>
    void loadUseCounts().then(
      (counts) => !signal.aborted && onChange(counts),
      () => undefined,
    );
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(KEY))) load();
  };
  listenUntil(() => browser.storage.onChanged, listener, signal);
  load();
}

/** Creates what the options page does with what was counted. */
export const createUseTools = () => ({
  watch: watchUseCounts,
  onDelete: deleteUseCount,
  onDeleteAll: deleteUseCounts,
});
