// A page is more than one document: open shadow roots and frames of the same origin are read where they stand in it.
import { READING_LIMITS, type Reading } from './budget.ts';
import { elementsBelow, walkElements } from './element-walk.ts';
import { isVisible } from './visibility.ts';

/** The document of a frame, if it may be seen: those of other origins are `null`. */
export function frameDocument(element: Element): Document | null {
  return /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
}

/** What stands in an element as a document of its own: its open shadow root, or the document of a frame in sight. */
function innerRoot(host: Element): Document | ShadowRoot | null {
  const frame = frameDocument(host);
  // A frame that cannot be seen draws its document all the same.
  return host.shadowRoot ?? (frame && isVisible(host) ? frame : null);
}

/** An element and the document or shadow root that it stands in; `false` ends the walk. */
type VisitInPart = (element: Element, root: Node) => boolean;

/** The elements of a document and, after their hosts, of those in it. */
function createWalk(document: Document) {
  const open = [{ root: document as Node, next: elementsBelow(document) }];
  let parts = 1;
  let inner: Node | null = null;
  const walk = {
    /** Where the element stands that came last. */
    root: document as Node,
    /** False when there were more documents than are read. */
    isWhole: true,
    next: (): Element | null => {
      if (inner && parts < READING_LIMITS.parts) {
        parts += 1;
        open.push({ root: inner, next: elementsBelow(inner) });
      } else if (inner) walk.isWhole = false;
      inner = null;
      for (let part = open.at(-1); part; part = open.at(-1)) {
        const element = part.next();
        walk.root = part.root;
        inner = element && innerRoot(element);
        if (element) return element;
        open.pop();
      }
      return null;
    },
  };
  return walk;
}

/** The last elements of a document, from its end back to one that was seen already; in the order of the page. */
async function lastElements(document: Document, seen: Element | null, reading: Reading): Promise<Element[]> {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  while (walker.lastChild());
  let element: Node | null = walker.currentNode;
  const next = () => {
    const here = element;
    element = walker.previousNode();
    return here && here !== document && here !== seen ? (here as Element) : null;
  };
  const found: Element[] = [];
  await walkElements(next, (each) => found.push(each) > 0, READING_LIMITS.searchedAtEnd, reading);
  return found.reverse();
}

/**
 * Comes to the elements of a page, in its order: to the first ones and, where these are not all, to the last ones, since
 * applications add their messages there. Answers whether there are none besides.
 */
export async function walkPage(document: Document, reading: Reading, visit: VisitInPart): Promise<boolean> {
  const walk = createWalk(document);
  let last: Element | null = null;
  const visitNext = (element: Element) => {
    if (walk.root === document) last = element;
    return visit(element, walk.root);
  };
  const { isWhole, isWanted } = await walkElements(walk.next, visitNext, READING_LIMITS.searched, reading);
  if (isWhole || !isWanted) return isWhole && walk.isWhole;
  for (const element of await lastElements(document, last, reading)) if (!visit(element, document)) break;
  return false;
}
