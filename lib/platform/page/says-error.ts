// When words beside a field say that it is wrong.
import { saysWrong } from '../../core/place/wrong-words.ts';
import { referencedElements } from './attributes.ts';
import type { Budget } from './budget.ts';
import { lettersOf, precedes } from './element-walk.ts';
import { ALERTS, FIELD_MESSAGES, INVALID, isNeutral, isSuccess, SIGNS } from './error-signs.ts';
import { isCalledWrong, isMarkedWrong } from './error-state.ts';
import { groupOf } from './field-group.ts';
import { standInOf } from './flat-tree.ts';
import { tellsGauge } from './gauges.ts';
import { isMessageLabel } from './message-label.ts';
import { labelsOf } from './native-name.ts';
import { choiceGroup } from './other-fields.ts';
import { looksRed } from './red-looks.ts';
import { isOfCommand, isOtherRed } from './red-words.ts';
import { mayBeMessage } from './said-words.ts';

/** What one field's messages are judged by. */
export interface Judging {
  field: Element;
  isInvalid: boolean;
  /** The field, or something around it alone, is marked wrong. */
  isWrong: boolean;
  /** The page marks it so, and not the browser alone. */
  isCalledWrong: boolean;
  /** What stands around the field and may be a message. */
  around: Element[];
  /** All that stands around the field alone. */
  own: Element[];
  budget: Budget;
}

/** Looks at a field and at what stands around it. */
export function judge(field: Element, budget: Budget): Judging {
  const { messages: around, own, isWrong } = groupOf(field, budget);
  const group = choiceGroup(field);
  return {
    field,
    isInvalid: field.matches(INVALID) || group?.matches(INVALID) === true,
    isWrong: isWrong || isMarkedWrong(field),
    isCalledWrong: isWrong || isCalledWrong(field) || (group !== null && isCalledWrong(group)),
    around,
    own,
    budget,
  };
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

const LIVE = '[aria-live],[role="status" i],[role="alert" i]';

/** True for what is announced and tells of nothing wrong: a hint that was there from the start. */
export const isHintAloud = (message: Element): boolean => isNeutral(message) || !saysWrong(lettersOf(message));

/** True for what the page announces as an alert: beside a field that is right a description is a hint. */
const isAlert = (message: Element, { field, isInvalid }: Judging): boolean =>
  message.matches(ALERTS) &&
  (isInvalid || !(isHintAloud(message) || referencedElements(field, 'aria-describedby').includes(message)));

/** True for what is announced beside a gauge: how it stands. */
function tellsHowItStands(message: Element): boolean {
  const live = message.closest(LIVE);
  return live !== null && tellsGauge(live);
}

/** True when a message, its box or its colour says that something is wrong. */
export function saysError(message: Element, judging: Judging): boolean {
  if (isSuccess(message)) return false;
  if (!judging.isWrong && isOfCommand(message)) return false;
  if (isNeutral(message) && !message.matches(SIGNS) && !looksRed(message)) return false;
  if (message.matches(SIGNS) || judging.isWrong || isInWrongBox(message, judging.field)) return true;
  const isError = isAlert(message, judging) || (looksRed(message) && !isOtherRed(message, judging.field));
  return isError && (judging.isInvalid || !tellsHowItStands(message));
}

/** Where words that nothing calls a message stand before a field: also whether after its label. */
function placeBefore(message: Element, field: Element) {
  const place = standInOf(field, message.getRootNode());
  const isBefore = place !== null && precedes(message, place) && !message.matches(FIELD_MESSAGES);
  const isName = (label: Element) => !isMessageLabel(label) && !label.contains(message) && precedes(label, message);
  return { isBefore, isAfterLabel: isBefore && labelsOf(field).some(isName) };
}

/** True for what may be the name of a field: words before it, which are red because the field is wrong or must be filled. */
export function mayBeName(message: Element, field: Element): boolean {
  const { isBefore, isAfterLabel } = placeBefore(message, field);
  return isBefore && !isAfterLabel;
}

/** True for what may have been chosen in a field: it stands between its label and it. */
export const mayBeChosen = (message: Element, field: Element): boolean =>
  placeBefore(message, field).isAfterLabel && !mayBeMessage(message, field);
