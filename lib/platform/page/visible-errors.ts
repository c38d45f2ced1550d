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

/** Announcers for screen readers are drawn, but too small to be seen. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2 && isVisible(element);
}

/** The messages that a person can see: the focused field's own first, then alerts, then other fields' messages. */
export function readVisibleErrors(document: Document, focused: Element | null, budget: Budget): string[] {
  const errors = new Set<string>();
  const add = (text: string) => {
    if (text !== '') errors.add(text);
    return errors.size < READING_LIMITS.errors;
  };
  if (focused?.getAttribute('aria-invalid') === 'true') add(fieldError(focused, budget));
  for (const selector of MESSAGES) {
    for (const element of document.querySelectorAll(selector)) {
      if (!budget.take()) return [...errors];
      if (isSeen(element) && !add(textOf(element, budget))) return [...errors];
    }
  }
  for (const field of document.querySelectorAll('[aria-invalid="true" i]')) {
    if (!budget.take()) break;
    if (isVisible(field) && !add(fieldError(field, budget))) break;
  }
  return [...errors];
}
