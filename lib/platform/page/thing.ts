// What a person means who points somewhere: a field, a control, a picture, a header, a message, else the words there.
import { firstSentences } from '../../core/pointer/sentence.ts';
import { accessibleName } from './accessible-name.ts';
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';
import { ownLetters } from './element-walk.ts';
import { ALERTS, isFormPart, messageAt, SIGNS } from './error-signs.ts';
import { fieldName } from './field-name.ts';
import { languageAround } from './focus.ts';
import { fieldAt } from './focused-field.ts';
import { runOf } from './running-text.ts';
import { shadowHost, withAny } from './values.ts';

/** What is one thing, whatever stands in it. */
const WHOLE = `a[href],area[href],summary,th,img:not([alt=""]),figure,h1,h2,h3,h4,h5,h6,${withAny(
  'role~',
  'button link tab menuitem menuitemcheckbox menuitemradio option treeitem columnheader rowheader img heading',
)}`;

/** Parts of a page: only a name that is given to them is one, not all that stands in them. */
const PARTS = `html,body,main,nav,header,footer,aside,section,form,fieldset,table,dialog,ul,ol,dl,${withAny(
  'role',
  'grid table treegrid radiogroup',
)}`;

/** Of longer texts the first sentences are taken; what has only parts in it, and so many words, is no thing on a page. */
const MOST_WORDS = 160;

/** The nearest around an element, out of shadow roots too, that something finds. */
function nearest(element: Element, find: (element: Element) => Element | null): Element | null {
  for (let at: Element | undefined = element; at; at = shadowHost(at)) {
    const found = find(at);
    if (found) return found;
  }
  return null;
}

/** The message that an element is or stands in. */
function messageAround(element: Element): Element | null {
  const sign = element.closest(SIGNS);
  const alert = element.closest(ALERTS);
  return (alert && !isFormPart(alert) ? alert : null) ?? (sign && messageAt(sign));
}

/** Running text, whatever stands in it. */
const RUNNING = 'p,li,dd,blockquote';

/** What heads a column. */
const HEADER = 'th,[role="columnheader" i]';

/** The header in which a button stands that sorts or filters its column. */
function headerAround(field: Element | null): Element | null {
  const header = field?.matches('button') ? field.closest(HEADER) : null;
  return header && /\p{L}/u.test(ownLetters(header)) ? header : null;
}

/** The thing that an element is or belongs to; the element itself where it belongs to none. */
export function thingAt(element: Element): Element {
  const whole = nearest(
    element,
    (at) => headerAround(fieldAt(at)) ?? fieldAt(at) ?? at.closest(WHOLE) ?? messageAround(at),
  );
  // A drawing in a link or a button is a part of it.
  return whole ?? element.closest('svg') ?? element;
}

const isWholeThing = (thing: Element) => thing.matches(WHOLE) || messageAround(thing) === thing;

/** True for a thing that is nothing but words, of which a person may mean some. */
export const isRunningText = (thing: Element): boolean => fieldAt(thing) === null && !isWholeThing(thing);

/** What the page calls a thing; of many words the first. Empty where it has no name. Never a field's value. */
export function thingName(thing: Element, budget: Budget): string {
  if (fieldAt(thing) === thing) return fieldName(thing, budget);
  // What stands in a header is drawn for its column; what commands there are called does not name it.
  const given = (thing.matches(HEADER) && textOf(thing, budget)) || accessibleName(thing, budget);
  if (thing.matches(PARTS)) return given;
  const words = given || textOf(thing, budget);
  if (isWholeThing(thing) || words.length <= MOST_WORDS) return words;
  const isText = thing.matches(RUNNING) || /\p{L}/u.test(runOf(thing, budget).letters);
  return isText ? firstSentences(words, MOST_WORDS, languageAround(thing) ?? '') : '';
}
