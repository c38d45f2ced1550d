import { READING_LIMITS, type Reading } from './budget.ts';
import { textOf } from './element-text.ts';
import { isSuccess, messageAt } from './error-signs.ts';
import { fieldError } from './field-errors.ts';
import type { Survey } from './survey.ts';
import { isSeen } from './visibility.ts';
import { addTexts } from './visible-texts.ts';

/** The messages that a person can see: the field's own first, then alerts, then toasts, then other fields' messages. */
export async function readVisibleErrors(
  page: Pick<Survey, 'alerts' | 'signs' | 'invalid'>,
  field: Element | null,
  reading: Reading,
): Promise<string[]> {
  const errors = new Set<string>();
  const told: Element[] = [];
  /** The words of a message; several of its parts may be marked, but it is told once. */
  const tell = (message: Element | null) => {
    if (!message || told.some((other) => other !== message && other.contains(message)) || !isSeen(message)) return '';
    told.push(message);
    return textOf(message, reading);
  };
  const add = (elements: readonly Element[], words: (element: Element) => string) =>
    addTexts(errors, READING_LIMITS.errors, elements, reading, words);

  const own = field ? await reading.piece(() => fieldError(field, reading)) : '';
  if (own) errors.add(own);
  await add(page.alerts, (element) => (isSuccess(element) ? '' : tell(element)));
  await add(page.signs, (element) => tell(messageAt(element)));
  await add(page.invalid, (element) => fieldError(element, reading));
  return [...errors];
}
