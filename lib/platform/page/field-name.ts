// What the page calls a field, never what is in it.
import { nameOfHidden, nameWithoutPlaceholder, placeholderOf } from './accessible-name.ts';
import { attributeText, hintText, referencedElements } from './attributes.ts';
import { type Budget, READING_LIMITS } from './budget.ts';
import { textOf } from './element-text.ts';
import { fieldShownBy } from './field-of-value.ts';
import { neighbourName } from './neighbour-name.ts';
import { originalOf } from './original-field.ts';
import { shadowHostName } from './shadow-host-name.ts';
import { isInSharedCell, tableName } from './table-name.ts';
import { isEditable } from './values.ts';

/** The words of the elements that an attribute names by id. */
export function referencedText(element: Element, attribute: string, budget: Budget): string {
  const words = referencedElements(element, attribute).map((other) =>
    budget.take() && !isEditable(other) && !fieldShownBy(other)
      ? attributeText(other, 'aria-label') || textOf(other, budget)
      : '',
  );
  return words.join(' ').trim().slice(0, READING_LIMITS.textLength);
}

/** What names a field by rule: as assistive technology has it, else by its place in a table. */
export function ruledName(element: Element, budget: Budget): string {
  return nameWithoutPlaceholder(element, budget) || tableName(element, budget);
}

/** What a library calls whatever it draws. */
const GENERIC = /^(combo|select|list|search)?-?(box|select|search|dropdown)$/i;

/** The name of a field: by rule, else by the component it is the inside of, its neighbour, its placeholder. */
export function fieldName(element: Element, budget: Budget): string {
  const placeholder = placeholderOf(element);
  const given = nameWithoutPlaceholder(element, budget);
  // A title is a name where there is no other; mostly it says how the field works.
  const title = given === hintText(element, 'title') ? given : '';
  const original = given === title || GENERIC.test(given) ? originalOf(element) : null;
  const hidden = original ? nameOfHidden(original, budget) : '';
  if (hidden || given !== title) return hidden || given;
  const neighbour = (of: Element) => neighbourName(of, placeholder, budget);
  return (
    (isInSharedCell(element) && neighbour(element)) ||
    tableName(element, budget) ||
    shadowHostName(element, budget) ||
    neighbour(element) ||
    (original ? neighbour(original) : '') ||
    title ||
    placeholder
  );
}
