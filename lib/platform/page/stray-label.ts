// Labels that are tied to no field, and name the one that they stand before.
import { matchesBelow, mayHold } from './element-walk.ts';
import { isMessageLabel } from './message-label.ts';
import { VALUES } from './values.ts';

/** Boxes around a field before which its label may stand, and elements between the two. */
const LEVELS = 4;
const BETWEEN = 6;

/** The label that an element is or is the box of, unless it is another field's. */
function labelIn(element: Element, field: Element): Element | undefined {
  const { found } = element.matches('label') ? { found: [element] } : matchesBelow(element, 'label', 2);
  const [label] = found;
  const control = (label as HTMLLabelElement | undefined)?.control;
  const isFree = !control || (control !== field && control.id !== '' && control.id === field.id);
  return label && found.length === 1 && isFree && !isMessageLabel(label) ? label : undefined;
}

/** The nearest label without a field before a field or before the boxes around it, with no other field between. */
export function strayLabel(field: Element): Element | null {
  let at: Element | null = field;
  for (let level = 0; at && level < LEVELS; level += 1) {
    let before = at.previousElementSibling;
    for (let step = 0; before && step < BETWEEN; step += 1) {
      if (before.matches(VALUES) || mayHold(before, VALUES)) return null;
      const label = labelIn(before, field);
      if (label) return label;
      before = before.previousElementSibling;
    }
    const after = level === 0 ? at.nextElementSibling : null;
    // One that floats over its empty field is written after it.
    if (after?.matches('label') && labelIn(after, field) && at === at.parentElement?.firstElementChild) return after;
    at = at.parentElement?.closest('div,span,dd,p') === at.parentElement ? at.parentElement : null;
  }
  return null;
}
