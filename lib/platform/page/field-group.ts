// The messages that stand beside a field: in its own group, after it and before the next field.

import { type Budget, READING_LIMITS } from './budget.ts';
import { isWrittenRed } from './colours.ts';
import { matchesBelow, ownLetters } from './element-walk.ts';
import { FIELD_MESSAGES, isFormPart, SIGNS } from './error-signs.ts';
import { isMarkedWrong } from './error-state.ts';
import { isElement } from './flat-tree.ts';
import { shadowHost, withAny } from './values.ts';

/** Where the group of a field ends. */
const ROW = 'tr,[role="row" i]';
const NO_GROUP = 'form,body,main,table,[role="dialog" i],dialog';
/** Fields that are marks. */
export const CHOICES = `${withAny('type', 'radio checkbox')},${withAny('role', 'radio checkbox')}`;
const HIDDEN = '[aria-hidden="true" i]';
const FIELDS = `:is(input,select,textarea):not([type="hidden" i],[hidden],${HIDDEN}),${withAny('role', 'combobox switch checkbox radio slider spinbutton textbox')}`;

/** How far above a field its group may stand. */
const LEVELS = 10;

/** Texts of a group that are looked at for their colour. */
const MOST_COLOURS = 12;

/** Elements that hold words and nothing else that matters: `<p>`, `<span>`, `<div>` with a text. */
const PLAIN = 'p,span,div,small,em,strong,i,b,li,td,dd,font,h3,h4,h5,aside';

/** Components hold words too. */
const mayBePlain = (element: Element) => element.matches(PLAIN) || element.localName.includes('-');

const isPlain = (element: Element) =>
  mayBePlain(element) &&
  // A sign of a font of icons is a word: "error".
  !element.matches(`${withAny('class*', 'icon symbols')},[aria-hidden="true" i],[aria-hidden="true" i] *`) &&
  element.childElementCount <= 2 &&
  /\p{L}/u.test(ownLetters(element));

const follows = (element: Element, other: Element) =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Names of a field's other messages: what a message is tied to by id is not another field's. */
const tiesTo = (field: Element, message: Element) =>
  !!message.id &&
  `${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''}`
    .split(/\s+/)
    .includes(message.id);

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

/** Components without a field in a box, of which the inside is looked through. */
const MOST_INSIDES = 5;

/** Those of some elements that may be messages, with those that components among them draw. */
function candidatesOf(elements: readonly Element[], isOwn: (message: Element) => boolean): Element[] {
  const own = elements.filter((element) => element.matches(FIELD_MESSAGES) || mayBePlain(element)).filter(isOwn);
  const messages = own.filter((element) => element.matches(FIELD_MESSAGES) && !isFormPart(element));
  const red = own
    .filter(isPlain)
    .slice(0, MOST_COLOURS)
    .filter((element) => isWrittenRed(element) && !isFormPart(element));
  const hosts = own.filter((element) => element.shadowRoot && !innerField(element)).slice(0, MOST_INSIDES);
  const inside = hosts.flatMap(({ shadowRoot }) => (shadowRoot ? matchesBelow(shadowRoot, '*').found : []));
  return [...messages, ...red, ...(inside.length > 0 ? candidatesOf(inside, () => true) : [])];
}

const GROUP = `fieldset,${withAny('role', 'group radiogroup')}`;

/** The question that a field is one of the answers to, as pages group them: in components around it too. */
export function choiceGroup(field: Element): Element | null {
  if (!field.matches(CHOICES)) return null;
  for (let at: Element | undefined = field; at; at = shadowHost(at)) {
    const component: Element | null = at.parentElement;
    const group = at.closest(GROUP);
    if (group) return group;
    if (component?.shadowRoot && matchesBelow(component.shadowRoot, GROUP, 1).found.length > 0) return component;
  }
  return null;
}

/** True for the other answers to the same question: radio buttons, or check boxes of one group. */
function isSameChoice(field: Element, other: Element): boolean {
  const inner = innerField(other) ?? other;
  if (!field.matches(CHOICES) || !inner.matches(CHOICES)) return false;
  const name = field.getAttribute('name');
  return (name !== null && name === inner.getAttribute('name')) || choiceGroup(field)?.contains(other) === true;
}

/** Components in components that are looked into. */
const MOST_HOSTS = 3;

/** The first field that a component draws, itself or by a component in it. */
function innerField({ shadowRoot }: Element, level = 1): Element | undefined {
  if (!shadowRoot || level > MOST_HOSTS) return undefined;
  const [field] = matchesBelow(shadowRoot, FIELDS, 1).found;
  if (field) return field;
  for (const element of matchesBelow(shadowRoot, '*').found) {
    const inner = element.shadowRoot && innerField(element, level + 1);
    if (inner) return inner;
  }
  return undefined;
}

/** The fields among some elements but for one, also those in components. */
function otherFields(elements: readonly Element[], field: Element): Element[] {
  // What a component keeps of a field out of sight is no other field.
  const isKept = (other: Element) => other.closest(HIDDEN)?.contains(field) === false;
  const isField = (other: Element) => (other.matches(FIELDS) && !isKept(other)) || innerField(other);
  const isSame = (other: Element) => other.contains(field) || field.contains(other) || holds(other, field);
  return elements.filter((other) => isField(other) && !isSame(other) && !isSameChoice(field, other));
}

/** True when an element stands in the shadow root of another, or in one in it. */
function holds(host: Element, element: Element): boolean {
  const around = shadowHost(element);
  return around !== undefined && (host === around || host.contains(around) || holds(host, around));
}

/** What a component draws around the field that stands in it, unless it has fields of its own. */
function drawnAround({ shadowRoot }: Partial<Element>, field: Element): Element[] {
  const drawn = shadowRoot ? matchesBelow(shadowRoot, '*').found : [];
  return otherFields(drawn, field).length === 0 ? candidatesOf(drawn, () => true) : [];
}

/** What may be the message of a field, and whether something around that field alone is marked wrong. */
interface Group {
  messages: Element[];
  isWrong: boolean;
}

/** True for a box of too many elements; the browser tells it without a walk over them. */
const isTooLarge = (box: Node) => isElement(box) && box.getElementsByTagName('*').item(READING_LIMITS.small) !== null;

/** What stands in the boxes around a field, the nearest first; another field's messages are left out. */
export function groupOf(field: Element, budget: Budget): Group {
  const messages = new Set<Element>();
  const add = (more: Element[]) => {
    for (const message of more) messages.add(message);
  };
  let [inside, isWrong] = [field, false];
  let [last, box]: [Node, Node | null] = [field, field.parentNode];
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (isElement(box) && box.matches(NO_GROUP)) {
      add(besides(inside, last));
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
    const messages = candidatesOf(more, isShared ? ownPart(box, inside, others) : () => true);
    // What is merely red in another cell of a row may be about anything, unless the field is wrong.
    add(isRow && !isWrong && !isMarkedWrong(field) ? messages.filter((message) => message.matches(SIGNS)) : messages);
    if (isShared) {
      if (isElement(box)) add(besideRow(box, field, isWrong || isMarkedWrong(field)));
      break;
    }
    add(drawnAround(box as Partial<Element>, field));
    isWrong ||= isElement(box) && isMarkedWrong(box);
    if (isElement(box) && box.localName === 'fieldset') break;
    // Out of a component, to what stands in it.
    const host: Element | undefined = isElement(box) ? undefined : (box as Partial<ShadowRoot>).host;
    if (host) [inside, isWrong] = [host, isWrong || isMarkedWrong(host)];
    [last, box] = [box, host ?? box.parentNode];
  }
  return { messages: [...messages], isWrong };
}

/** How many things beside a field are looked at. */
const MOST_BESIDE = 3;

/** What stands on one side of a thing before the next field; `null` where that field is wrong, as what is there is its own. */
function upToField(thing: Node, side: 'nextElementSibling' | 'previousElementSibling'): Element[] | null {
  const found: Element[] = [];
  let at = (thing as Element)[side];
  for (let count = 0; at && count < MOST_BESIDE; count += 1) {
    const [field] = at.matches(FIELDS) ? [at] : matchesBelow(at, FIELDS, 1).found;
    if (field) return isMarkedWrong(field) ? null : found;
    if (at.matches(`${FIELD_MESSAGES},${PLAIN}`) && !isFormPart(at)) found.push(at);
    else found.push(...candidatesOf(matchesBelow(at, '*').found, () => true));
    at = at[side];
  }
  return found;
}

/** The messages right after a field that has no box of its own, before the next field; if it is wrong, also before it. */
function besides(field: Element, box: Node): Element[] {
  const isWrong = isMarkedWrong(field);
  const after = upToField(field, 'nextElementSibling');
  const around = isWrong
    ? [after, upToField(box, 'nextElementSibling'), upToField(box, 'previousElementSibling')]
    : [after];
  return around
    .flatMap((found) => found ?? [])
    .filter((message) => message.matches(FIELD_MESSAGES) || isWrittenRed(message));
}

/** The messages in the row without fields below that of a field, in its place there if there are as many. */
function besideRow(box: Element, field: Element, isWrong: boolean): Element[] {
  const row = box.nextElementSibling;
  if (row?.localName !== box.localName || matchesBelow(row, FIELDS, 1).found.length > 0) return [];
  const isAlike = row.childElementCount === box.childElementCount;
  const place = isAlike ? row.children[[...box.children].indexOf(boxBelow(box, field))] : row;
  if (!place || !(isAlike || isWrong)) return [];
  const found = candidatesOf([place, ...matchesBelow(place, '*').found], () => true);
  return isWrong ? found : found.filter((message) => message.matches(SIGNS));
}
