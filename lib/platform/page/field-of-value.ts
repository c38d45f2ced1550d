// The field to which belongs what a page draws beside it, or in a box around it, to show what was typed or chosen there.
import { matchesBelow } from './element-walk.ts';
import { calledValue, classWords } from './value-names.ts';
import { WORDS_HELD } from './values.ts';

/** Words of classes for a part that shows a value, where nothing else tells so. */
const SHOWN = calledValue('cur(rent)?|select(ion|ed)-(item|choice|text|option)');

/** Names of boxes in which a field and what was chosen in it are drawn. */
const BOX = /select(?!able|ed|ion)|combo|picker|autocomplete|typeahead|token|dropdown|choices|chosen/i;

/** Names of what says something about a field in such a box. */
const SAYS = /error|invalid|help|hint|message|feedback|note|label|title/i;

/** Where the search for the field of a value ends: what is around more than one field, and what names or is a thing. */
const AROUND = 'form,body,main,table,fieldset,dialog,tr,ul,ol';
const NAMES = 'label,legend,dt,td,th';
const THINGS = 'a[href],h1,h2,h3,h4,h5,h6,[role="alert" i]';

/** How far above a value its box, and how far above that its field may stand. */
const LEVELS = 8;
const NEAR = 3;

/** The field in an element, or else right beside it. */
const fieldBy = (element: Element): Element | undefined =>
  matchesBelow(element, WORDS_HELD, 1).found[0] ??
  [element.previousElementSibling, element.nextElementSibling].find((other) => other?.matches(WORDS_HELD)) ??
  undefined;

/**
 * The field of which an element shows the value, by what the element or something around it is called; with `inBoxes`
 * also what has no such name, but stands in the box of a field that is chosen in.
 */
export function fieldShownBy(element: Element, inBoxes = false): Element | null {
  let [near, says] = [0, false];
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !at.matches(AROUND); level += 1) {
    const name = classWords(at);
    says ||= SAYS.test(name);
    const isBox = (inBoxes || near > 0) && !says && BOX.test(name);
    const isShown = SHOWN.test(name);
    const field = near > 0 || isBox || isShown ? fieldBy(at) : undefined;
    // What is called a value and holds the field is the box of both.
    const isOwn = !field || near > 0 || isBox || !at.contains(field);
    if (field && isOwn) return field;
    near = isShown && isOwn ? NEAR : near - 1;
    if (at.matches(NAMES) || (near <= 0 && at.matches(THINGS))) break;
    at = at.parentElement;
  }
  return null;
}
