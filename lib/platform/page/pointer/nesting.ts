// What is around and in a thing, as far as it can be told apart from it by looking.
import type { Nesting } from '../../../core/pointer/trail.ts';
import { outerElement } from '../flat-tree.ts';
import { frameDocument } from '../page-parts.ts';
import { boxOf } from '../spotlight/box.ts';
import { isSeen } from '../visibility.ts';

/** Elements looked at on the way in or out: wrappers of the same size, and what cannot be seen. */
const MOST_STEPS = 60;

/** Two boxes that differ by less look the same, in CSS pixels. */
const SAME_WITHIN = 2;

const slotOrParent = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? outerElement(element);

const isOutermost = (element: Element) => element === element.ownerDocument.body || !element.parentElement;

function looksSame(a: Element, b: Element): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  return (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(one[side] - other[side]) < SAME_WITHIN);
}

/** The next element around that can be seen to be larger; the page itself is none. */
function around(thing: Element): Element | null {
  let at = slotOrParent(thing);
  for (let step = 0; at && step < MOST_STEPS; step += 1) {
    const isPage = isOutermost(at) && outerElement(at) === null;
    if (isPage) return null;
    if (!isOutermost(at) && isSeen(at) && !looksSame(at, thing)) return at;
    at = slotOrParent(at);
  }
  return null;
}

/** The first thing inside that can be seen to be smaller. */
function inside(thing: Element): Element | null {
  let at: Element | null = thing;
  for (let step = 0; at && step < MOST_STEPS; step += 1) {
    const root: ParentNode = at.shadowRoot ?? frameDocument(at)?.body ?? at;
    let child: Element | null = root.firstElementChild;
    for (let tried = 0; child && !isSeen(child) && tried < MOST_STEPS; tried += 1) child = child.nextElementSibling;
    at = child && isSeen(child) ? child : null;
    if (at && !looksSame(at, thing)) return at;
  }
  return null;
}

/** How things of a page nest. */
export const NESTING: Nesting<Element> = { around, inside };
