// What is wrong with a field, as the page says it beside the field.
import { referencedElements } from './attributes.ts';
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';
import { matchesBelow } from './element-walk.ts';
import { FIELD_MESSAGES, INVALID, isFormPart } from './error-signs.ts';
import { withAny } from './values.ts';
import { isSeen } from './visibility.ts';

const seenTexts = (elements: Iterable<Element>, budget: Budget) =>
  [...elements].flatMap((element) => (budget.take() && isSeen(element) && textOf(element, budget)) || []);

/** Where the group of a field ends. */
const NO_GROUP = 'form,fieldset,tr,body';
const FIELDS = `input:not(${withAny('type', 'hidden radio checkbox')}),select,textarea`;

/** The message in the group of a field: in the nearest box around it that has one, and no other field. */
function groupError(field: Element, budget: Budget): string | undefined {
  let group = field.parentElement;
  for (let level = 0; group && level < 4 && !group.matches(NO_GROUP); level += 1) {
    const fields = matchesBelow(group, FIELDS, 2);
    // What is larger than the group of one field is none.
    if (fields.found.some((other) => other !== field) || !fields.isWhole) break;
    const messages = matchesBelow(group, FIELD_MESSAGES).found.filter((message) => !isFormPart(message));
    const [text] = seenTexts(messages, budget);
    if (text) return text;
    group = group.parentElement;
  }
  return undefined;
}

/** What the page says is wrong with a field, in words that can be seen; `''` when nothing is. */
export function fieldError(field: Element, budget: Budget): string {
  if (!field.matches(INVALID)) return '';
  const referenced = (attribute: string) => seenTexts(referencedElements(field, attribute), budget).join(' ');
  return referenced('aria-errormessage') || (groupError(field, budget) ?? referenced('aria-describedby'));
}
