import type { FieldSnapshot } from '../../core/place/page-snapshot.ts';
import { nameWithoutPlaceholder, placeholderOf } from './accessible-name.ts';
import { attributeText } from './attributes.ts';
import type { Reading } from './budget.ts';
import { textOf } from './element-text.ts';
import { fieldName, referencedText } from './field-name.ts';
import { headingBefore } from './headings.ts';
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

/** What stands above an element: the name of the group it is in, else the last heading before it. */
export async function readSection(element: Element, reading: Reading): Promise<string> {
  const group = element.closest(`fieldset,${withAny('role', 'group radiogroup')}`);
  const name = group && group !== element ? await reading.piece(() => nameWithoutPlaceholder(group, reading)) : '';
  if (name) return name;
  const heading = await headingBefore(element, reading);
  return heading ? reading.piece(() => textOf(heading, reading)) : '';
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
    section: (await readSection(field, reading)) || null,
    ...(row && row !== label ? { row } : {}),
  };
}
