// Whether words can be read: they may be drawn where nobody sees them.
import { isSeen } from './visibility.ts';

/** How far above words a box may move them away or cut them off. */
const LEVELS = 4;

/** True for a box without room, which cuts off what is in it, or one that is put where nobody can scroll to. */
function isOutOfSight(box: Element): boolean {
  const { right, bottom, width, height } = box.getBoundingClientRect();
  const { position, overflow } = getComputedStyle(box);
  const isAway = right + scrollX <= 0 || bottom + scrollY <= 0;
  return (isAway && position !== 'static') || ((height <= 2 || width <= 2) && /hid|clip/.test(overflow));
}

/** True when an element can be seen and stands neither out of the page nor in a box without room. */
export function isReadable(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (isOutOfSight(box)) return false;
    box = box.parentElement;
  }
  return isSeen(element);
}
