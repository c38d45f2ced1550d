// What a person has done, by the event that the browser made of it. What is in a field, and what was chosen, is not read.
import type { ActionKind, ToldAction } from '../../../core/author/record/recorded-action.ts';
import { fieldAt } from '../focused-field.ts';
import { thingAt } from '../thing.ts';
import { MARKS, VALUES, withAny } from '../values.ts';
import { chosenIn, DRAWN_MARKS, DRAWN_RADIOS, radioGroupOf } from './choices.ts';
import { tableChosenIn } from './table-rows.ts';

/** Something done with a thing. */
export interface Done {
  kind: ActionKind;
  thing: Element;
  isField: boolean;
  part: ToldAction['part'];
}

const MARK_INPUTS = `input:is(${withAny('type', 'checkbox radio')})`;
const BUTTON_INPUTS = `input:is(${withAny('type', 'button submit reset image')})`;
/** Inputs in which one chooses, and does not type. */
const CHOSEN_INPUTS = `select,input:is(${withAny('type', 'date datetime-local time month week color file range')})`;
const TYPED = `input:not(${MARKS}),textarea,[contenteditable]:not([contenteditable="false" i]),[role~="textbox" i],[role~="searchbox" i]`;

/** What does something when it is clicked, as far as its HTML tells. */
const ACTING = `a[href],area[href],button,summary,${BUTTON_INPUTS},[onclick],[ondblclick],[tabindex]:not([tabindex="-1"]),${withAny(
  'role~',
  'button link tab menuitem treeitem switch',
)}`;

/** What is wide, and does nothing as a whole. */
const WIDE = 'html,body,main,nav,header,footer,aside,section,form,fieldset,table,tbody,dialog,ul,ol';

/** True for a field: a click there is only the way to filling it in, or to choosing. */
export const isFieldThing = (thing: Element): boolean => thing.matches(VALUES) && !thing.matches(BUTTON_INPUTS);

const hasHand = (element: Element) => getComputedStyle(element).cursor === 'pointer';

/** What is pressed by a click: what says so, else the outermost around over which the pointer is a hand. */
function pressedAt(element: Element, thing: Element): Element | null {
  if (thing.matches(ACTING)) return thing;
  const acting = element.closest(ACTING);
  if (acting && !acting.matches(WIDE)) return acting;
  if (!hasHand(element)) return null;
  let outermost = element;
  for (let at = element.parentElement; at && !at.matches(WIDE) && hasHand(at); at = at.parentElement) outermost = at;
  return outermost;
}

/** What a page calls a plain box in which it shows what was chosen. */
const CHOOSER = /select(?!able|ed|ion)|combo|picker|dropdown|drop-down/i;

/** True for a plain box in which something is chosen: what stands in it is that. */
const isChooser = (box: Element) => !box.matches('a[href],button') && CHOOSER.test(box.getAttribute('class') ?? '');

/** What has something open that a click on it closes. */
export const openedBy = (element: Element): Element | null =>
  element.closest('[aria-expanded="true" i]:not([role~="tab" i]),details[open] > summary');

/** What was there before a click. */
export interface Before {
  /** What was pressed, or had the focus. */
  opener: Element | null;
  /** What had something open that the click closes. */
  opened: Element | null;
}

/** Reads what a click does. */
export function readClick(element: Element, { opener, opened }: Before): Done | null {
  const done = (kind: ActionKind, thing: Element, isField = false, part: Done['part'] = null): Done => ({
    ...{ kind, thing, isField, part },
  });
  const field = chosenIn(element, opener);
  if (field) return done('choose', field, true);
  const radio = element.closest(DRAWN_RADIOS);
  if (radio) return done('choose', radioGroupOf(radio), true);
  const mark = element.closest(DRAWN_MARKS);
  // What it is before the click, it is not afterwards.
  if (mark) return done(mark.getAttribute('aria-checked') === 'true' ? 'untick' : 'tick', mark);
  const thing = thingAt(element);
  if (thing.matches(MARK_INPUTS) || isFieldThing(thing)) return null;
  const pressed = pressedAt(element, thing);
  const table = tableChosenIn(element, pressed ?? thing);
  if (table && (pressed || element.closest('[role="grid" i],[role="treegrid" i],[aria-selected]')))
    return done('choose', table, false, 'row');
  return pressed && pressed !== opened ? done('click', pressed, isChooser(pressed)) : null;
}

/** Reads what `input` or `change` says of a field; `null` where the other of the two says it. */
export function readFilling(element: Element, type: string): Done | null {
  const done = (kind: ActionKind, thing: Element): Done => ({ kind, thing, isField: true, part: null });
  if (element.matches(MARK_INPUTS)) {
    if (type !== 'change') return null;
    if (element.matches('[type="radio" i]')) return done('choose', radioGroupOf(element));
    return done(element.matches(':checked') ? 'tick' : 'untick', element);
  }
  if (element.matches(CHOSEN_INPUTS)) return type === 'change' ? done('choose', fieldAt(element) ?? element) : null;
  return type === 'input' && element.matches(TYPED) ? done('fill', fieldAt(element) ?? element) : null;
}

/** Reads what Enter does in a field of one line; it chooses where a list is open. */
export function readEnter(element: Element): Done | null {
  const isLine = element.matches(`input:not(${MARKS})`) && !element.matches(CHOSEN_INPUTS);
  if (!isLine) return null;
  const kind = element.matches('[aria-expanded="true" i]') ? 'choose' : 'press';
  return { kind, thing: fieldAt(element) ?? element, isField: true, part: null };
}
