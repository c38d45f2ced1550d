// What is drawn at a place of the window, under what the extension has laid over it.
import { frameDocument } from '../page-parts.ts';

/** Frames and shadow roots that are looked into. */
const MOST_DEPTH = 20;

/** A place in a document, in its CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Where a place of the window is in the document of a frame. */
function intoFrame(frame: HTMLElement, { x, y }: Point): Point {
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = frame.offsetWidth > 0 ? width / frame.offsetWidth : 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: (x - left) / scale - frame.clientLeft - Number.parseFloat(paddingLeft),
    y: (y - top) / scale - frame.clientTop - Number.parseFloat(paddingTop),
  };
}

/** What is drawn somewhere, and where that is in its own document. */
export interface Hit {
  element: Element;
  at: Point;
}

/** True for a frame that cannot be looked into: it is of another site. */
export const isClosedFrame = (element: Element): boolean =>
  /^(i?frame|fencedframe)$/.test(element.localName) && frameDocument(element) === null;

/** The innermost element at a place, in open shadow roots and in frames of the same origin too; `isOurs` is passed over. */
export function elementAt(page: Document, place: Point, isOurs: (element: Element) => boolean): Hit | null {
  let at = place;
  let found = page.elementsFromPoint(at.x, at.y).find((element) => !isOurs(element)) ?? null;
  for (let depth = 0; found && depth < MOST_DEPTH; depth += 1) {
    const inner = frameDocument(found);
    const inside = inner ? intoFrame(found as HTMLElement, at) : at;
    const root: Document | ShadowRoot | null = inner ?? found.shadowRoot;
    // A shadow root answers with elements around it where nothing of its own is hit.
    const next = root
      ?.elementsFromPoint(inside.x, inside.y)
      .find((element) => element.getRootNode() === root && !isOurs(element));
    if (!next) break;
    [found, at] = [next, inside];
  }
  return found && { element: found, at };
}
