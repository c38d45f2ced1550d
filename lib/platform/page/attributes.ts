// Words and elements that attributes name.
import { READING_LIMITS } from './budget.ts';
import { firstLetters } from './element-walk.ts';
import { shownIn, withoutValue } from './repeated-value.ts';
import { VALUES } from './values.ts';

/** The words of an attribute, cut to what a name may be long. */
export function attributeText(element: Element, attribute: string): string {
  return (element.getAttribute(attribute) ?? '').slice(0, READING_LIMITS.textLength).trim();
}

/** Letters of what is in a field that are compared with its hint. */
const MOST_COMPARED = 50_000;

/**
 * The words of a title or placeholder. Some pages repeat there what is in a field, for when it is too long to be seen:
 * that is left out. Whether they do is asked of the browser; the value itself is not read.
 */
export function hintText(element: Element, attribute: string): string {
  const hint = attributeText(element, attribute);
  if (hint === '' || !element.matches(VALUES)) return hint;
  const { letters, isAll } = firstLetters(element, MOST_COMPARED);
  // What is too long to be compared may repeat it.
  return !isAll || letters.includes(hint) ? '' : withoutValue(hint, element);
}

/** What a label says after its name: `Choose date, selected date is 1 May`. */
const CHOSEN_DAY = /[,:;(]\s.*\p{N}.*$/u;

const OPENER = ':is(button,[role="button" i])[aria-expanded]';

/** The button around an element that opens something and shows what was chosen there: its label ends with that. */
export function openerAround(element: Element): Element | null {
  const opener = element.closest(OPENER);
  if (!opener) return null;
  const [label, shown] = [attributeText(opener, 'aria-label'), shownIn(opener)];
  const before = shown && label.endsWith(shown) ? label.slice(0, -shown.length) : '';
  return /[,:;–—-]\s*$/.test(before) ? opener : null;
}

/** The words of an `aria-label`, without what is shown in the element where that is a value. */
export function givenLabel(element: Element): string {
  const label = attributeText(element, 'aria-label');
  if (label === '' || !(element.matches(VALUES) || openerAround(element) === element)) return label;
  const name = withoutValue(label, element);
  return (element.matches('button,[role="button" i]') ? name.replace(CHOSEN_DAY, '') : name).trim();
}

/** The elements that an attribute names by id, in the document or shadow root the element lives in. */
export function referencedElements(element: Element, attribute: string): Element[] {
  // An element that left the page meanwhile has a root that cannot look up.
  const root = element.getRootNode() as Partial<Document>;
  const ids = (element.getAttribute(attribute) ?? '').slice(0, READING_LIMITS.urlLength).split(/\s+/);
  return ids.flatMap((id) => root.getElementById?.(id) ?? []);
}
