// How pages mark messages: by role where they are careful, else by the names of classes.

import { firstLetters, matchesBelow, mayHold } from './element-walk.ts';
import { withAny } from './values.ts';

/** What the page itself calls an alert. */
export const ALERTS = '[role="alert" i],[role="alertdialog" i],[aria-live="assertive" i]';

/** What may mark an error; whether it does is judged by its class and by what it stands in. */
export const SIGNS = `${withAny('class*', 'error danger invalid-')},[data-type="error" i]`;

/** Messages beside a field that is wrong; some of these say other things beside a field that is not. */
export const FIELD_MESSAGES = `${SIGNS},${withAny('class*', 'help-block __help message')}`;

/** Fields that the page or the browser finds wrong. */
export const INVALID = '[aria-invalid="true" i],:user-invalid';

/** Classes of what is an error message wherever it stands, such as `alert-danger`, `field__error`, `error-list`. */
const MESSAGE =
  /(alert|form|field|item|notice|explain|validation|box)[-_]+(danger|error)|error[-_]?(message|list|summary|expl)|invalid-f/i;

/** What comes up over or in a page to say something: toasts, snackbars, notifications, announcers. */
const NOTICES = `[aria-live],[role="status" i],${withAny('class*', 'toast snack notif alert flash message')}`;

const SUCCESS = '[class*="success" i],.alert-info';

/** True when a message says that something went well: it, what it stands in or what is in it is marked so. */
export function isSuccess(message: Element): boolean {
  if (message.matches(SIGNS)) return false;
  return message.matches(`${SUCCESS},:is(${SUCCESS}) > *`) || matchesBelow(message, SUCCESS, 1).found.length > 0;
}

/** Letters of white space after which a sign has no words of its own. */
const MOST_BLANK = 2000;

/**
 * True when a marked element is a group of the form, or part of a label: those show that a field is wrong, not why. So
 * does what is as large as a page.
 */
export function isFormPart(element: Element): boolean {
  return element.closest('label') !== null || mayHold(element, 'label,input,select,textarea');
}

/** The element that says what a sign marks; `null` when it marks no message. */
export function messageAt(sign: Element): Element | null {
  if (isFormPart(sign)) return null;
  if (MESSAGE.test(sign.getAttribute('class') ?? '')) return sign;
  const notice = sign.closest(NOTICES);
  // An icon marks what it stands in.
  return notice && /\S/.test(firstLetters(sign, MOST_BLANK).letters) ? sign : notice;
}
