// What help was used for, counted by week and by place on a person's own device; nothing here says who, what or when exactly.
import * as v from 'valibot';

/**
 * What is counted: help was `opened`; a tip was `read` (opened by hand); it `helped`, or `not-helped`; a search found
 * nothing (`unanswered`); a `question` was asked, got its `answer`, and that was `kept` as a tip: an answer that is kept
 * counts as both. `would-ask` and `would-not-ask` are what people say when they are asked whether they would have turned
 * to somebody.
 */
export const USE_EVENTS = [
  'opened',
  'read',
  'helped',
  'not-helped',
  'unanswered',
  'question',
  'answer',
  'kept',
  'would-ask',
  'would-not-ask',
] as const;

/** What is counted. */
export type UseEvent = (typeof USE_EVENTS)[number];

/** A Monday, `YYYY-MM-DD`: the week that begins with it. */
const weekSchema = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((week) => new Date(`${week}T00:00Z`).getUTCDay() === 1),
);

/** How often something happened at one place in one week. */
export const useCountSchema = v.object({
  week: weekSchema,
  event: v.picklist(USE_EVENTS),
  /** The pattern of the place, as tips of one's own have it; empty where there is none. */
  place: v.optional(v.string(), ''),
  /** The feed and the id of the tip that it is about; empty where it is about none. */
  feedId: v.optional(v.string(), ''),
  tip: v.optional(v.string(), ''),
  /** Of a search that found nothing its words, masked; of a tip that did not help the reason, masked. */
  words: v.optional(v.string(), ''),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** How often something happened at one place in one week. */
export type UseCount = v.InferOutput<typeof useCountSchema>;

/** Something that has just happened, before it is counted. */
export type Use = Omit<UseCount, 'week' | 'count'>;

/** Something that has happened at a place, about no tip and without words. */
export const bareUse = (event: UseEvent, place: string): Use => ({ event, place, feedId: '', tip: '', words: '' });

const DAY_MS = 24 * 60 * 60 * 1000;

/** The Monday of the week of a moment, `YYYY-MM-DD`, by the device's own calendar. */
export function weekOf(atMs: number, minutesBehindUtc: number): string {
  const local = atMs - minutesBehindUtc * 60_000;
  const daysAfterMonday = (new Date(local).getUTCDay() + 6) % 7;
  return new Date(local - daysAfterMonday * DAY_MS).toISOString().slice(0, 10);
}

/** The month that a week counts towards, `YYYY-MM`: the one that its Thursday lies in (ISO 8601). */
export function monthOfWeek(week: string): string {
  return new Date(Date.parse(`${week}T00:00Z`) + 3 * DAY_MS).toISOString().slice(0, 7);
}

/** The Mondays from one to another, both among them. */
export function weeksFrom(first: string, last: string): string[] {
  const firstMs = Date.parse(`${first}T00:00Z`);
  const count = Math.max(0, Math.round((Date.parse(`${last}T00:00Z`) - firstMs) / (7 * DAY_MS)) + 1);
  return Array.from({ length: count }, (_, at) => new Date(firstMs + at * 7 * DAY_MS).toISOString().slice(0, 10));
}

const isSameUse = (one: Use, other: Use) =>
  one.event === other.event &&
  one.place === other.place &&
  one.feedId === other.feedId &&
  one.tip === other.tip &&
  one.words === other.words;

/** Counts one use in the counts of its week. */
export function countUse(counts: readonly UseCount[], week: string, use: Use): UseCount[] {
  const at = counts.findIndex((one) => one.week === week && isSameUse(one, use));
  if (at < 0) return [...counts, { week, ...use, count: 1 }];
  return counts.map((one, index) => (index === at ? { ...one, count: one.count + 1 } : one));
}
