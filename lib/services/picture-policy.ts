// How the pictures of feeds are fetched: after the tips, a few at a time, and never for long.
import type { PictureFault } from '../core/feed/picture-note.ts';

export const PICTURE_POLICY = {
  /** Requests under way at once: a server of a small team must not notice. */
  atOnce: 3,
  /** A round longer than this goes on at the next alarm: a browser ends a worker that never rests. */
  roundMs: 4 * 60_000,
  /** The pause where a busy server does not say how long. */
  pauseMs: 30 * 60_000,
  /** The longest pause that a server can ask for. */
  pauseMaxMs: 24 * 3600_000,
  /** How long an answer about tips waits for the sizes of their pictures; without them they have none this time. */
  patienceMs: 300,
} as const;

/** Faults that say nothing of the picture itself: the one that is kept goes on being shown. */
const PASSING: readonly PictureFault['is'][] = ['cors', 'refused', 'timeout', 'unreachable', 'busy', 'disk'];

/** Tells whether a fault passes by itself or by others, so that the picture as it was is still right. */
export const isPassing = (fault: PictureFault) =>
  PASSING.includes(fault.is) || (fault.is === 'http' && fault.status >= 500);
