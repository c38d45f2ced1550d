import type { FieldSnapshot } from '../../core/place/page-snapshot.ts';
import { nameWithoutPlaceholder, placeholderOf } from './accessible-name.ts';
import { attributeText } from './attributes.ts';
import type { Budget, Reading } from './budget.ts';
import { textOf } from './element-text.ts';
import { fieldName, referencedText } from './field-name.ts';
import { outerHost } from './flat-tree.ts';
import { countBefore, HEADINGS } from './page-parts.ts';
import { rowName } from './table-name.ts';
import { VALUES, withAny } from './values.ts';

const FIELD = `button,${VALUES},${withAny('role~', 'checkbox radio switch')}`;

/** Fields that hold secrets are passed over whole. */
const SECRET =
  'input[type="password" i],[autocomplete^="cc-" i],[autocomplete*="password" i],[autocomplete~="one-time-code" i]';

/** The field that an element is, is in, or labels. */
export function fieldAt(element: Element | null): Element | null {
  return element?.closest(FIELD) ?? element?.closest('label')?.control ?? null;
}

/** The last heading before an element; in a shadow root or frame without one, the last before that. */
function headingBefore(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const headings = root.querySelectorAll(HEADINGS);
  const host = outerHost(element);
  return headings[countBefore(headings, element) - 1] ?? (host && headingBefore(host));
}

/** What stands above an element: the name of the group it is in, else the last heading before it. */
function sectionOf(element: Element, budget: Budget): string {
  const group = element.closest(`fieldset,${withAny('role', 'group radiogroup')}`);
  const name = group && group !== element ? nameWithoutPlaceholder(group, budget) : '';
  if (name) return name;
  const heading = headingBefore(element);
  return heading ? textOf(heading, budget) : '';
}

/** A field as the page calls it; `null` when there is none, or one that holds a secret. */
export async function readField(field: Element | null, reading: Reading): Promise<FieldSnapshot | null> {
  if (!field || field.matches(SECRET)) return null;
  const label = (await reading.piece(() => fieldName(field, reading))) || null;
  const row = await reading.piece(() => rowName(field, reading));
  return {
    label,
    name: attributeText(field, 'name') || attributeText(field, 'id') || null,
    type: attributeText(field, 'role') || ('type' in field ? String(field.type) : field.localName),
    placeholder: placeholderOf(field) || null,
    description: (await reading.piece(() => referencedText(field, 'aria-describedby', reading))) || null,
    section: (await reading.piece(() => sectionOf(field, reading))) || null,
    ...(row && row !== label ? { row } : {}),
  };
}
