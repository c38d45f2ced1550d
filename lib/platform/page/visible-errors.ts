import { type Budget, READING_LIMITS } from './budget.ts';
import { isVisible, textOf } from './element-text.ts';
import { referencedText } from './field-name.ts';

/** Where applications put messages, the surest first. */
const MESSAGES = [
  '[role="alert" i]',
  '[role="alertdialog" i]',
  '[aria-live="assertive" i]',
  '.error-message,.errorlist,.alert-danger,.alert-error,.form-error,.field-error,.notice-error,.invalid-feedback,.toast-error',
];

const fieldError = (field: Element, budget: Budget) =>
  referencedText(field, 'aria-errormessage', budget) || referencedText(field, 'aria-describedby', budget);

/** The messages that a person can see: the focused field's own first, then alerts, then other fields' messages. */
export function readVisibleErrors(document: Document, focused: Element | null, budget: Budget): string[] {
  const errors = new Set<string>();
  const add = (text: string) => {
    if (text !== '' && errors.size < READING_LIMITS.errors) errors.add(text);
  };
  if (focused?.getAttribute('aria-invalid') === 'true') add(fieldError(focused, budget));
  for (const selector of MESSAGES) {
    for (const element of document.querySelectorAll(selector)) {
      if (!budget.take()) return [...errors];
      if (isVisible(element)) add(textOf(element, budget));
    }
  }
  for (const field of document.querySelectorAll('[aria-invalid="true" i]')) {
    if (!budget.take()) break;
    if (isVisible(field)) add(fieldError(field, budget));
  }
  return [...errors];
}
