// Where an element is in the window, also when it stands in a frame of the page.

/** A place in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The frame a document stands in; `null` for the page itself, and for a frame that is gone. */
const frameAround = (page: Document): HTMLElement | null =>
  (page.defaultView?.frameElement as HTMLElement | null | undefined) ?? null;

/** Turns a place in a frame into one around the frame; what the frame cuts off is cut off. */
function outOf(frame: HTMLElement, box: Box): Box {
  const outer = frame.getBoundingClientRect();
  const scale = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const x = outer.left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale;
  const y = outer.top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale;
  return {
    left: Math.max(outer.left, x + box.left * scale),
    top: Math.max(outer.top, y + box.top * scale),
    right: Math.min(outer.right, x + box.right * scale),
    bottom: Math.min(outer.bottom, y + box.bottom * scale),
  };
}

/** Where a box of a document is in the window. */
export function boxIn(page: Document, inside: Box): Box {
  let box = inside;
  for (let frame = frameAround(page); frame; frame = frameAround(frame.ownerDocument)) box = outOf(frame, box);
  return box;
}

/** The place of an element in the window. */
export const boxOf = (element: Element): Box => boxIn(element.ownerDocument, element.getBoundingClientRect());

/** A box with some room around it, kept within the window so that all its edges can be seen. */
export function roomAround({ left, top, right, bottom }: Box, gap: number, edge: number): Box {
  return {
    left: Math.max(edge, left - gap),
    top: Math.max(edge, top - gap),
    right: Math.min(innerWidth - edge, right + gap),
    bottom: Math.min(innerHeight - edge, bottom + gap),
  };
}
