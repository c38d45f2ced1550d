// The names that HTML itself gives: by labels, captions, legends, titles of drawings and attributes.
import { attributeText } from './attributes.ts';
import { firstOf } from './element-walk.ts';
import { isMessageLabel } from './message-label.ts';

/** Element → the child that names it. */
const NAMED_BY_CHILD = new Map([
  ['fieldset', 'legend'],
  ['table', 'caption'],
  ['figure', 'figcaption'],
  ['svg', 'title'],
]);

/** The labels of a field. */
export const labelsOf = (element: Element): Element[] => firstOf((element as Partial<HTMLInputElement>).labels);

/** True for a label that stands before another field of the same id, though the browser takes it for this one. */
function isOfTwin(label: Element, field: Element): boolean {
  if (label.contains(field)) return false;
  const root = field.getRootNode() as Document;
  const twins = [...root.querySelectorAll(`[id="${CSS.escape(field.id)}"]`)];
  const follows = (other: Element) => label.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  return twins.length > 1 && twins.find(follows) !== field && twins.some(follows);
}

/** The elements that name an element in HTML: its labels, or its caption, legend or title. */
export function namingElements(element: Element): Element[] {
  const child = NAMED_BY_CHILD.get(element.localName);
  if (!child) return labelsOf(element).filter((label) => !isMessageLabel(label) && !isOfTwin(label, element));
  const caption = firstOf(element.children).find((other) => other.localName === child);
  return caption ? [caption] : [];
}

/**
 * The words that an attribute of HTML gives as a name. What stands on a button is an attribute called `value`, though
 * nobody typed or chose it.
 */
export function nativeAttributeName(element: Element): string {
  if (element.matches('img,input[type="image" i]')) return attributeText(element, 'alt');
  return element.matches('input:is([type="submit" i],[type="reset" i],[type="button" i])')
    ? attributeText(element, 'value')
    : '';
}
