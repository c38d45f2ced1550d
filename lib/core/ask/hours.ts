// When a colleague can be reached, in their own time zone.
import type { Contact } from '../feed/feed-schema.ts';

type Hours = NonNullable<Contact['hours']>;

const HOUR_MS = 60 * 60 * 1000;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** The clock of a time zone, made once: making it costs far more than reading it. A zone unknown here has none. */
function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    // A zone that this browser does not know says nothing.
  }
  formats.set(timeZone, format);
  return format;
}

/** The day of the week (1 is Monday) and the minutes since midnight that a clock in a time zone shows. */
function clockIn(timeZone: string, atMs: number): { day: number; minutes: number } | null {
  const format = formatFor(timeZone);
  if (!format || !Number.isFinite(atMs)) return null;
  const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
  return { day: DAYS.indexOf(parts.weekday ?? '') + 1, minutes: Number(parts.hour) * 60 + Number(parts.minute) };
}

const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Whether somebody is there at a time; hours that end before they begin go over midnight; `null` when nobody can tell. */
export function isThere({ days, from, to, time_zone }: Hours, atMs: number): boolean | null {
  const clock = clockIn(time_zone, atMs);
  if (!clock) return null;
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const { day, minutes } = clock;
  if (start <= end) return days.includes(day) && minutes >= start && minutes < end;
  const yesterday = day === 1 ? 7 : day - 1;
  return (days.includes(day) && minutes >= start) || (days.includes(yesterday) && minutes < end);
}

/** The hour within a week from now in which somebody is there again; `null` when they are now, or nobody can tell. */
export function nextThere(hours: Hours, nowMs: number): number | null {
  if (isThere(hours, nowMs) !== false) return null;
  const quarter = HOUR_MS / 4;
  const first = Math.ceil(nowMs / quarter) * quarter;
  for (let atMs = first; atMs <= nowMs + 8 * 24 * HOUR_MS; atMs += quarter) if (isThere(hours, atMs)) return atMs;
  return null;
}
