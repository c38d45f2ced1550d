// What may look like a message, and only shows what somebody typed or chose.
import { isMarkedValue } from './bare-value.ts';
import { precedes } from './element-walk.ts';
import { isAround } from './flat-tree.ts';
import { calledValue, classWords } from './value-names.ts';
import { MARKS, shadowHost } from './values.ts';
import { isVisible } from './visibility.ts';

/** Words of classes for what shows a value; beside a field of which there is a message, what is selected is one, too. */
const SHOWN = calledValue('selected|selection');

/** Classes of what is called a message, whatever else it is called. */
const MESSAGE = /message|feedback|error-?(text|msg)/i;

/** What carries the value that it shows. */
const CARRIER = '[data-value],[role="option" i],[aria-selected]';

/** How far above an element what shows a value may begin. */
const LEVELS = 4;

const isCalledValue = (element: Element) => {
  const classes = classWords(element);
  return (SHOWN.test(classes) && !MESSAGE.test(classes)) || element.matches(CARRIER);
};

/** True when an element is, or stands in, what shows a value; `field` is the one that the value may be of. */
export function isShownValue(element: Element, field: Element | null = null): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !(field && isAround(at, field)); level += 1) {
    if (isCalledValue(at) || (field && isMarkedValue(at, field))) return true;
    at = at.parentElement ?? shadowHost(at) ?? null;
  }
  return (
    field?.matches(HOLDS_WORDS) === true && !field.contains(element) && isVisible(field) && liesInField(element, field)
  );
}

/** Fields that have words in them, of which there may be copies; a component may draw its message in itself. */
const HOLDS_WORDS = `:is(input,textarea,select):not(${MARKS},[type="file" i])`;

/** How much of the lower of two must be beside the other, for them to be on one line; a message may hang over an edge. */
const ON_LINE = 0.7;

/** True for what is drawn over a field, as a copy of its words is, or on its line before it, as chosen entries are. */
function liesInField(element: Element, field: Element): boolean {
  const [own, around] = [element.getBoundingClientRect(), field.getBoundingClientRect()];
  const width = Math.min(own.right, around.right) - Math.max(own.left, around.left);
  const height = Math.min(own.bottom, around.bottom) - Math.max(own.top, around.top);
  if (own.height === 0 || height < ON_LINE * Math.min(own.height, around.height)) return false;
  const isBefore = element.getRootNode() === field.getRootNode() && precedes(element, field);
  return width > own.width / 2 || isBefore;
}

const FILE = /\w\.[a-z][a-z0-9]{1,4}\b/i;

/** True when words may be what was chosen: the name of a file, beside a field for files also among other words. */
export const mayTellValue = (words: string, field: Element | null): boolean =>
  FILE.test(words) && (!/\s/.test(words) || field?.matches('[type="file" i]') === true);
