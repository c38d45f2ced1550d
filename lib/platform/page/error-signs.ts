// How pages mark messages: by role where they are careful, else by the names of classes, attributes and elements.

import { firstLetters, lettersOf, matchesBelow, mayHold, ownLetters, precedes } from './element-walk.ts';
import { isMessageLabel } from './message-label.ts';
import { withAny } from './values.ts';
import { wordCount } from './word-count.ts';

/** What the page itself calls an alert. */
export const ALERTS = '[role="alert" i],[role="alertdialog" i],[aria-live="assertive" i]';

/** Elements of component libraries that are messages by their name. */
const ELEMENTS = 'mat-error,error-message,field-error,form-error,input-error,validation-error,validation-message';

const namedError = (attributes: string) =>
  attributes
    .split(' ')
    .flatMap((attribute) =>
      ['error', 'errors', 'error-message', 'errormessage', 'error-text'].map((end) => `[${attribute}$="${end}" i]`),
    )
    .join();

/** What tests call a message: `data-test="cost-centre-error"`. */
const NAMED_ERROR = namedError('data-id data-test data-testid data-test-id data-cy data-qa');

/** Ids end so too: those of messages, and those of parts of a page that are about errors. */
const BY_ID = namedError('id');

/** Attributes by which components say what a box means. */
const MEANS = ['data-type', 'variant', 'severity', 'intent', 'status', 'theme', 'kind', 'state', 'design'];
const MEANT = MEANS.map((attribute) => withAny(attribute, 'error danger negative')).join();

/** Where components have messages put, and how they call those that they draw. */
const PARTS = `${withAny('slot*', 'error negative invalid')},[part*="error" i]`;

/** What is a message by its name, whatever it stands in. */
const BY_NAME = `${ELEMENTS},${NAMED_ERROR},${PARTS}`;

/** What may mark an error; whether it does is judged by its class and by what it stands in. */
export const SIGNS = `${withAny('class*', 'error danger invalid- text-red- red-text')},${MEANT},${BY_NAME},${BY_ID}`;

/** Messages beside a field that is wrong; some of these say other things beside a field that is not. */
export const FIELD_MESSAGES = `${SIGNS},${ALERTS},${withAny('class*', 'help message requirement hint feedback supporting')}`;

/** Fields that the page or the browser finds wrong. */
export const INVALID = '[aria-invalid="true" i],:user-invalid';

/** Classes of what is an error message wherever it stands, such as `alert-danger`, `field__error`, `error-list`. */
const MESSAGE =
  /(alert|form|field|item|notice|explain|validation|box|bar)[-_]+(danger|error)|error[-_]?(message|list|summary|expl)|invalid-f/i;

/** What comes up over or in a page to say something: toasts, snackbars, message bars, notifications, announcers. */
export const NOTICES = `[aria-live],[role="status" i],[role="log" i],${withAny('class*', 'toast snack notif alert flash message infobar')},${MEANT}`;

/** Classes of what is said without anything being wrong. */
const NEUTRAL = /(^|[\s_-])(info|secondary|neutral|contrast|hint|note|muted)(?=\s|$)/i;

const MEANS_NEUTRAL = MEANS.map((attribute) => withAny(attribute, 'info secondary neutral')).join();

/** Names of what explains a field, whether it is right or wrong. */
const HINT = /hint|(^|[\s_-])(help|desc|tip|count|caption|form-text|helper)/i;

/** True for what its page calls a hint. */
export const isCalledHint = (words: Element): boolean =>
  HINT.test(`${words.getAttribute('class') ?? ''} ${words.id}`) && !words.matches(SIGNS);

/** True for what the page announces as a hint or as news. */
export const isNeutral = (message: Element): boolean =>
  NEUTRAL.test(message.getAttribute('class') ?? '') || message.matches(MEANS_NEUTRAL);

const SUCCESS = '[class*="success" i],.alert-info,[variant="success" i],[severity="success" i],[intent="success" i]';

/** True when a message says that something went well: it, what it stands in or what is in it is marked so. */
export function isSuccess(message: Element): boolean {
  if (message.matches(SIGNS)) return false;
  return message.matches(`${SUCCESS},:is(${SUCCESS}) > *`) || matchesBelow(message, SUCCESS, 1).found.length > 0;
}

/** How many there are, how much it is, whether it is on: `3 results`, `40 %`, `On`; not `Error 404`. */
const STATE = /^[^\p{L}]*\d[^\p{L}]*(\p{L}+( found| selected)?[^\p{L}\d]*)?$|^(on|off)$/iu;

/** True when words tell how many there are or how something stands, and nothing that went wrong. */
export const tellsState = (words: string): boolean => STATE.test(words);

/** What commands, leads on or is chosen is no message: a red _Delete_ is not one. */
const COMMANDS = `a,button,nav,th,h1,h2,${withAny('role', 'button link tab menuitem option radio checkbox switch')}`;

/** `required` and `(choose one)` in a legend. */
const isMark = (element: Element) => /^\(/.test(lettersOf(element)) || wordCount(lettersOf(element)) < 2;

/**
 * True when a marked element is a group of the form, or part of a label: those show that a field is wrong, not why. So
 * does what is as large as a page.
 */
export function isFormPart(element: Element): boolean {
  const label = element.closest('label');
  const legend = element.closest('legend');
  return (
    (legend !== null && (legend === element || isMark(element))) ||
    (label !== null && !isMessageLabel(label) && !isAfterControl(element, label)) ||
    element.closest(COMMANDS) !== null ||
    (element.matches(':has(> a:only-child,> button:only-child)') && !/\S/.test(ownLetters(element))) ||
    mayHold(element, 'label,input,select,textarea')
  );
}

const TEXTS_OF_CHOICES = withAny('type', 'radio checkbox');
const CONTROLS = `input:not(${TEXTS_OF_CHOICES}),select,textarea,[role="radiogroup" i]`;

/** True for what a label says after its field rather than before it: no name. Nor is one a name that is around a group. */
function isAfterControl(element: Element, label: HTMLLabelElement): boolean {
  const control = label.control ?? matchesBelow(label, CONTROLS, 1).found[0];
  return (
    control !== undefined &&
    label.contains(control) &&
    !element.contains(control) &&
    !control.matches(TEXTS_OF_CHOICES) &&
    precedes(control, element)
  );
}

/** Letters of white space after which a sign has no words of its own. */
const MOST_BLANK = 2000;

const ID_END = /[-_.:]?error.*$/i;

/** True when the id of an element is made of that of a field or form: `plant-error` beside `plant`. */
const isOfField = ({ id, ownerDocument }: Element): boolean =>
  ownerDocument.getElementById(id.replace(ID_END, ''))?.matches('input,select,textarea,form') === true;

/** The element that says what a sign marks; `null` when it marks no message. */
export function messageAt(sign: Element): Element | null {
  if (isFormPart(sign)) return null;
  if (
    sign.matches(BY_NAME) ||
    (sign.matches(BY_ID) && isOfField(sign)) ||
    MESSAGE.test(sign.getAttribute('class') ?? '')
  )
    return sign;
  const notice = sign.closest(NOTICES);
  // An icon marks what it stands in.
  return notice && /\S/.test(firstLetters(sign, MOST_BLANK).letters) ? sign : notice;
}
