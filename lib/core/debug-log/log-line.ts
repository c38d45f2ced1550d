// One line of the debug log. Whatever the compiler was told, only what the table of events allows gets into it.
import { LOG_EVENTS, type LogEvent } from './log-event.ts';

/** Larger than anything that is counted or timed: a number beyond it is something else, and is left out. */
const LARGEST = 1e9;

function fieldText(name: string, allowed: string | readonly string[], value: unknown): string {
  if (typeof allowed !== 'string') return allowed.some((word) => word === value) ? ` ${name}=${value}` : '';
  return typeof value === 'number' && Math.abs(value) <= LARGEST ? ` ${name}=${Math.round(value)}` : '';
}

/** Writes an event as a line; `null` for one that the table does not have. */
export function toLine(event: LogEvent, atMs: number): string | null {
  if (!Object.hasOwn(LOG_EVENTS, event.event)) return null;
  const fields: [string, string | readonly string[]][] = Object.entries(LOG_EVENTS[event.event]);
  const given: Partial<Record<string, unknown>> = event;
  const texts = fields.map(([name, allowed]) => fieldText(name, allowed, given[name]));
  return `${new Date(atMs).toISOString()} ${event.event}${texts.join('')}`;
}

const LINE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [a-z-]{1,40}( [a-z]{1,20}=(-?\d{1,20}|[a-zA-Z-]{1,40})){0,10}$/;

/** Tells whether something stored is a line, of any version. */
export const isLine = (stored: unknown): stored is string => typeof stored === 'string' && LINE.test(stored);
