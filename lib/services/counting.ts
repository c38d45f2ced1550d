// Counts on the device what help is used for, after whoever uses it has their answer; nothing of a private window, and
// nothing where that is switched off.
import type { Caller } from '../core/calls.ts';
import { weekOf } from '../core/value/use.ts';
import { changeUseWeek, type UseChange, weekAfter } from '../core/value/use-week.ts';
import type { HelpTab } from './kept-states.ts';
import { loadMasking, type Masking } from './load-masking.ts';
import type { UseStore } from './ports/use-store.ts';

/** Counts what is so at a place, which is empty where there is none; under the name of a call once. */
type Count = (toChanges: (place: string, masking: Masking) => readonly UseChange[], callId?: string) => void;

/** Counts what help is used for. */
export interface Counting {
  /**
   * Gives what counts the uses of a caller's help, where that is now: it may have closed when there is something to
   * count. It never fails, and nobody waits for it.
   */
  of(caller: Caller): Count;
  /** Deletes all counts, once those under way are written. */
  forget(): Promise<void>;
  /** Resolves when all is written that was counted so far. */
  whenWritten(): Promise<void>;
}

/** Creates what counts. */
export function createCounting(ports: {
  use: Pick<UseStore, 'update' | 'deleteOld' | 'deleteAll'>;
  /** Whether anything is to be counted. */
  isOn: () => Promise<boolean>;
  tabFor: (caller: Caller) => Promise<HelpTab | undefined>;
  now: () => number;
  /** Resolves a little later, when whoever waits has their answer: to find out a place may take a moment. */
  rest: () => Promise<void>;
  /** How many minutes the device's clock is behind UTC at a moment. */
  minutesBehindUtc: (atMs: number) => number;
}): Counting {
  const { use, now } = ports;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };

  async function change(week: string, changes: readonly UseChange[], callId: string | undefined): Promise<void> {
    let isFirst = false;
    let missing: UseChange[] = [];
    await use.update(week, (kept) => {
      isFirst = kept.counts.length === 0;
      missing = changes.filter((one) => one.by === -1 && changeUseWeek(kept, week, [one]) === kept);
      return changeUseWeek(kept, week, changes, callId);
    });
    const weekBefore = weekAfter(week, -1);
    // What is taken back may have been counted before Monday.
    if (missing.length > 0) await use.update(weekBefore, (kept) => changeUseWeek(kept, weekBefore, missing, callId));
    if (isFirst) await use.deleteOld();
  }

  return {
    of: (caller) => {
      const tab = ports.tabFor(caller).catch(() => undefined);
      return (toChanges, callId) => {
        const rested = ports.rest();
        // What is done while it is off is not counted because it was switched on a moment later.
        const wasOn = ports.isOn().catch(() => false);
        void inTurn(async () => {
          await rested;
          const at = await tab;
          if (!at || at.isPrivate || !(await wasOn) || !(await ports.isOn())) return;
          const atMs = now();
          const masking = await loadMasking();
          const changes = toChanges(masking.placeOfUse(at.address), masking);
          if (changes.length > 0) await change(weekOf(atMs, ports.minutesBehindUtc(atMs)), changes, callId);
        }).catch(() => undefined);
      };
    },
    forget: () => inTurn(use.deleteAll),
    whenWritten: () => inTurn(async () => undefined),
  };
}
