import { languageOfDates } from '../../lib/core/text/dates.ts';
import type { Text } from '../../lib/core/text/text.ts';

const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** Units from the largest, with their length; a time is told in the largest unit that fits in it once. */
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['week', 7 * DAY_MS],
  ['day', DAY_MS],
  ['hour', 60 * MINUTE_MS],
  ['minute', MINUTE_MS],
];

/** Tells how long ago a time was, as in “5 min ago” or “3 weeks ago”; a time to come is told as now. */
export function toAgo(atMs: number, nowMs: number, text: Text): string {
  const passedMs = nowMs - atMs;
  const [unit, lengthMs] = UNITS.find(([, length]) => passedMs >= length) ?? [];
  if (unit === undefined || lengthMs === undefined) return text('time.now');
  const style = unit === 'minute' ? 'short' : 'long';
  const format = new Intl.RelativeTimeFormat(text.language, { numeric: 'auto', style });
  // English and German abbreviate with a full stop, which reads as the end of the line.
  return format.format(-Math.floor(passedMs / lengthMs), unit).replace(/\.(?=\s|$)/g, '');
}

/** The local midnight that begins a `YYYY-MM-DD` day; NaN for anything else. */
export function dayStartMs(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN).getTime();
}

/** Within half a year of today a day and its month say enough. */
const CLEAR_WITHIN_MS = 180 * DAY_MS;

/** Tells a day, as in “15 January”; with its year when that might be mistaken. */
export function toDay(atMs: number, nowMs: number, text: Text): string {
  const year = Math.abs(atMs - nowMs) < CLEAR_WITHIN_MS ? undefined : 'numeric';
  return new Intl.DateTimeFormat(languageOfDates(text), { day: 'numeric', month: 'long', year }).format(atMs);
}

/** Tells a time of day, as in “10:32”. */
export function toClock(atMs: number, text: Text): string {
  return new Intl.DateTimeFormat(languageOfDates(text), { hour: '2-digit', minute: '2-digit' }).format(atMs);
}
