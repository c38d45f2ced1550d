// The messages that stand beside a field: in its own group, after it and before the next field.

import type { Budget } from './budget.ts';
import { isWrittenRed } from './colours.ts';
import { matchesBelow } from './element-walk.ts';
import { FIELD_MESSAGES, isFormPart } from './error-signs.ts';
import { withAny } from './values.ts';

/** Where the group of a field ends. */
const NO_GROUP = 'form,tr,body,main,table,[role="dialog" i],dialog';
const MARKS = withAny('type', 'radio checkbox');
const FIELDS = `input:not([type="hidden" i],${MARKS}),select,textarea`;

/** How far above a field its group may stand. */
const LEVELS = 8;

/** Texts of a group that are looked at for their colour. */
const MOST_COLOURS = 12;

/** Elements that hold words and nothing else that matters: `<p>`, `<span>`, `<div>` with a text. */
const PLAIN = 'p,span,div,small,em,strong,i,b,li,td,dd';

const isPlain = (element: Element) =>
  element.matches(PLAIN) &&
  element.childElementCount <= 2 &&
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test((node.nodeValue ?? '').slice(0, 200)),
  );

const follows = (element: Element, other: Element) =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Names of a field's other messages: what a message is tied to by id is not another field's. */
const tiesTo = (field: Element, message: Element) =>
  !!message.id &&
  `${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''}`
    .split(/\s+/)
    .includes(message.id);

/** What in a box is this field's, where the box holds others too: from the field on to the next one. */
function ownPart(box: Element, field: Element, others: readonly Element[]) {
  const next = others.find((other) => follows(other, field));
  const isOwn = (message: Element) =>
    follows(message, field) &&
    (!next || follows(next, message)) &&
    !message.contains(field) &&
    !others.some((other) => tiesTo(other, message)) &&
    // A message before a field, in the box of that field, is that field's.
    !(next && boxBelow(box, next).contains(message));
  return isOwn;
}

/** The child of a box in which an element stands. */
function boxBelow(box: Element, element: Element): Element {
  let below = element;
  while (below.parentElement && below.parentElement !== box) below = below.parentElement;
  return below;
}

function candidatesIn(box: Element, isOwn: (message: Element) => boolean): Element[] {
  const messages = matchesBelow(box, FIELD_MESSAGES).found.filter((message) => isOwn(message) && !isFormPart(message));
  const plain = matchesBelow(box, PLAIN).found.filter((element) => isPlain(element) && isOwn(element));
  const red = plain.slice(0, MOST_COLOURS).filter((element) => isWrittenRed(element) && !isFormPart(element));
  return [...messages, ...red];
}

/** The messages in the nearest box around a field that has some; another field's are left out. */
export function groupMessages(field: Element, budget: Budget): Element[] {
  let box = field.parentElement;
  for (let level = 0; box && level < LEVELS && !box.matches(NO_GROUP); level += 1) {
    if (!budget.take()) return [];
    const { found, isWhole } = matchesBelow(box, FIELDS);
    // What is larger than the group of a field is none.
    if (!isWhole) return [];
    const others = found.filter((other) => other !== field);
    const isShared = others.length > 0;
    const messages = candidatesIn(box, isShared ? ownPart(box, field, others) : () => true);
    if (messages.length > 0 || isShared || box.localName === 'fieldset') return messages;
    box = box.parentElement;
  }
  return box?.matches(NO_GROUP) ? besides(field) : [];
}

/** The messages right after a field that has no box of its own, before the next field. */
function besides(field: Element): Element[] {
  const found: Element[] = [];
  let next = field.nextElementSibling;
  for (let count = 0; next && count < 3 && !next.matches(FIELDS); count += 1) {
    if (next.matches(`${FIELD_MESSAGES},${PLAIN}`) && !isFormPart(next)) found.push(next);
    next = next.nextElementSibling;
  }
  return found.filter((message) => message.matches(FIELD_MESSAGES) || isWrittenRed(message));
}
