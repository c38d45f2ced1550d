/**
 * The accessible name of an element by the W3C's "Accessible Name and Description Computation 1.2". On purpose it leaves
 * out the values of embedded controls, which the standard puts in: they are what somebody typed or chose. For the size
 * of the script it leaves out texts of style sheets (`::before`), mostly icons and asterisks, and `aria-owns`.
 */
import { givenLabel, hintText, referencedElements } from './attributes.ts';
import { isValueInLabel } from './bare-value.ts';
import { type Budget, READING_LIMITS } from './budget.ts';
import { collectWords, tidy, WORDLESS } from './element-text.ts';
import { matchesBelow } from './element-walk.ts';
import { fieldShownBy } from './field-of-value.ts';
import { drawnChildren, isText } from './flat-tree.ts';
import { isMessageLabel } from './message-label.ts';
import { labelsOf, namingElements, nativeAttributeName } from './native-name.ts';
import { FOR_FIELD, isEditable, VALUES, WORDS_HELD, withAny } from './values.ts';
import { isRendered } from './visibility.ts';

/**
 * What is named by its content, by its HTML or by a word of its role (`cell` stands for `gridcell` too, and so on).
 * Which of several words is the valid role is not judged: what is given a name it should not have does no harm.
 */
const NAMED_BY_CONTENT = `a[href],button,h1,h2,h3,h4,h5,h6,option,summary,td,th,tr,${withAny(
  'role*',
  'button cell checkbox header heading menuitem option switch tooltip treeitem',
)},${withAny('role~', 'link radio row tab')}`;

/** How the computation came to an element. */
type Via = 'asked' | 'reference' | 'label' | 'content';

/** One computation; `seen` and `room` are shared by all its steps. */
interface Naming {
  budget: Budget;
  seen: Set<Element>;
  room: { left: number };
  /** `aria-labelledby` is followed once: what it leads to is not led on. */
  inReference: boolean;
  /** In something hidden that is named on purpose, hidden parts count. */
  takesHidden: boolean;
}

/** The names of elements that are named on purpose, one after the other. */
function namesOf(elements: Element[], via: Via, naming: Naming): string {
  const names = elements.map((element) => {
    const takesHidden = !isRendered(element) || element.closest('[aria-hidden="true" i]') !== null;
    return nameVia(element, via, { ...naming, takesHidden });
  });
  return names.join(' ').trim();
}

function labelledBy(element: Element, naming: Naming): string {
  if (naming.inReference) return '';
  return namesOf(referencedElements(element, 'aria-labelledby'), 'reference', { ...naming, inReference: true });
}

const SILENT = `${WORDS_HELD},${WORDLESS}`;

const MARK_HOST = withAny('role', 'checkbox radio switch');

/**
 * The label that a component which is a mark has drawn in itself, or what it was given for that: what else it draws may be
 * hints and messages.
 */
function innerLabel(element: Element): Element[] {
  if (!element.shadowRoot || !element.matches(MARK_HOST)) return [];
  const labels = matchesBelow(element.shadowRoot, 'label', 1).found;
  const given = labels.flatMap((label) => matchesBelow(label, 'slot').found);
  const filled = given.filter((slot) => (slot as HTMLSlotElement).assignedNodes().some(saysSomething));
  return filled.length > 0 ? filled : labels;
}

const saysSomething = (node: Node) =>
  /\S/.test((isText(node) ? node : node.firstChild)?.nodeValue?.slice(0, 200) ?? '');

function contentName(element: Element, naming: Naming): string {
  return collectWords(drawnChildren(element), { ...naming, words: (child) => childName(child, naming) });
}

function childName(child: Element, naming: Naming): string {
  const isHidden = child.getAttribute('aria-hidden') === 'true' && !naming.takesHidden;
  if (isHidden || naming.seen.has(child) || child.matches(`${SILENT},[role="tooltip" i]`) || isMessageLabel(child))
    return '';
  // A slot is a place, not a thing: nothing names it but what is drawn there.
  if (child.localName === 'slot') return contentName(child, naming);
  const name = nameVia(child, 'content', naming);
  return /^(img|svg|input)$/.test(child.localName) ? ` ${name} ` : name;
}

const OPENS_DIALOG = `:is(button,[role="button" i])[aria-haspopup="dialog" i]:not([contenteditable] *,${FOR_FIELD})`;

/**
 * The words on a button that opens a dialog, where it stands for a command. For a field they may be what was chosen; so
 * may any digits, such as those of a day.
 */
function dialogButtonName(element: Element, via: Via, naming: Naming): string {
  if (via !== 'asked' || !element.matches(OPENS_DIALOG) || labelsOf(element).length > 0) return '';
  const words = contentName(element, naming);
  return /\p{N}/u.test(words) ? '' : words;
}

/** A day with its year, and little else. */
const DAY =
  /^((?=.*\b(19|20)\d\d\b)(?=.*\d.*\P{N}.*\d)(\p{L}+[.,]?[\s年月日]*|\d{1,4}|[\s.,/:年月日-]){1,12}|\D{0,9}\d\d?[./-]\d\d?[./-]\d\d\D{0,9})$/u;

/** True for the day on a button that stands for a field: what was chosen there. */
const isChosenDay = (element: Element, words: string) =>
  element.matches(`:is(button,[role="button" i]):is(${FOR_FIELD})`) && DAY.test(tidy(words, 60));

/** The words on or in an element, where they name it. */
function ownContent(element: Element, via: Via, naming: Naming): string {
  if (element.localName === 'svg' || !isNamedByContent(element, via)) return '';
  const words = contentName(element, naming);
  return via === 'asked' && isChosenDay(element, words) ? '' : words;
}

/** True when the content of an element names it. A choice in a list is content; what was typed or chosen is not. */
function isNamedByContent(element: Element, via: Via): boolean {
  if (via === 'content') return true;
  const isOption = element.matches('option,[role="option" i]');
  if (isOption ? element.closest('[contenteditable]') : isEditable(element)) return false;
  return via !== 'asked' || element.matches(NAMED_BY_CONTENT);
}

/** What is named by attributes in spite of standing in a value: a field in the box of a field, a choice, a command. */
const NAMED_IN_VALUES = `${VALUES},button,${withAny('role', 'button option')}`;

/** True for what shows a value, or is a part of one: its attributes repeat it as its words do. */
function isOfValue(element: Element, via: Via): boolean {
  if (element.matches(via === 'asked' ? NAMED_IN_VALUES : VALUES)) return false;
  return (via !== 'content' && isEditable(element)) || fieldShownBy(element) !== null || isValueInLabel(element);
}

function nameVia(element: Element, via: Via, naming: Naming): string {
  if (!naming.budget.take() || isOfValue(element, via)) return '';
  naming.seen.add(element);
  const labels = () => namingElements(element).filter((label) => !naming.seen.has(label));
  const meansNothing = element.matches(withAny('role', 'none presentation'));
  const ways = [
    () => labelledBy(element, naming),
    () => givenLabel(element),
    () => (meansNothing ? '' : namesOf(labels(), 'label', naming) || nativeAttributeName(element)),
    () => namesOf(innerLabel(element), 'label', naming),
    () => ownContent(element, via, naming),
    () => (element.hasAttribute('aria-labelledby') ? '' : dialogButtonName(element, via, naming)),
    () => hintText(element, 'title'),
  ];
  for (const way of ways) {
    const name = way();
    // The spaces around words matter to what stands beside them.
    if (name.trim() !== '') return name;
  }
  return '';
}

function askName(element: Element, budget: Budget): string {
  const room = { left: READING_LIMITS.textLength };
  return tidy(nameVia(element, 'asked', { budget, seen: new Set(), room, inReference: false, takesHidden: false }));
}

/** The accessible name of an element but for its placeholder. */
export const nameWithoutPlaceholder = (element: Element, budget: Budget): string =>
  isRendered(element) && element.getAttribute('aria-hidden') !== 'true' ? askName(element, budget) : '';

/** What names a field that is hidden, because another is drawn in its place: words that can be seen, or given ones. */
export const nameOfHidden = (field: Element, budget: Budget): string =>
  labelsOf(field).some(isRendered) || field.matches('[aria-label],[aria-labelledby]') ? askName(field, budget) : '';

/** The placeholder of a field, unless what is in the field stands there too. */
export function placeholderOf(element: Element): string {
  return hintText(element, 'placeholder') || hintText(element, 'aria-placeholder');
}

/** The accessible name of an element as assistive technology has it, without what somebody typed or chose. */
export function accessibleName(element: Element, budget: Budget): string {
  const name = nameWithoutPlaceholder(element, budget);
  return name || !isRendered(element) ? name : placeholderOf(element);
}
