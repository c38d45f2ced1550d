// The messages that stand beside a field: in its own group, after it and before the next field.

import { referencedElements } from './attributes.ts';
import { type Budget, READING_LIMITS } from './budget.ts';
import { lettersOf, matchesBelow, precedes } from './element-walk.ts';
import { FIELD_MESSAGES, SIGNS } from './error-signs.ts';
import { isMarkedWrong } from './error-state.ts';
import { isElement } from './flat-tree.ts';
import { candidatesOf, withInside } from './message-candidates.ts';
import { FIELDS, otherFields } from './other-fields.ts';
import { wordCount } from './word-count.ts';

/** Where the group of a field ends. */
const ROW = 'tr,[role="row" i]';
const NO_GROUP = 'form,body,main,table,[role="dialog" i],dialog';

/** How far above a field its group may stand. */
const LEVELS = 10;

const follows = (element: Element, other: Element) => precedes(other, element);

/** Names of a field's other messages: what a message is tied to by id is not another field's. */
const tiesTo = (field: Element, message: Element) =>
  ['aria-describedby', 'aria-errormessage'].some((tie) => referencedElements(field, tie).includes(message));

/**
 * What in a box is this field's, where the box holds others too: from the field on to the next one. A field that is wrong
 * has it before one that is right.
 */
function ownPart(box: Node, field: Element, others: readonly Element[]) {
  const next = others.find((other) => follows(other, field));
  const last = others.findLast((other) => follows(field, other));
  const isWrong = isMarkedWrong(field);
  const isAfter = (message: Element) =>
    follows(message, field) && (!next || (follows(next, message) && (isWrong || !isMarkedWrong(next))));
  const isBefore = (message: Element) =>
    isWrong && follows(field, message) && (!last || (follows(message, last) && !isMarkedWrong(last)));
  const isOwn = (message: Element) =>
    (isAfter(message) || isBefore(message)) &&
    !message.contains(field) &&
    !others.some((other) => tiesTo(other, message)) &&
    // A message before a field, in the box of that field, is that field's.
    !(next && boxBelow(box, next).contains(message));
  return isOwn;
}

/** The child of a box in which an element stands. */
function boxBelow(box: Node, element: Element): Element {
  let below = element;
  while (below.parentElement && below.parentElement !== box) below = below.parentElement;
  return below;
}

/** What a component draws around the field that stands in it, unless it has fields of its own. */
function drawnAround({ shadowRoot }: Partial<Element>, field: Element): Element[] {
  const drawn = shadowRoot ? matchesBelow(shadowRoot, '*').found : [];
  return otherFields(drawn, field).length === 0 ? candidatesOf(drawn) : [];
}

/** What may be the message of a field. */
interface Group {
  messages: Element[];
  /** All that stands in boxes of that field alone. */
  own: Element[];
  /** Something around that field alone is marked wrong. */
  isWrong: boolean;
}

/** True for a box of too many elements; the browser tells it without a walk over them. */
const isTooLarge = (box: Node) => isElement(box) && box.getElementsByTagName('*').item(READING_LIMITS.small) !== null;

/** What stands in the boxes around a field, the nearest first; another field's messages are left out. */
export function groupOf(field: Element, budget: Budget): Group {
  const messages = new Set<Element>();
  const own: Element[] = [];
  const add = (more: Element[]) => {
    for (const message of more) messages.add(message);
  };
  let [inside, isWrong] = [field, false];
  let [last, box]: [Node, Node | null] = [field, field.parentNode];
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (isElement(box) && box.matches(NO_GROUP)) {
      add([...listBefore(last), ...besides(inside, last as Element)]);
      break;
    }
    // What is larger than the group of a field is none.
    if (isTooLarge(box) || !budget.take()) break;
    const { found, isWhole } = matchesBelow(box, '*');
    if (!isWhole) break;
    const done: Node = last;
    const more = found.filter((element) => !done.contains(element));
    const others = otherFields(more, field);
    const isRow = isElement(box) && box.matches(ROW);
    const isShared = others.length > 0 || isRow;
    const messages = candidatesOf(more, isShared ? ownPart(box, inside, others) : undefined);
    // What is merely red in another cell of a row may be about anything, unless the field is wrong.
    add(isRow && !isWrong && !isMarkedWrong(field) ? messages.filter((message) => message.matches(SIGNS)) : messages);
    if (isShared) {
      if (isElement(box)) add([...listBefore(last), ...besideRow(box, field, isWrong || isMarkedWrong(field))]);
      break;
    }
    own.push(...more);
    add(drawnAround(box as Partial<Element>, field));
    isWrong ||= isElement(box) && isMarkedWrong(box);
    if (isElement(box) && box.localName === 'fieldset') break;
    // Out of a component, to what stands in it.
    const host: Element | undefined = isElement(box) ? undefined : (box as Partial<ShadowRoot>).host;
    if (host) [inside, isWrong] = [host, isWrong || isMarkedWrong(host)];
    [last, box] = [box, host ?? box.parentNode];
  }
  return { messages: [...messages], own, isWrong };
}

/** How many things on each side of a field are looked at, breaks of lines not counted. */
const MOST_BESIDE = 3;

/** What stands on both sides of a box, the next ones first. */
function near(box: Element): Element[] {
  const found: Element[] = [];
  for (const side of ['nextElementSibling', 'previousElementSibling'] as const) {
    let at = box[side];
    for (let count = 0; at && count < MOST_BESIDE; at = at[side]) {
      found.push(...withInside(at));
      if (at.localName !== 'br') count += 1;
    }
  }
  return found;
}

/** Words that merely look red and stand before the box of a field are the name of a part, unless they say a sentence. */
const SENTENCE = 4;
const saysMore = (message: Element) => message.matches(FIELD_MESSAGES) || wordCount(lettersOf(message)) >= SENTENCE;

/** The messages right after a field that has no box of its own; if it is wrong, also before it and around its box. */
function besides(field: Element, box: Element): Element[] {
  if (box !== field && !isMarkedWrong(field)) return [];
  const around = near(box);
  const others = otherFields(around, field).sort((one, other) => (precedes(one, other) ? -1 : 1));
  const own = candidatesOf(around, ownPart(box.parentNode as Node, field, others));
  return own.filter((message) => box === field || precedes(field, message) || saysMore(message));
}

/** The list of errors right before the box of a field, as Django writes it; that of a whole form is called so. */
function listBefore(box: Node): Element[] {
  const list = isElement(box) ? box.previousElementSibling : null;
  return list?.matches('.errorlist:not(.nonfield)') ? [list] : [];
}

/** The messages in the row without fields below that of a field, in its place there if there are as many. */
function besideRow(box: Element, field: Element, isWrong: boolean): Element[] {
  const row = box.nextElementSibling;
  if (row?.localName !== box.localName || matchesBelow(row, FIELDS, 1).found.length > 0) return [];
  const isAlike = row.childElementCount === box.childElementCount;
  const place = isAlike ? row.children[[...box.children].indexOf(boxBelow(box, field))] : row;
  if (!place || !(isAlike || isWrong)) return [];
  const found = candidatesOf(withInside(place));
  return isWrong ? found : found.filter((message) => message.matches(SIGNS));
}
