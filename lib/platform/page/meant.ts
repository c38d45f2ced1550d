// What help was asked about: what was right-clicked, else the field that was left for the sidebar.
import { attributeText } from './attributes.ts';
import { READING_LIMITS, type Reading } from './budget.ts';
import { textOf } from './element-text.ts';
import { elementsBelow, firstLetters, walkElements } from './element-walk.ts';
import { fieldAt } from './focused-field.ts';
import { pageWorld } from './page-world.ts';
import type { TextPosition } from './sentence.ts';
import { isEditable, VALUES } from './values.ts';

/** So many of the first letters of a value are enough to know it again. */
const VALUE_START = 12;

/** White space before a value. */
const MOST_BLANK = 2000;

/** Links and images looked through for the one that was clicked. */
const MOST_LOOKED_AT = 3000;

const alive = (reference: WeakRef<Element> | undefined) => {
  const element = reference?.deref();
  return element?.isConnected ? element : null;
};

/** The element help was asked about; `null` when it is simply where the focus is. */
export function elementMeant(document: Document): Element | null {
  const { asked, clicked, focused, sidebar } = pageWorld();
  // Marked words are what was meant, wherever they stand.
  const exact = asked && !asked.selection ? alive(clicked) : null;
  // The sidebar has the focus now; the person is still at the field they came from.
  return exact ?? (sidebar?.owns(document.activeElement) ? fieldAt(alive(focused)) : null);
}

/** Where in the text of the element that help was asked about; `null` when nobody knows. */
export function positionMeant(): TextPosition | null {
  const { clickedText } = pageWorld();
  const text = isMeantExactly() ? clickedText?.text.deref() : undefined;
  return clickedText && text?.isConnected ? { text, offset: clickedText.offset } : null;
}

/** True when help was asked about one element, and it is known which. */
export function isMeantExactly(): boolean {
  const { asked, clicked } = pageWorld();
  return asked != null && !asked.selection && alive(clicked) !== null;
}

/** True when help was asked about words that were marked. */
export function areWordsMeant(): boolean {
  return Boolean(pageWorld().asked?.selection);
}

/** True when help was asked about something, and nobody can tell what: the browser told neither element nor words. */
export function isMeantBlindly(): boolean {
  const { asked, clicked } = pageWorld();
  return asked != null && Object.keys(asked).length === 0 && alive(clicked) === null;
}

const first = <T extends Element>(elements: Iterable<T>, fits: (element: T) => boolean): T | undefined => {
  let looked = 0;
  for (const element of elements) {
    if (fits(element)) return element;
    looked += 1;
    if (looked >= MOST_LOOKED_AT) return undefined;
  }
  return undefined;
};

/**
 * True when the browser's own word of what was marked may be taken. A selection that is still there is read where it
 * stands, without what is typed among it; one that is gone, or was in a frame of another site, must not be a value.
 */
async function isOfPage(words: string, document: Document, reading: Reading): Promise<boolean> {
  const { sidebar, focused } = pageWorld();
  if (document.getSelection()?.isCollapsed === false) return false;
  const { activeElement } = document;
  const element = sidebar?.owns(activeElement) ? alive(focused) : activeElement;
  if (element && isEditable(element)) return false;
  // What could not be looked through may hold them as a value.
  const isValue = (value: Element) => {
    const typed = firstLetters(value, MOST_BLANK).letters.trim();
    return typed !== '' && words.includes(typed.slice(0, VALUE_START));
  };
  const isOther = (element: Element) => !(element.matches(VALUES) && isValue(element));
  const { isWhole } = await walkElements(elementsBelow(document), isOther, READING_LIMITS.searched, reading);
  return isWhole;
}

/** The words of what was right-clicked, where the element is not known: those that were marked, of the link, for the image. */
export async function wordsMeant(document: Document, reading: Reading): Promise<string | null> {
  const { asked, clicked } = pageWorld();
  if (!asked) return null;
  if (asked.selection)
    return (await isOfPage(asked.selection, document, reading))
      ? asked.selection.slice(0, READING_LIMITS.textLength)
      : null;
  // A thing that is known is read where it stands.
  if (alive(clicked)) return null;
  const link = asked.linkUrl ? first(document.links, ({ href }) => href === asked.linkUrl) : undefined;
  if (link) return attributeText(link, 'aria-label') || textOf(link, reading) || null;
  const image = asked.imageUrl
    ? first(document.images, ({ src, currentSrc }) => src === asked.imageUrl || currentSrc === asked.imageUrl)
    : undefined;
  return (image && (attributeText(image, 'alt') || attributeText(image, 'title'))) || null;
}
