// What of the page lies where help stands or would stand, found at points so close that no button lies between.

/** Where help stands: from one edge to the other, over the whole height of the window, in CSS pixels. */
export interface Strip {
  side: 'left' | 'right';
  left: number;
  right: number;
}

/** How far the points are from each other, in CSS pixels, and from the edges. */
const STEP = { across: 36, down: 18, edge: 8 } as const;

/** Rows looked at, so that no window costs more than another. */
const MOST_ROWS = 60;

/** The width of the window without its scrollbar. */
export const pageWidth = () => document.documentElement.clientWidth || innerWidth;

/** The strip of this width at a side. */
export function stripAt(side: 'left' | 'right', width: number): Strip {
  return side === 'left' ? { side, left: 0, right: width } : { side, left: pageWidth() - width, right: pageWidth() };
}

/** True when something reaches into a strip. */
export const reachesInto = ({ left, right }: Pick<DOMRect, 'left' | 'right'>, strip: Strip) =>
  left < strip.right - 1 && right > strip.left + 1;

/** True at the ground that is drawn behind a dialog, which counts as the dialog itself. */
function isBackdrop(element: Element, x: number, y: number): boolean {
  if (!element.matches(':modal, :popover-open')) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

/** The innermost element of the page at a point, in open shadow trees too; `null` where there is but the page's ground. */
function topElementAt(x: number, y: number, owns: (element: Element) => boolean): Element | null {
  const first = document.elementFromPoint(x, y);
  // All that lies at a point costs several times what the first does, and is needed where help itself lies on top.
  const top = first && owns(first) ? document.elementsFromPoint(x, y).find((element) => !owns(element)) : first;
  if (top && isBackdrop(top, x, y)) return null;
  let element = top ?? null;
  while (element?.shadowRoot) {
    const inside = element.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === element || inside.getRootNode() !== element.shadowRoot) break;
    element = inside;
  }
  return element === document.documentElement || element === document.body ? null : element;
}

/** What of the page lies in a strip, each element once, the innermost at each point. */
export function elementsIn({ left, right }: Strip, owns: (element: Element) => boolean): Set<Element> {
  const found = new Set<Element>();
  const down = Math.max(STEP.down, innerHeight / MOST_ROWS);
  for (let y = STEP.edge; y < innerHeight; y += down) {
    for (let x = left + STEP.edge; x < right; x += STEP.across) {
      const element = topElementAt(x, y, owns);
      if (element) found.add(element);
    }
  }
  return found;
}
