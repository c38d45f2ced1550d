// What may be a message, among the elements near a field: what is marked as one, and words of their own that look so.
import { matchesBelow, ownLetters } from './element-walk.ts';
import { FIELD_MESSAGES, isFormPart } from './error-signs.ts';
import { firstInnerField } from './other-fields.ts';
import { looksRed } from './red-looks.ts';
import { withAny } from './values.ts';

/** Texts of a group that are looked at for their colour. */
const MOST_COLOURS = 12;

/** Components without a field in a box, of which the inside is looked through. */
const MOST_INSIDES = 5;

/** Elements that hold words and nothing else that matters: `<p>`, `<span>`, `<div>` with a text. */
const PLAIN = 'p,span,div,small,em,strong,i,b,li,td,dd,font,h3,h4,h5,aside,section,label';

/** Components hold words too. */
const mayBePlain = (element: Element) => element.matches(PLAIN) || element.localName.includes('-');

/** True for an element with words of its own, and little else in it. */
export const isPlain = (element: Element): boolean =>
  mayBePlain(element) &&
  element.childElementCount <= 2 &&
  /\p{L}/u.test(ownLetters(element)) &&
  // A sign of a font of icons is a word: "error".
  !element.matches(`${withAny('class*', 'icon symbols')},[aria-hidden="true" i],[aria-hidden="true" i] *`);

/** Those of some elements that may be messages, with those that components among them draw. */
export function candidatesOf(
  elements: readonly Element[],
  isOwn: (message: Element) => boolean = () => true,
): Element[] {
  const own = elements.filter((element) => element.matches(FIELD_MESSAGES) || mayBePlain(element)).filter(isOwn);
  const messages = own.filter((element) => element.matches(FIELD_MESSAGES) && !isFormPart(element));
  const red = own
    .filter(isPlain)
    .slice(0, MOST_COLOURS)
    .filter((element) => looksRed(element) && !isFormPart(element));
  const hosts = own.filter((element) => element.shadowRoot && !firstInnerField(element)).slice(0, MOST_INSIDES);
  const inside = hosts.flatMap(({ shadowRoot }) => (shadowRoot ? matchesBelow(shadowRoot, '*').found : []));
  return [...messages, ...red, ...(inside.length > 0 ? candidatesOf(inside) : [])];
}

/** An element with all that stands in it, as far as it is small. */
export const withInside = (element: Element): Element[] => [element, ...matchesBelow(element, '*').found];
