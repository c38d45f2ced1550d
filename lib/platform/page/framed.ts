// How a field and what stands beside it are drawn: in one frame, on one line, with a ground of its own.

/** How far above a field its frame may be drawn, and how high it may be. */
const LEVELS = 4;
const HIGHEST = 160;

/** True for a colour that can be seen. */
const isSeenColour = (colour: string) => !/^transparent$|[,/]\s*0\)$/.test(colour);

type Side = 'Top' | 'Left' | 'Bottom';

function hasEdge(style: CSSStyleDeclaration, side: Side): boolean {
  return (
    style[`border${side}Width`] !== '0px' &&
    style[`border${side}Style`] !== 'none' &&
    isSeenColour(style[`border${side}Color`])
  );
}

/** True for what has an edge around it or a ground of its own. */
export function isFramed(element: Element): boolean {
  const style = getComputedStyle(element);
  return (hasEdge(style, 'Top') && hasEdge(style, 'Left')) || isSeenColour(style.backgroundColor);
}

/** True for what stands on one line. */
export function isOnLine(element: Element, other: Element): boolean {
  const [own, around] = [element.getBoundingClientRect(), other.getBoundingClientRect()];
  return own.height > 0 && Math.min(own.bottom, around.bottom) - Math.max(own.top, around.top) > own.height / 3;
}

/** The box that is drawn as the edge of a field which has none. */
function frameOf(field: Element): Element | null {
  const own = getComputedStyle(field);
  if (hasEdge(own, 'Left') && hasEdge(own, 'Bottom')) return null;
  let box = field.parentElement;
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (box.getBoundingClientRect().height > HIGHEST) return null;
    const style = getComputedStyle(box);
    if ((hasEdge(style, 'Left') && hasEdge(style, 'Top')) || style.boxShadow !== 'none') return box;
    box = box.parentElement;
  }
  return null;
}

/** True for what is drawn in the frame of a field, on its line or before it in a box of its own. */
export function isInFrameOf(element: Element, field: Element): boolean {
  const frame = frameOf(field);
  if (!frame?.contains(element) || element.contains(field)) return false;
  return isOnLine(element, field) || (isFramed(element) && element !== frame);
}
