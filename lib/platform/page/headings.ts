import { READING_LIMITS, type Reading } from './budget.ts';
import { matchesBelow, walkElements } from './element-walk.ts';
import { outerElement } from './flat-tree.ts';

/** The headings of a page. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading" i]';

/** The slot of a component in which something inside the component stands. */
function slotOf(inside: Element, host: Element): Element | null {
  for (let at: Element | null = inside; at; at = at.parentElement)
    if (at.parentElement === host) return at.assignedSlot;
  return null;
}

/** The last heading that a component draws itself; around something slotted, the last one before the slot. */
function headingOf(host: Element, below: Element): Element | null {
  if (!host.shadowRoot) return null;
  const slot = slotOf(below, host);
  const isBefore = (heading: Element) =>
    !slot || (heading.compareDocumentPosition(slot) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return matchesBelow(host.shadowRoot, HEADINGS).found.filter(isBefore).at(-1) ?? null;
}

/** The last heading before an element; in a shadow root or frame without one, the last before that. */
export async function headingBefore(element: Element, reading: Reading): Promise<Element | null> {
  for (let at: Element | null = element; at; at = outerElement(at)) {
    const root = at.getRootNode();
    const walker = at.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = at;
    let heading: Element | null = null;
    const from = at;
    const visit = (other: Element) => {
      heading = other.matches(HEADINGS) ? other : headingOf(other, from);
      return heading === null;
    };
    await walkElements(() => walker.previousNode() as Element | null, visit, READING_LIMITS.searchedBack, reading);
    if (heading) return heading;
  }
  return null;
}
