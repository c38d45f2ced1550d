// The counts of one week as a device keeps them: bounded, and what was counted by mistake or too early taken back.
import * as v from 'valibot';
import { countUse, type Use, type UseCount, useCountSchema } from './use.ts';

/** What is kept at most: how long, how many rows of one week, how much of words and of a place. */
export const USE_LIMITS = { days: 180, rows: 500, words: 80, place: 300 } as const;

/** Calls remembered, of which more are never under way; and questions, of which no more are answered in a week. */
const [MOST_CALLS, MOST_SETTLED] = [10, 50];

/** The counts of one week. */
export interface UseWeek {
  counts: UseCount[];
  /** The last calls that were taken in, so that none counts twice. */
  calls: string[];
  /** What has become of which question, so that none counts twice and each can be taken back. */
  settled: string[];
}

/** What is counted, or taken back; with `settles` it is counted once, and taken back only if it was. */
export type UseChange =
  | { by: 1; use: Use; settles?: string }
  /** Without `words` whatever they were. */
  | { by: -1; use: Pick<Use, 'event' | 'place' | 'feedId' | 'tip'> & { words?: string }; settles?: string };

/** A week in which nothing was counted. */
export const NO_USE: UseWeek = { counts: [], calls: [], settled: [] };

const DAY_MS = 24 * 60 * 60 * 1000;

/** The Monday so many weeks later. */
export const weekAfter = (week: string, weeks: number): string =>
  new Date(Date.parse(`${week}T00:00Z`) + weeks * 7 * DAY_MS).toISOString().slice(0, 10);

/** Tells whether a week is young enough to be kept, and not of a clock that was wrong. */
export function isKeptWeek(week: string, nowMs: number): boolean {
  const ageMs = nowMs - Date.parse(`${week}T00:00Z`);
  return ageMs <= USE_LIMITS.days * DAY_MS && ageMs >= -2 * DAY_MS;
}

/** The weeks that counts may be kept of, the oldest first. */
export function keptWeeks(thisWeek: string, nowMs: number): string[] {
  const most = Math.ceil(USE_LIMITS.days / 7) + 1;
  const weeks = Array.from({ length: most + 1 }, (_, at) => weekAfter(thisWeek, at + 1 - most));
  return weeks.filter((week) => isKeptWeek(week, nowMs));
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const asTexts = (value: unknown): string[] => asList(value).filter((one) => typeof one === 'string');

/** Reads the counts of a week, whichever build has written them: a row that cannot be read is left out. */
export function parseUseWeek(week: string, stored: unknown): UseWeek {
  if (typeof stored !== 'object' || stored === null) return NO_USE;
  const { counts, calls, settled } = stored as Partial<Record<keyof UseWeek, unknown>>;
  return {
    counts: asList(counts).flatMap((row) => {
      const read = v.safeParse(useCountSchema, typeof row === 'object' ? { ...row, week } : row);
      return read.success ? [read.output] : [];
    }),
    calls: asTexts(calls),
    settled: asTexts(settled),
  };
}

/** What is written of a week: rows do not repeat it, and nothing stands for what they do not have. */
export const toStoredUse = ({ counts, ...rest }: UseWeek) => ({
  ...rest,
  counts: counts.map(({ week: _, ...row }) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
  ),
});

/** Tells whether two counts are of the same use in the same week. */
export const isSameCount = (one: UseCount, other: UseCount): boolean =>
  (['week', 'event', 'place', 'feedId', 'tip', 'words'] as const).every((key) => one[key] === other[key]);

type TakenBack = Extract<UseChange, { by: -1 }>['use'];

/** The row that something is taken back from: at its place, else wherever it was said of the same thing. */
function rowOf(counts: readonly UseCount[], use: TakenBack): number {
  const isOf = ({ event, feedId, tip, words }: UseCount) =>
    event === use.event && feedId === use.feedId && tip === use.tip && (use.words === undefined || words === use.words);
  // One without words before any with: these may be of another time.
  const orders: ((row: UseCount) => boolean)[] = [
    (row) => row.place === use.place && row.words === '',
    (row) => row.place === use.place,
    () => true,
  ];
  for (const fits of orders) {
    const at = counts.findLastIndex((row) => isOf(row) && fits(row));
    if (at >= 0) return at;
  }
  return -1;
}

function takeBack(kept: UseWeek, use: TakenBack, settles: string | undefined): UseWeek {
  if (settles !== undefined && !kept.settled.includes(settles)) return kept;
  const at = rowOf(kept.counts, use);
  if (at < 0) return kept;
  const counts = kept.counts.flatMap((row, index) => {
    if (index !== at) return [row];
    return row.count > 1 ? [{ ...row, count: row.count - 1 }] : [];
  });
  return { ...kept, counts, settled: kept.settled.filter((other) => other !== settles) };
}

function addUse(kept: UseWeek, week: string, use: Use, settles: string | undefined): UseWeek {
  if (settles !== undefined && kept.settled.includes(settles)) return kept;
  const counts = countUse(kept.counts, week, use);
  if (counts.length > USE_LIMITS.rows && counts.length > kept.counts.length) return kept;
  const settled = settles === undefined ? kept.settled : [...kept.settled, settles].slice(-MOST_SETTLED);
  return { ...kept, counts, settled };
}

/**
 * Applies what a call changes to the counts of a week, once: of a full one only the rows that are there go on counting.
 * Gives back the same counts where nothing has changed.
 */
export function changeUseWeek(kept: UseWeek, week: string, changes: readonly UseChange[], callId?: string): UseWeek {
  if (callId !== undefined && kept.calls.includes(callId)) return kept;
  const changed = changes.reduce(
    (now, { by, use, settles }) => (by === 1 ? addUse(now, week, use, settles) : takeBack(now, use, settles)),
    kept,
  );
  if (changed === kept || callId === undefined) return changed;
  return { ...changed, calls: [...kept.calls, callId].slice(-MOST_CALLS) };
}
