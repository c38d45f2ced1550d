// What is wrong with a field, as the page says it beside the field.
import { mayBeNews } from '../../core/place/wrong-words.ts';
import { isAffix } from './affixes.ts';
import { referencedElements } from './attributes.ts';
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';
import { ALERTS, isCalledHint, isFormPart, isNeutral, SIGNS, tellsState } from './error-signs.ts';
import { fieldName } from './field-name.ts';
import { isPlain } from './message-candidates.ts';
import { isMessageLabel } from './message-label.ts';
import { labelsOf } from './native-name.ts';
import { choiceGroup } from './other-fields.ts';
import { isReadable } from './readable.ts';
import { looksRed } from './red-looks.ts';
import { mayBeMessage } from './said-words.ts';
import { type Judging, judge, mayBeChosen, mayBeName, saysError } from './says-error.ts';
import { isShownValue, mayTellValue } from './shown-value.ts';
import { withAny } from './values.ts';

/** A sign of a font of icons, which is a word to it. */
const ICON = `i,${withAny('class*', 'icon symbols')}`;
const ICON_WORD = /^[a-z_]+$/;
const LIGATURE = /^[a-z]+(_[a-z]+)+(\s|$)/;

function seenText(element: Element, budget: Budget): string {
  const text = budget.take() && isReadable(element) ? textOf(element, budget).replace(LIGATURE, '') : '';
  return /\p{L}/u.test(text) && !tellsState(text) && !(ICON_WORD.test(text) && element.matches(ICON)) ? text : '';
}

/** Words, and the element that says them. */
interface Told {
  element: Element;
  words: string;
}

/** The words of some elements; what is said twice is told once. */
function seenTexts(elements: Iterable<Element>, budget: Budget): Told[] {
  const told = new Map<string, Told>();
  for (const element of elements) {
    const words = seenText(element, budget);
    if (words !== '' && !told.has(words)) told.set(words, { element, words });
  }
  return [...told.values()];
}

/** The elements that an attribute of a field, or of the question it answers, names: a component knows those it draws. */
function tiedTo(field: Element, attribute: string): Element[] {
  const tied = [field, choiceGroup(field)].flatMap((element) =>
    element ? referencedElements(element, attribute) : [],
  );
  return tied.length > 0 || !field.shadowRoot ? tied : drawnOf(field.shadowRoot, field.getAttribute(attribute) ?? '');
}

const drawnOf = (root: ShadowRoot, ids: string) => ids.split(/\s+/).flatMap((id) => root.getElementById(id) ?? []);

/** The messages among some elements; what somebody typed or chose is none, however it is marked. */
const errorsAmong = (elements: Element[], judging: Judging) =>
  seenTexts(
    elements.filter((element) => saysError(element, judging) && !isShownValue(element, judging.field)),
    judging.budget,
  ).filter(({ words }) => !mayTellValue(words, judging.field));

/** A hint and a message often stand together: what is marked as a message by itself is the message. */
const isMarked = (element: Element) => element.matches(`${SIGNS},${ALERTS}`) || looksRed(element);

/** A way to find messages. */
type Way = () => string[];

/** What is tied to a field is one message, in the order of the page. */
const joined = (told: Told[]) => (told.length > 0 ? [told.map(({ words }) => words).join(' ')] : []);

/** The messages that the page ties to a field. */
function tiedWays(judging: Judging, described: Element[]): Way[] {
  const { field, isInvalid, budget } = judging;
  const named = tiedTo(field, 'aria-errormessage');
  return [
    () => joined(isInvalid ? seenTexts(named, budget) : errorsAmong(named, judging)),
    () => joined(errorsAmong(labelsOf(field).filter(isMessageLabel), judging)),
    () => joined(errorsAmong(described.filter(isMarked), judging)),
  ];
}

/** An asterisk or a colon is no difference between a name and the words that are it. */
const SIGNS_OF_NAMES = /[*:\s]+/g;
const bare = (words: string) => words.replace(SIGNS_OF_NAMES, '');

function withoutName(told: Told[], { field, budget }: Judging): Told[] {
  const name = told.length > 0 ? bare(fieldName(field, budget)) : '';
  return told.filter(({ words }) => bare(words) !== name);
}

/** How many messages of one field are told. */
const MOST = 3;

/** The first of some messages with those beside it that are marked alike; of texts that are called help, the last to come. */
function messagesAlike(told: Told[]): string[] {
  const [first, ...others] = told.toSorted(
    (one, other) => Number(mayBeNews(one.words)) - Number(mayBeNews(other.words)),
  );
  if (!first) return [];
  const { parentElement, localName, className } = first.element;
  const same = others.filter(
    ({ element }) =>
      element.parentElement === parentElement && element.localName === localName && element.className === className,
  );
  const all = [first, ...same].map(({ words }) => words);
  return isCalledHint(first.element) ? all.slice(-1) : all.slice(0, MOST);
}

/** The messages that stand beside a field: the first that is not its name. */
function besideWays(judging: Judging): Way[] {
  const { field, isInvalid, isWrong } = judging;
  const around = judging.around.filter((message) => !mayBeChosen(message, field));
  const first = (messages: Element[]) => messagesAlike(withoutName(errorsAmong(messages, judging), judging));
  const after = around.filter((message) => !mayBeName(message, field));
  return [() => first(after.filter(isMarked)), () => first(after), () => (isWrong || isInvalid ? first(around) : [])];
}

/** True for words beside a field that are neither its name nor a hint, nor what belongs to its value. */
function isOtherWords(words: Element, { field, budget }: Judging): boolean {
  const isOther = isFormPart(words) || isCalledHint(words) || isNeutral(words) || isAffix(words, budget);
  return !isOther && !mayBeName(words, field);
}

/** The only words beside a field that the page calls wrong are its message. */
function onlyWords(judging: Judging): string[] {
  const own = judging.isCalledWrong
    ? judging.own.filter((words) => isPlain(words) && isOtherWords(words, judging))
    : [];
  const told = withoutName(errorsAmong(own, judging), judging);
  const [only] = told;
  return only && told.length === 1 && mayBeMessage(only.element, judging.field) ? [only.words] : [];
}

/** What describes a field that is invalid; `isOther` leaves out what is called a hint. */
function description(judging: Judging, described: Element[], isOther: boolean): string[] {
  const { field, isInvalid, budget } = judging;
  const own = described.filter((element) => !(isOther && isCalledHint(element)) && !isShownValue(element, field));
  return joined(isInvalid ? seenTexts(own, budget) : errorsAmong(own, judging));
}

/** Links of a page among which those of a list of problems are. */
const MOST_LINKS = 100;

/** What a list of problems says of a field, to which it leads. */
function linksTo({ id, ownerDocument }: Element): Element[] {
  const links = id === '' ? [] : Array.prototype.slice.call(ownerDocument.links, 0, MOST_LINKS);
  return links.filter((link) => link.getAttribute('href') === `#${id}` && (isMarked(link) || link.closest(SIGNS)));
}

/** What the page says is wrong with a field, in words that can be seen; nothing when nothing is. */
export function fieldErrors(field: Element, budget: Budget): string[] {
  const judging = judge(field, budget);
  const described = tiedTo(field, 'aria-describedby');
  const ways = [
    ...tiedWays(judging, described),
    ...besideWays(judging),
    () => description(judging, described, true),
    () => onlyWords(judging),
    () => description(judging, described, false),
    () => joined(withoutName(seenTexts(linksTo(field), budget), judging)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}
