// Values that a page draws beside their field under names that tell nothing: what tells is what stands in them, what
// they repeat, and how they are drawn.
import { firstLetters, matchesBelow } from './element-walk.ts';
import { isFramed, isInFrameOf, isOnLine } from './framed.ts';
import { labelsOf } from './native-name.ts';
import { canBeRemoved } from './remover.ts';
import { shownIn } from './repeated-value.ts';
import { AFFIX, classWords } from './value-names.ts';
import { WORDS_HELD, withAny } from './values.ts';

/** Longer texts are no values, or are in fields that show them themselves. */
const LONGEST = 120;

/** What names, leads on, commands or warns is no value. */
const NO_VALUE = `label,legend,dt,th,h1,h2,h3,h4,h5,h6,a[href],button,nav,${withAny('role', 'alert alertdialog tooltip status button link tab radio checkbox switch menuitem')},${WORDS_HELD}`;

/** Names of what says something about a field. */
const SAYS = /error|invalid|danger|help|hint|message|feedback|alert|note/i;

/** Attributes by which pages keep whom or what a part stands for. */
const CARRIES = '[email],[data-email],[data-hovercard-id],[data-value],[data-tag],[data-token]';

const ITEM = withAny('role', 'option listitem row gridcell');

/** Fields in which something is chosen. */
const CHOSEN_IN = '[role="combobox" i],[list],[aria-autocomplete],[aria-haspopup],[aria-expanded]';

/** Elements that often are several chips, and seldom several hints. */
const CHIPS = 'div,span,i,b';

/** What is said in so many words is a message, which may be taken away too. */
const SENTENCE = /(\S+\s+){5}/;

const PERSON = /^\S+@\S+\.\S+$/;
const FILE = /^\S.*\.[a-z][a-z0-9]{1,4}$/i;

/** The words of a part. */
export const valueWords = (element: Element) => firstLetters(element, LONGEST).letters.replace(/\s+/g, ' ').trim();

const isBefore = (part: Element, field: Element) =>
  (part.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** True for a box as wide as its words, unlike a line of its own. */
function isCompact(part: Element): boolean {
  const { display } = getComputedStyle(part);
  const around = part.parentElement && getComputedStyle(part.parentElement).display;
  return display.startsWith('inline') || /flex|grid/.test(around ?? '');
}

/** True for words that a field around here holds: one that is hidden, or a list that has them chosen. */
function isHeldNear(words: string, field: Element): boolean {
  const is = (other: Element) =>
    other.matches(`input[value="${CSS.escape(words)}"]`) ||
    (other.matches('select:has(option:checked:not([value=""],[disabled]))') && shownIn(other) === words);
  const box = field.parentElement;
  return [field, ...(box ? matchesBelow(box, 'input[type="hidden" i],select').found : [])].some(is);
}

const isShort = (words: string) => words !== '' && words.length < 40 && !/[.:：]$/.test(words);

/** True for one of several that look alike, in a row before their field. */
function isOneOfMany(part: Element): boolean {
  const isLike = (other: Element | null) =>
    other !== null &&
    other.localName === part.localName &&
    other.className === part.className &&
    isShort(valueWords(other)) &&
    (isOnLine(other, part) || (part.matches(CHIPS) && isShort(valueWords(part))));
  return isLike(part.previousElementSibling) || isLike(part.nextElementSibling);
}

/** True for an item of the very list in which the field stands. */
function isBesideInList(part: Element, field: Element): boolean {
  const list = part.matches('li') && isBefore(part, field) ? part.parentElement : null;
  return list?.contains(field) === true && matchesBelow(list, 'label', 1).found.length === 0;
}

/** Signs that are the same wherever it stands: it can be taken away, is an item, or says what is held here. */
function isMarkedAsValue(part: Element, field: Element, words: string): boolean {
  return (
    part.matches(`${CARRIES},${ITEM}`) ||
    (canBeRemoved(part) && (isBefore(part, field) || (isCompact(part) && !SENTENCE.test(words)))) ||
    isHeldNear(words, field) ||
    (field.matches('[type="file" i]') && /\w\.[a-z][a-z0-9]{1,4}\b/i.test(words)) ||
    isBesideInList(part, field)
  );
}

/** True for words right before a field that has its name from elsewhere, on its line or where something is chosen. */
const isBesideNamed = (part: Element, field: Element) =>
  (labelsOf(field).length > 0 || field.matches('[aria-label],[aria-labelledby]')) &&
  (isOnLine(part, field) || field.matches(CHOSEN_IN));

/** Signs of what is drawn as a value: in the frame of its field, or right before it as a chip. */
function isDrawnAsValue(part: Element, field: Element, words: string): boolean {
  if (/[:：]$/.test(words) || part.matches(AFFIX)) return false;
  if (isInFrameOf(part, field)) return true;
  return (
    isBefore(part, field) &&
    (PERSON.test(words) ||
      FILE.test(words) ||
      part.getAttribute('title') === words ||
      (isFramed(part) && (isOnLine(part, field) || isCompact(part))) ||
      isOneOfMany(part) ||
      isBesideNamed(part, field))
  );
}

/** True for what may be a value, by its length and by what it is called. */
export const mayBeValue = (part: Element, words: string) =>
  words !== '' && words.length < LONGEST && !part.matches(NO_VALUE) && !SAYS.test(classWords(part));

/** True when an element beside a field, or in a label of it, is marked as what was chosen there. */
export function isMarkedValue(part: Element, field: Element): boolean {
  const words = valueWords(part);
  return mayBeValue(part, words) && isMarkedAsValue(part, field, words);
}

/** True for words that stand beside a field without an element of their own, and are what was chosen there. */
export const isValueText = (words: string, field: Element): boolean =>
  PERSON.test(words) || FILE.test(words) || isHeldNear(words, field);

/** True when an element beside a field shows what was chosen there. */
export function isBareValue(part: Element, field: Element): boolean {
  const all = valueWords(part);
  return [part, ...matchesBelow(part, '*', 6).found].some((each) => {
    const words = valueWords(each);
    if (!mayBeValue(each, words)) return false;
    return isMarkedAsValue(each, field, words) || (words === all && isDrawnAsValue(each, field, words));
  });
}

/** True for what a label has in it and is what was chosen in its field. */
export function isValueInLabel(element: Element): boolean {
  const control = element.closest('label')?.control;
  return control?.matches(WORDS_HELD) === true && !element.contains(control) && isMarkedValue(element, control);
}

/** True when a part by itself shows the value of a field. */
export const showsValueOf = (part: Element, field: Element): boolean => {
  const words = valueWords(part);
  return isMarkedAsValue(part, field, words) || isDrawnAsValue(part, field, words);
};
