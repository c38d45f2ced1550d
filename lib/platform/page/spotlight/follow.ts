// Keeps the spotlight on its element: through scrolling, layout, and applications that draw an element anew.
import { isSeen } from '../visibility.ts';
import { type Box, boxOf } from './box.ts';
import { bringIntoSight } from './into-sight.ts';
import type { Light } from './light.ts';

/** The element is waited for to come to rest in sight, but no longer: some pages never rest. */
const UNREST_MS = 800;

/** An element that is gone is looked for again this often, this long: applications draw things anew. */
const LOOK_AGAIN_MS = 250;
const LOOK_FOR_MS = 3000;

/** What following needs from outside. */
interface FollowUse {
  light: Light;
  lookAgain: () => Promise<Element | null>;
  /** Called with where the element has come to rest. */
  onRest: (box: Box) => void;
  /** Called when the element is gone for good. */
  onGone: () => void;
}

const isSameBox = (a: Box | null, b: Box) => a !== null && a.left === b.left && a.top === b.top && a.right === b.right;

const radiusOf = (element: Element) => Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0;

/** A frame that is gone takes its document along, in which the element still stands. */
const isStillSeen = (element: Element) =>
  element.isConnected && element.ownerDocument.defaultView !== null && isSeen(element);

/** Follows an element until the signal says stop. */
export function follow(first: Element, { light, lookAgain, onRest, onGone }: FollowUse, signal: AbortSignal): void {
  let element = first;
  let radius = radiusOf(first);
  let isInSight = false;
  let isReached = false;
  let last: Box | null = null;
  let since = performance.now();
  let request = 0;
  // Tells also of elements that a scrolled part of the page cuts off.
  const observer = new IntersectionObserver((entries) => {
    // A busy page tells of several moments in one go, the last of which counts.
    isInSight = entries.at(-1)?.isIntersecting ?? true;
  });
  const turnTo = (next: Element) => {
    observer.disconnect();
    observer.observe(next);
    light.raise();
    [element, radius, last, since] = [next, radiusOf(next), null, performance.now()];
    [isInSight, isReached] = [false, false];
    bringIntoSight(next, 'gently');
  };
  const show = () => {
    const box = boxOf(element);
    const isStill = isSameBox(last, box);
    last = box;
    // Shown where it is now: nothing must point at where the element was.
    if (!isStill) light.place(box, radius);
    const isLate = performance.now() - since > UNREST_MS;
    if (isInSight && (isStill || isLate)) {
      if (!isReached) onRest(box);
      isReached = true;
      light.turn('on');
    } else if (isLate && !isReached) {
      // Scrolling gently may come to nothing: in a frame, or when something else scrolls meanwhile.
      isReached = true;
      bringIntoSight(element, 'at once');
    } else if (!isInSight) light.turn('off');
  };
  const seek = async () => {
    light.turn('off');
    const end = performance.now() + LOOK_FOR_MS;
    while (!signal.aborted && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      const found = signal.aborted ? null : await lookAgain();
      if (found) return turnTo(found);
    }
    if (!signal.aborted) onGone();
  };
  // Every frame: no event tells of all the ways in which a page moves its parts, and one rectangle costs little.
  const step = async () => {
    if (!light.isThere()) return onGone();
    if (isStillSeen(element)) show();
    else await seek();
    if (!signal.aborted) request = requestAnimationFrame(step);
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(request);
    observer.disconnect();
  });
  turnTo(first);
  request = requestAnimationFrame(step);
}
