// Scrolling an element into sight, no more than needed.

/** True when all of an element can be seen as it is: then the page is left where it is. */
function isInFullView(element: Element): boolean {
  // In a frame it would have to be known where the frame is.
  if (element.ownerDocument !== document) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const isOnTop = (x: number, y: number) => element.contains(root.elementFromPoint(x, y));
  return isOnTop((left + right) / 2, top + 1) && isOnTop((left + right) / 2, bottom - 1);
}

/** Scrolls everything around an element so that it stands in the middle; `gently` only where motion is welcome. */
export function bringIntoSight(element: Element, how: 'gently' | 'at once'): void {
  if (isInFullView(element)) return;
  const isCalm = how === 'at once' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}
