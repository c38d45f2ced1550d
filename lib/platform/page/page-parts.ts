// A page is more than one document: open shadow roots and frames of the same origin are read where they stand in it.
import { READING_LIMITS, type Reading } from './budget.ts';
import { isVisible } from './visibility.ts';

/** The headings of a page. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading" i]';

/** The common shapes of what looks like a heading and is none: titles of pages and dialogs, the end of a trail. */
const TITLE = /* @__PURE__ */ ['page', 'modal', 'dialog', 'drawer', 'window']
  .flatMap((what) => ['-', '__', ''].map((link) => `[class*="${what}${link}title" i]`))
  .join();
const TRAIL = ':is([class*="breadcrumb" i],nav[aria-label*="breadcrumb" i])';
export const TITLES = `:is(${TITLE}):not(:has(${HEADINGS},button,input,a)),${TRAIL} li:last-child,${TRAIL} [aria-current]`;

/** A document or shadow root, with those inside it in the order of the page. */
export interface PagePart {
  root: Document | ShadowRoot;
  /** The element that it belongs to; for the page itself its own. */
  host: Element;
  inner: PagePart[];
}

/** The document of a frame, if it may be seen: those of other origins are `null`. */
export function frameDocument(element: Element): Document | null {
  return /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
}

/** How many of the elements, in the order of the page, stand before another one of the same document. */
export function countBefore(elements: ArrayLike<Element>, other: Element): number {
  // Halving finds the place, however many there are.
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const position = elements[middle]?.compareDocumentPosition(other) ?? 0;
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the shadow roots and frames of a page, as many as the limits allow. */
export async function findParts(document: Document, reading: Reading): Promise<PagePart> {
  const page: PagePart = { root: document, host: document.documentElement, inner: [] };
  const queue = [page];
  let elements: number = READING_LIMITS.searched;
  for (const part of queue) {
    const walker = document.createTreeWalker(part.root, NodeFilter.SHOW_ELEMENT);
    const search = () => {
      for (let count = 0; count < 200; count += 1) {
        const host = walker.nextNode() as Element | null;
        if (!host) return false;
        const frame = frameDocument(host);
        // A frame that cannot be seen draws its document all the same.
        const root = host.shadowRoot ?? (frame && isVisible(host) && frame);
        if (root) part.inner.push({ root, host, inner: [] });
      }
      elements -= 200;
      return elements > 0 && !reading.isOver();
    };
    while (await reading.piece(search));
    queue.push(...part.inner.slice(0, READING_LIMITS.parts - queue.length));
  }
  return page;
}

/** The elements of the whole page that a selector names, in the order of the page; of each document the first ones. */
export async function findAll({ root, inner }: PagePart, selector: string, reading: Reading): Promise<Element[]> {
  const own: Element[] = await reading.piece(() =>
    Array.prototype.slice.call(root.querySelectorAll(selector), 0, READING_LIMITS.candidates),
  );
  const found = [...own];
  // From the last to the first, so that the places of those before stay what they are.
  for (const part of inner.toReversed()) {
    const within = await findAll(part, selector, reading);
    if (within.length > 0) found.splice(countBefore(own, part.host), 0, ...within);
  }
  return found;
}
