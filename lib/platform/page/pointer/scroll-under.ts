// The wheel goes to what lies under the layer, as if that were not there.
import { outerElement } from '../flat-tree.ts';

/** Elements looked at for one that scrolls. */
const MOST_STEPS = 200;

/** The height of a line and of a page, for mice that count in these. */
const UNITS = [1, 18, 600];

const parentOrFrame = (element: Element): Element | null => element.parentElement ?? outerElement(element);

/** True when an element moves by itself when its content is pushed by so much. */
function scrolls(element: Element, x: number, y: number): boolean {
  const { scrollLeft, scrollTop } = element;
  element.scrollBy({ left: x, top: y, behavior: 'instant' });
  return element.scrollLeft !== scrollLeft || element.scrollTop !== scrollTop;
}

const mayScroll = (element: Element) =>
  element === element.ownerDocument.scrollingElement ||
  !/^(visible|hidden|clip)/.test(getComputedStyle(element).overflowY);

/** Scrolls the nearest element around one that can be scrolled. */
export function scrollUnder(element: Element | null, { deltaX, deltaY, deltaMode }: WheelEvent): void {
  const unit = UNITS[deltaMode] ?? 1;
  let at = element;
  for (let step = 0; at && step < MOST_STEPS; step += 1) {
    if (mayScroll(at) && scrolls(at, deltaX * unit, deltaY * unit)) return;
    at = parentOrFrame(at);
  }
}
