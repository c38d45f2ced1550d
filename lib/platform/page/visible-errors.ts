import { isNews } from '../../core/place/news.ts';
import { referencedElements } from './attributes.ts';
import { READING_LIMITS, type Reading } from './budget.ts';
import { inkOf, isRedBox, isWrittenRed } from './colours.ts';
import { textOf } from './element-text.ts';
import { INVALID, isFormPart, isNeutral, isSuccess, messageAt, SIGNS } from './error-signs.ts';
import { fieldErrors } from './field-errors.ts';
import { tellsGauge } from './gauges.ts';
import { isReadable } from './readable.ts';
import { isShownValue, mayTellValue } from './shown-value.ts';
import type { Survey } from './survey.ts';

import { addTexts } from './visible-texts.ts';

/** Fields of a page beside which messages are looked for, and notices of which the colour is. */
const MOST_FIELDS = 60;
const MOST_NOTICES = 30;

/** The messages that tell of fields which the page does not find wrong: hints. */
function hintsOf(fields: readonly Element[]): Set<Element> {
  const right = fields.filter((field) => !field.matches(INVALID));
  return new Set(right.flatMap((field) => referencedElements(field, 'aria-describedby')));
}

/** The messages that a person can see: the field's own first, then alerts, then toasts, then other fields' messages. */
export async function readVisibleErrors(
  page: Pick<Survey, 'alerts' | 'signs' | 'invalid' | 'notices' | 'named'>,
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
    return isNews(text) || mayTellValue(text, null) ? '' : text;
  };
  const add = (elements: readonly Element[], words: (element: Element) => string | string[]) =>
    addTexts(errors, READING_LIMITS.errors, elements, reading, words);

  const own = field ? await reading.piece(() => fieldErrors(field, reading)) : [];
  for (const error of own) errors.add(error);
  const fields = page.named.slice(0, MOST_FIELDS);
  const hints = await reading.piece(() => hintsOf(fields));
  const isHint = (element: Element) =>
    (hints.has(element) || isNeutral(element) || tellsGauge(element)) &&
    !element.matches(SIGNS) &&
    !isRedBox(element) &&
    !isWrittenRed(inkOf(element));
  await add(page.alerts, (element) => (isSuccess(element) || isHint(element) ? '' : tell(element)));
  await add(page.signs, (element) => tell(messageAt(element)));
  await add(page.notices.slice(0, MOST_NOTICES), (element) =>
    !isSuccess(element) && isRedBox(element) && !isFormPart(element) ? tell(element) : '',
  );
  await add([...new Set([...page.invalid, ...fields])], (element) => fieldErrors(element, reading));
  return [...errors];
}
