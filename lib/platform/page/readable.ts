// Whether words can be read: they may be drawn where nobody sees them.
import { isSeen } from './visibility.ts';

/** True when an element can be seen and stands neither where nobody can scroll to nor in a box without room. */
export function isReadable(element: Element): boolean {
  if (!isSeen(element)) return false;
  const { right, bottom } = element.getBoundingClientRect();
  const { scrollX, scrollY } = element.ownerDocument.defaultView ?? { scrollX: 0, scrollY: 0 };
  return !((right + scrollX <= 0 || bottom + scrollY <= 0) && isPlacedAway(element)) && !isCutOff(element);
}

/** How far above an element it may be moved away or cut off. */
const LEVELS = 4;

function isAnyAround(element: Element, is: (around: Element) => boolean): boolean {
  let around: Element | null = element;
  for (let level = 0; around && level < LEVELS; level += 1) {
    if (is(around)) return true;
    around = around.parentElement;
  }
  return false;
}

const isPlacedAway = (element: Element) =>
  isAnyAround(element, (around) => /absolute|fixed/.test(getComputedStyle(around).position));

const isCutOff = (element: Element) =>
  isAnyAround(
    element,
    (around) =>
      around instanceof HTMLElement &&
      (around.clientHeight <= 2 || around.clientWidth <= 2) &&
      /hidden|clip/.test(getComputedStyle(around).overflow),
  );
