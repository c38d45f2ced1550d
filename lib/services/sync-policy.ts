// When a feed is asked again, and how long a failing one is left alone.
import type { FeedStatus } from '../core/feed/feed-status.ts';

export const SYNC_POLICY = {
  /** How often the alarm looks whether a feed is due. */
  alarmMinutes: 30,
  /** Tips change by the day, not by the minute; a feed that did not change costs one 304. */
  intervalMinutes: 240,
  /** First pause after a failure; doubled with each further one. */
  backoffMinutes: 30,
  backoffMaxMinutes: 24 * 60,
  /** The least time that a server can ask for: below it, asking again is no help to anybody. */
  retryLeastMinutes: 1,
  /** How often in a row a sync may end with the worker before its feed is left alone for a while. */
  interruptions: 5,
} as const;

const minutes = (count: number) => count * 60_000;

/** Tells whether a feed should be asked now. A clock that was set back must not silence it. */
export function isSyncDue(status: FeedStatus | undefined, nowMs: number): boolean {
  if (!status?.attemptedAtMs || status.attemptedAtMs > nowMs) return true;
  if (status.retryAtMs !== undefined) {
    const latest = status.attemptedAtMs + minutes(SYNC_POLICY.backoffMaxMinutes);
    return nowMs >= Math.min(status.retryAtMs, latest);
  }
  return nowMs - status.attemptedAtMs >= minutes(SYNC_POLICY.intervalMinutes);
}

/**
 * The time before which a feed that failed `count` times in a row is not asked again by itself. At the first failure the
 * server's word holds, be it shorter or longer than our pause; one that fails on is asked no sooner than either allows.
 */
export function retryAt(nowMs: number, count: number, askedForMs = 0): number {
  const pause = Math.min(SYNC_POLICY.backoffMinutes * 2 ** Math.max(0, count - 1), SYNC_POLICY.backoffMaxMinutes);
  const least = askedForMs > 0 && count <= 1 ? SYNC_POLICY.retryLeastMinutes : pause;
  return nowMs + Math.min(Math.max(minutes(least), askedForMs), minutes(SYNC_POLICY.backoffMaxMinutes));
}
