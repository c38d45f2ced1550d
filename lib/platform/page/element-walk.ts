// Walking over a page that may be of any size: never all of it, and never much of it between two turns of the page.
import { READING_LIMITS, type Reading } from './budget.ts';

/** Elements between two looks at the clock: a selector takes a microsecond, one among thousands of ancestors ten. */
const BETWEEN_LOOKS = 8;

/** Takes the next element of a walk; `false` ends it. */
export type Visit = (element: Element) => boolean;

/**
 * Walks over the elements that `next` gives, at most `most` of them, in pieces. Answers whether
 * these were all, and whether more would be wanted.
 */
export async function walkElements(
  next: () => Element | null,
  visit: Visit,
  most: number,
  reading: Reading,
): Promise<{ isWhole: boolean; isWanted: boolean }> {
  let [count, isWhole, isWanted] = [0, false, true];
  let batch: Element[] = [];
  const take = (element: Element) => {
    isWanted = visit(element);
    return isWanted;
  };
  const some = (): boolean => {
    // A piece that was cut short is done again: what was looked at in it may have been misread.
    if (!batch.every(take)) return false;
    for (;;) {
      const element = next();
      isWhole = element === null;
      if (!element) return false;
      batch.push(element);
      count += 1;
      if (!take(element) || count >= most) return false;
      if (count % BETWEEN_LOOKS === 0 && reading.isSliceOver()) return !reading.isOver();
    }
  };
  while (await reading.piece(some)) batch = [];
  return { isWhole, isWanted };
}

/** The elements below a root, in the order of the page. */
export function elementsBelow(root: Node): () => Element | null {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  return () => walker.nextNode() as Element | null;
}

/** What stands inside something that should be small is looked for among so many elements. */
const SMALL = READING_LIMITS.small;

/** Texts of which the first letters are taken. */
const TEXTS = 3000;

/**
 * The elements below a root that match, at most `enough`, as far as they stand among the first few; `isWhole` when there
 * are no others.
 */
export function matchesBelow(
  root: Node,
  selector: string,
  enough: number = SMALL,
): { found: Element[]; isWhole: boolean } {
  const next = elementsBelow(root);
  const found: Element[] = [];
  for (let count = 0; count < SMALL && found.length < enough; count += 1) {
    const element = next();
    if (!element) return { found, isWhole: true };
    if (element.matches(selector)) found.push(element);
  }
  return { found, isWhole: next() === null };
}

/** True when something below a root matches, or when there is too much below it to tell. */
export function mayHold(root: Node, selector: string): boolean {
  const { found, isWhole } = matchesBelow(root, selector, 1);
  return found.length > 0 || !isWhole;
}

/** The first `most` letters of what stands in an element, and whether that is all. */
export function firstLetters(element: Element, most: number): { letters: string; isAll: boolean } {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let letters = '';
  for (let count = 0; count < TEXTS; count += 1) {
    const text = walker.nextNode();
    if (!text) return { letters, isAll: true };
    // A text of megabytes is not taken over whole.
    letters += (text as Text).substringData(0, most + 1);
    if (letters.length > most) return { letters: letters.slice(0, most), isAll: false };
  }
  return { letters, isAll: walker.nextNode() === null };
}

/** True when one node comes before another in the page. */
export const precedes = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** What a message would say that stands in an element: for judging it, not for telling it. */
export const lettersOf = (element: Element): string => firstLetters(element, READING_LIMITS.textLength).letters.trim();

/** Children among which an element's own words are looked for: there may be a million. */
const FIRST_CHILDREN = 20;

/** The first letters of what stands in an element itself and in no other. */
export function ownLetters(element: Element): string {
  let letters = '';
  let child = element.firstChild;
  for (let count = 0; child && count < FIRST_CHILDREN; count += 1) {
    if (child.nodeType === Node.TEXT_NODE) letters += (child as Text).substringData(0, 200);
    child = child.nextSibling;
  }
  return letters;
}

/** Labels of one field that are read, and children among which a caption is looked for. */
const FIRST = 20;

/** The first of a list that the page may have made long: how long is not asked, because that walks through all of it. */
export function firstOf(elements: ArrayLike<Element> | null | undefined): Element[] {
  const first: Element[] = [];
  for (let element = elements?.[0]; element && first.length < FIRST; element = elements?.[first.length]) {
    first.push(element);
  }
  return first;
}
