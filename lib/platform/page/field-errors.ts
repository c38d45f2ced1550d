// What is wrong with a field, as the page says it beside the field.
import { referencedElements } from './attributes.ts';
import type { Budget } from './budget.ts';
import { inkOf, isWrittenRed } from './colours.ts';
import { textOf } from './element-text.ts';
import { ALERTS, FIELD_MESSAGES, INVALID, isNeutral, isSuccess, SIGNS, tellsState } from './error-signs.ts';
import { isMarkedWrong } from './error-state.ts';
import { choiceGroup, groupOf } from './field-group.ts';
import { fieldName } from './field-name.ts';
import { standInOf } from './flat-tree.ts';
import { tellsGauge } from './gauges.ts';
import { isMessageLabel } from './message-label.ts';
import { labelsOf } from './native-name.ts';
import { isReadable } from './readable.ts';
import { isOfCommand, isOtherRed } from './red-words.ts';
import { isShownValue, mayTellValue } from './shown-value.ts';
import { withAny } from './values.ts';

/** What one field's messages are judged by. */
interface Judging {
  field: Element;
  isInvalid: boolean;
  /** The field, or something around it alone, is marked wrong. */
  isWrong: boolean;
  /** What stands around the field. */
  around: Element[];
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

const LIVE = '[aria-live],[role="status" i],[role="alert" i]';

/** True for what the page announces as an alert: beside a field that is right a description is a hint. */
const isAlert = (message: Element, { field, isInvalid }: Judging): boolean =>
  message.matches(ALERTS) &&
  (isInvalid || !(isNeutral(message) || referencedElements(field, 'aria-describedby').includes(message)));

/** True for what is announced beside a gauge: how it stands. */
function tellsHowItStands(message: Element): boolean {
  const live = message.closest(LIVE);
  return live !== null && tellsGauge(live);
}

/** True when a message, its box or its colour says that something is wrong. */
function saysError(message: Element, judging: Judging): boolean {
  if (isSuccess(message)) return false;
  if (!judging.isWrong && isOfCommand(message)) return false;
  if (message.matches(SIGNS) || judging.isWrong || isInWrongBox(message, judging.field)) return true;
  const isError = isAlert(message, judging) || (isWrittenRed(inkOf(message)) && !isOtherRed(message, judging.field));
  return isError && (judging.isInvalid || !tellsHowItStands(message));
}

/** True for what may be the name of a field: words before it, which are red because the field is wrong or must be filled. */
function mayBeName(message: Element, field: Element): boolean {
  const place = standInOf(field, message.getRootNode());
  const isBefore = place !== null && (message.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isBefore && !message.matches(FIELD_MESSAGES);
}

/** A sign of a font of icons, which is a word to it. */
const ICON = `i,${withAny('class*', 'icon symbols')}`;
const ICON_WORD = /^[a-z_]+$/;
const LIGATURE = /^[a-z]+(_[a-z]+)+(\s|$)/;

function seenText(element: Element, budget: Budget): string {
  const text = budget.take() && isReadable(element) ? textOf(element, budget).replace(LIGATURE, '') : '';
  return /\p{L}/u.test(text) && !tellsState(text) && !(ICON_WORD.test(text) && element.matches(ICON)) ? text : '';
}

const seenTexts = (elements: Iterable<Element>, budget: Budget) => [
  ...new Set([...elements].flatMap((element) => seenText(element, budget) || [])),
];

/** The elements that an attribute of a field, or of the question it answers, names: a component knows those it draws. */
function tiedTo(field: Element, attribute: string): Element[] {
  const tied = [field, choiceGroup(field)].flatMap((element) =>
    element ? referencedElements(element, attribute) : [],
  );
  return tied.length > 0 || !field.shadowRoot ? tied : drawnOf(field.shadowRoot, field.getAttribute(attribute) ?? '');
}

const drawnOf = (root: ShadowRoot, ids: string) => ids.split(/\s+/).flatMap((id) => root.getElementById(id) ?? []);

/** An asterisk or a colon is no difference between a name and the words that are it. */
const SIGNS_OF_NAMES = /[*:\s]+/g;

/** A way to find messages. */
type Way = () => string[];

function judge(field: Element, budget: Budget): Judging {
  const { messages: around, isWrong } = groupOf(field, budget);
  const isInvalid = field.matches(INVALID) || choiceGroup(field)?.matches(INVALID) === true;
  return { field, isInvalid, isWrong: isWrong || isMarkedWrong(field), around, budget };
}

/** The messages among some elements; what somebody typed or chose is none, however it is marked. */
const errorsAmong = (elements: Element[], judging: Judging) =>
  seenTexts(
    elements.filter((element) => saysError(element, judging) && !isShownValue(element, judging.field)),
    judging.budget,
  ).filter((words) => !mayTellValue(words, judging.field));

/** A hint and a message often stand together: what is marked as a message by itself is the message. */
const isMarked = (element: Element) => element.matches(`${SIGNS},${ALERTS}`) || isWrittenRed(inkOf(element));

/** The messages that the page ties to a field. */
function tiedWays(judging: Judging, described: Element[]): Way[] {
  const { field, isInvalid, budget } = judging;
  const named = tiedTo(field, 'aria-errormessage');
  return [
    () => (isInvalid ? seenTexts(named, budget) : errorsAmong(named, judging)),
    () => errorsAmong(labelsOf(field).filter(isMessageLabel), judging),
    () => errorsAmong(described.filter(isMarked), judging),
  ];
}

/** The messages that stand beside a field: the first that is not its name. */
function besideWays(judging: Judging): Way[] {
  const { field, isInvalid, isWrong, around, budget } = judging;
  const bare = (words: string) => words.replace(SIGNS_OF_NAMES, '');
  const first = (messages: Element[]) => {
    const found = errorsAmong(messages, judging);
    const name = found.length > 0 ? bare(fieldName(field, budget)) : '';
    return found.filter((words) => bare(words) !== name).slice(0, 1);
  };
  const after = around.filter((message) => !mayBeName(message, field));
  return [() => first(after.filter(isMarked)), () => first(after), () => (isWrong || isInvalid ? first(around) : [])];
}

/** What the page says is wrong with a field, in words that can be seen; `''` when nothing is. */
export function fieldError(field: Element, budget: Budget): string {
  const judging = judge(field, budget);
  const described = tiedTo(field, 'aria-describedby');
  const last = () =>
    judging.isInvalid
      ? seenTexts(
          described.filter((element) => !isShownValue(element, field)),
          budget,
        )
      : errorsAmong(described, judging);
  for (const way of [...tiedWays(judging, described), ...besideWays(judging), last]) {
    const found = way();
    if (found.length > 0) return found.join(' ');
  }
  return '';
}
