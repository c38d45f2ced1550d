import { referencedElements } from './attributes.ts';
import { READING_LIMITS, type Reading } from './budget.ts';
import { inkOf, isRedBox, isWrittenRed } from './colours.ts';
import { textOf } from './element-text.ts';
import { matchesBelow } from './element-walk.ts';
import { INVALID, isFormPart, isNeutral, isSuccess, messageAt, SIGNS, tellsState } from './error-signs.ts';
import { isMarkedWrong } from './error-state.ts';
import { fieldErrors } from './field-errors.ts';
import { LARGE, tellsGauge } from './gauges.ts';
import { FIELDS } from './other-fields.ts';
import { isMessageOnTop, wordsOnTop } from './page-words.ts';
import { isReadable } from './readable.ts';
import { hasRedSign, redBox } from './red-looks.ts';
import { isHintAloud } from './says-error.ts';
import { isShownValue, mayTellValue } from './shown-value.ts';
import type { Survey } from './survey.ts';

import { addTexts } from './visible-texts.ts';

/** Fields of a page beside which messages are looked for, and notices of which the colour is. */
const MOST_FIELDS = 60;
const MOST_NOTICES = 30;

/** Headings of which the colour is one that the page likes. */
const MOST_HEADINGS = 3;

/** The messages that tell of fields which the page does not find wrong: hints. */
function hintsOf(fields: readonly Element[]): Set<Element> {
  const right = fields.filter((field) => !field.matches(INVALID));
  return new Set(right.flatMap((field) => referencedElements(field, 'aria-describedby')));
}

/** True for what is announced beside a field that is right, and tells of nothing wrong. */
function isHintBeside(alert: Element): boolean {
  const { previousElementSibling: before, parentElement: box } = alert;
  const inBox = box && !box.matches(LARGE) ? matchesBelow(box, FIELDS, 1).found[0] : undefined;
  const field = before?.matches(FIELDS) ? before : inBox;
  return field !== undefined && !isMarkedWrong(field) && isHintAloud(alert);
}

/** A red box that is called an error is a message wherever it stands. */
const calledError = (sign: Element) =>
  /error/i.test(sign.className) && !isFormPart(sign) && redBox(sign) === sign ? sign : null;

/** The messages that a person can see: the field's own first, then alerts, then toasts, then other fields' messages. */
export async function readVisibleErrors(
  page: Pick<Survey, 'alerts' | 'signs' | 'invalid' | 'notices' | 'named' | 'words' | 'headings'>,
  field: Element | null,
  reading: Reading,
): Promise<string[]> {
  const errors = new Set<string>();
  const told: Element[] = [];
  /** The words of a message; several of its parts may be marked, but it is told once. */
  const tell = (message: Element | null) => {
    if (!message || isShownValue(message)) return '';
    if (told.some((other) => other !== message && other.contains(message)) || !isReadable(message)) return '';
    told.push(message);
    const text = textOf(message, reading);
    return tellsState(text) || mayTellValue(text, null) ? '' : text;
  };
  const add = (elements: readonly Element[], words: (element: Element) => string | string[]) =>
    addTexts(errors, READING_LIMITS.errors, elements, reading, words);

  const own = field ? await reading.piece(() => fieldErrors(field, reading)) : [];
  for (const error of own) errors.add(error);
  const fields = page.named.slice(0, MOST_FIELDS);
  const hints = await reading.piece(() => hintsOf(fields));
  const isHint = (element: Element) =>
    (hints.has(element) || isNeutral(element) || tellsGauge(element) || isHintBeside(element)) &&
    !element.matches(SIGNS) &&
    !isRedBox(element) &&
    !isWrittenRed(inkOf(element));
  await add(page.alerts, (element) => (isSuccess(element) || isHint(element) ? '' : tell(element)));
  await add(page.signs, (element) => tell(messageAt(element) ?? calledError(element)));
  await add(page.notices.slice(0, MOST_NOTICES), (element) =>
    !isSuccess(element) && (isRedBox(element) || hasRedSign(element)) && !isFormPart(element) ? tell(element) : '',
  );
  await add([...new Set([...page.invalid, ...fields])], (element) => fieldErrors(element, reading));
  const brand = page.headings.slice(0, MOST_HEADINGS).map((heading) => getComputedStyle(heading).color);
  await add(wordsOnTop(page.words, fields), (element) => (isMessageOnTop(element, brand) ? tell(element) : ''));
  return [...errors];
}
