import { READING_LIMITS, type Reading } from './budget.ts';
import { walkElements } from './element-walk.ts';
import { outerHost } from './flat-tree.ts';

/** The headings of a page. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading" i]';

/** The last heading before an element; in a shadow root or frame without one, the last before that. */
export async function headingBefore(element: Element, reading: Reading): Promise<Element | null> {
  for (let at: Element | null = element; at; at = outerHost(at)) {
    const root = at.getRootNode();
    const walker = at.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = at;
    let heading: Element | null = null;
    const visit = (other: Element) => {
      if (other.matches(HEADINGS)) heading = other;
      return heading === null;
    };
    await walkElements(() => walker.previousNode() as Element | null, visit, READING_LIMITS.searchedBack, reading);
    if (heading) return heading;
  }
  return null;
}
