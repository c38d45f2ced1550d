// Fields that a library draws in place of one of the page, which it hides: what names the hidden one names the drawn one.
import { MARKS } from './values.ts';
import { isSeen } from './visibility.ts';

const NATIVE = `select,textarea,input:not([type="hidden" i],[type="file" i],${MARKS})`;

/** Boxes around a drawn field, in one of which the hidden one stands, or right before or after which. */
const LEVELS = 6;

/** Children of a box that are looked at. */
const FIRST_CHILDREN = 8;

/** What is around more than one field, and what is a thing of its own. */
const AROUND = 'form,body,main,table,fieldset,dialog,tr,label';

/** True for a field that nobody can see: not drawn, too small, or out of the page. */
function isHiddenField(element: Element | null): element is Element {
  if (!element?.matches(NATIVE)) return false;
  return !isSeen(element) || element.getBoundingClientRect().right + scrollX < 0;
}

const firstChildren = (box: Element) => Array.from({ length: FIRST_CHILDREN }, (_, at) => box.children[at] ?? null);

/** The hidden field in place of which another is drawn; the field itself where it is hidden. */
export function originalOf(field: Element): Element | null {
  // An input that a library draws may be out of sight, too.
  if (isHiddenField(field) && field.localName !== 'input') return field;
  let box: Element | null = field;
  for (let level = 0; box && level < LEVELS && !box.matches(AROUND); level += 1) {
    const near = [box.previousElementSibling, ...(box === field ? [] : firstChildren(box)), box.nextElementSibling];
    const found = near.find((other) => other !== field && isHiddenField(other));
    if (found) return found;
    box = box.parentElement;
  }
  return isHiddenField(field) ? field : null;
}
