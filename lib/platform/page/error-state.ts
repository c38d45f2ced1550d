// Whether a field is wrong, as the page marks it or the group it stands in.
import { INVALID } from './error-signs.ts';

/** Classes of what is wrong now: `is-error`, `slds-has-error`, `v-input--error`, `p-invalid`. */
const WRONG = /(^|[\s_-])((has-?|is-?)?(errors?|errored|invalid)|(has|is|form)-?danger)(?=\s|$)/i;

/** Angular and Ionic call an empty field invalid before anybody has touched it. */
const UNTOUCHED = /\b(ng|ion)-invalid\b/g;

const STATE =
  '[invalid]:not([invalid="false" i]),[error]:not([error="false" i]),[data-invalid]:not([data-invalid="false" i]),[data-error="true" i],[data-has-error="true" i],[data-user-invalid],[value-state="Negative" i],[value-state="Error" i],[status="invalid" i]';

/** True when the page or the browser finds an element wrong. */
export const isMarkedWrong = (element: Element): boolean => element.matches(INVALID) || isCalledWrong(element);

/** True when an element carries the page's mark of what is wrong; a class that an untouched field of Angular has is none. */
export function isCalledWrong(element: Element): boolean {
  if (element.matches(`[aria-invalid="true" i],${STATE}`)) return true;
  const classes = element.getAttribute('class') ?? '';
  const isTouched = /\b(ng|ion)-invalid\b/.test(classes) && /\b(ng|ion)-touched\b/.test(classes);
  return isTouched || WRONG.test(classes.replace(UNTOUCHED, ''));
}
