// Whether a field is wrong, as the page marks it or the group it stands in.
import { INVALID } from './error-signs.ts';

/** Classes of what is wrong now: `is-error`, `slds-has-error`, `v-input--error`, `p-invalid`. */
const WRONG = /(^|[\s_-])(has-?|is-?)?(errors?|errored|invalid|danger)(?=\s|$)/i;

/** Angular calls an empty field invalid before anybody has touched it. */
const UNTOUCHED = /\bng-(invalid|untouched|pristine)\b/g;

const STATE = '[data-invalid]:not([data-invalid="false" i]),[data-error="true" i],[data-has-error="true" i]';

/** True when an element carries the mark of what is wrong; `aria-invalid` of an untouched field of Angular is none. */
export function isMarkedWrong(element: Element): boolean {
  if (element.matches(`${INVALID},${STATE}`)) return true;
  const classes = element.getAttribute('class') ?? '';
  const isTouched = /\bng-invalid\b/.test(classes) && /\bng-touched\b/.test(classes);
  return isTouched || WRONG.test(classes.replace(UNTOUCHED, ''));
}
