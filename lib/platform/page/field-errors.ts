// What is wrong with a field, as the page says it beside the field.
import { referencedElements } from './attributes.ts';
import type { Budget } from './budget.ts';
import { isWrittenRed } from './colours.ts';
import { textOf } from './element-text.ts';
import { ALERTS, INVALID, isMessageLabel, isSuccess, SIGNS, tellsState } from './error-signs.ts';
import { isMarkedWrong } from './error-state.ts';
import { groupMessages } from './field-group.ts';
import { labelsOf } from './native-name.ts';
import { isSeen } from './visibility.ts';

/** What one field's messages are judged by. */
interface Judging {
  field: Element;
  isInvalid: boolean;
  budget: Budget;
}

/** How far above a message its own box may be marked. */
const LEVELS = 8;

/** True when a box around a message, but not around other things, is marked wrong. */
function isInWrongBox(message: Element, field: Element): boolean {
  let box: Element | null = message;
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (isMarkedWrong(box)) return true;
    if (box.contains(field)) return false;
    box = box.parentElement;
  }
  return false;
}

/** True when a message, its box or its colour says that something is wrong. */
const saysError = (message: Element, { field, isInvalid }: Judging): boolean =>
  !isSuccess(message) &&
  (message.matches(SIGNS) ||
    (isInvalid && message.matches(ALERTS)) ||
    isMarkedWrong(field) ||
    isInWrongBox(message, field) ||
    isWrittenRed(inkOf(message)));

/** The element in which the words of a message stand: boxes around it have a colour of their own. */
function inkOf(message: Element): Element {
  let ink = message;
  while (ink.childElementCount === 1 && ink.firstElementChild && !/\S/.test(ownWords(ink))) ink = ink.firstElementChild;
  return ink;
}

const ownWords = (element: Element) =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').slice(0, 200) : ''))
    .join('');

function seenText(element: Element, budget: Budget): string {
  const text = budget.take() && isSeen(element) ? textOf(element, budget) : '';
  return /\p{L}/u.test(text) && !tellsState(text) ? text : '';
}

const seenTexts = (elements: Iterable<Element>, budget: Budget) => [
  ...new Set([...elements].flatMap((element) => seenText(element, budget) || [])),
];

/** What the page says is wrong with a field, in words that can be seen; `''` when nothing is. */
export function fieldError(field: Element, budget: Budget): string {
  const isInvalid = field.matches(INVALID);
  const judging = { field, isInvalid, budget };
  const errors = (elements: Element[]) =>
    seenTexts(
      elements.filter((element) => saysError(element, judging)),
      budget,
    );
  const named = referencedElements(field, 'aria-errormessage');
  const tied = seenTexts(isInvalid ? named : named.filter((element) => saysError(element, judging)), budget);
  if (tied.length > 0) return tied.join(' ');
  const labels = errors(labelsOf(field).filter(isMessageLabel));
  if (labels.length > 0) return labels.join(' ');
  const described = referencedElements(field, 'aria-describedby');
  // A hint and a message often stand together: what is marked as a message by itself is the message.
  const isMarked = (element: Element) => element.matches(`${SIGNS},${ALERTS}`) || isWrittenRed(inkOf(element));
  const beside = groupMessages(field, budget).filter((message) => saysError(message, judging));
  const ways = [
    () => errors(described.filter(isMarked)),
    () => seenTexts(beside.filter(isMarked), budget).slice(0, 1),
    () => seenTexts(beside, budget).slice(0, 1),
    () => (isInvalid ? seenTexts(described, budget) : errors(described)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found.join(' ');
  }
  return '';
}
