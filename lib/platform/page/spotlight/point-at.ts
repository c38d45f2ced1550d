// Shows a person the element that a step speaks of: finds it, brings it into sight, and puts a spotlight on it.
import type { PointOutcome, PointRequest } from '../../../core/walk.ts';
import { ReadingEnded } from '../budget.ts';
import { pageWorld, tellHelp } from '../page-world.ts';
import { findTarget } from './find-target.ts';
import { follow } from './follow.ts';
import { createLight } from './light.ts';

/** Ends as soon as the page is used, or is not the one in front any more. */
function endOnUse(end: () => void, signal: AbortSignal): void {
  const onUse = (event: Event) => event.isTrusted && end();
  addEventListener('focus', onUse, { signal });
  for (const name of ['pointerdown', 'keydown']) addEventListener(name, onUse, { capture: true, signal });
  document.addEventListener('visibilitychange', () => document.hidden && end(), { signal });
}

/**
 * Points at an element in place of the one before. The focus stays where it is. `until` is when nobody waits any more,
 * in milliseconds since 1970.
 */
export async function pointAt(
  { target, untilPageUse, askedMs = Date.now() }: PointRequest,
  until?: number,
): Promise<PointOutcome> {
  const world = pageWorld();
  // Asked for again after a worker's end, it may come when the person is a step further.
  if (askedMs < (world.spotlightAskedMs ?? 0)) return 'missing';
  world.spotlightAskedMs = askedMs;
  world.endSpotlight?.();
  const off = new AbortController();
  const { signal } = off;
  const end = () => {
    off.abort();
    if (world.endSpotlight === end) delete world.endSpotlight;
  };
  world.endSpotlight = end;
  const element = await findTarget(document, target, until).catch((error: unknown) => {
    if (error instanceof ReadingEnded) return null;
    throw error;
  });
  // Something else is pointed at by now; whoever asked for this does not wait for it any more.
  if (signal.aborted) return 'missing';
  if (!element) {
    end();
    return 'missing';
  }
  const light = createLight(signal);
  const onGone = () => {
    end();
    tellHelp({ event: 'unlit' });
  };
  const lookAgain = () => findTarget(document, target);
  follow(element, { light, lookAgain, onGone, onRest: (box) => world.sidebar?.makeWayFor(box) }, signal);
  addEventListener('pagehide', end, { signal });
  if (untilPageUse) endOnUse(end, signal);
  return 'shown';
}
