import type { FieldSnapshot } from '../../core/place/page-snapshot.ts';
import { nameWithoutPlaceholder, placeholderOf } from './accessible-name.ts';
import { attributeText } from './attributes.ts';
import { bareFieldOf } from './bare-field.ts';
import type { Reading } from './budget.ts';
import { textOf } from './element-text.ts';
import { matchesBelow } from './element-walk.ts';
import { fieldName, referencedText } from './field-name.ts';
import { fieldShownBy } from './field-of-value.ts';
import { headingBefore } from './headings.ts';
import { isSecretField } from './secrets.ts';
import { rowName } from './table-name.ts';
import { VALUES, withAny } from './values.ts';

const FIELD = `button,${VALUES},${withAny('role~', 'checkbox radio switch')}`;

/** The field that a component is drawn around, if it is the only one. */
function onlyInnerField(element: Element | null): Element | null {
  const root = element?.shadowRoot;
  const { found, isWhole } = root ? matchesBelow(root, VALUES, 2) : { found: [], isWhole: false };
  return (isWhole && found.length === 1 && found[0]) || null;
}

/** What components put around the field that has the name. */
const WRAPPER = `:is(.CodeMirror,.monaco-editor,.ace_editor,${withAny('role~', 'combobox spinbutton slider')}):not(input,select,textarea,[aria-label],[aria-labelledby])`;

/** The field in a box that only says how the field works; the box itself where it is the field. */
function unwrapped(field: Element): Element {
  if (!field.matches(WRAPPER)) return field;
  const { found, isWhole } = matchesBelow(field, 'input:not([type="hidden" i]),select,textarea', 2);
  return (isWhole && found.length === 1 && found[0]) || field;
}

/** The field that an element is, is in, labels, is drawn around, or shows the value of. */
export function fieldAt(element: Element | null): Element | null {
  const field = element?.closest(FIELD);
  // A button in a chip takes it away, and is called by what was chosen.
  if (element && field && !field.matches(VALUES)) return fieldShownBy(element) ?? bareFieldOf(element) ?? field;
  if (field) return unwrapped(field);
  return (
    element?.closest('label')?.control ??
    onlyInnerField(element) ??
    (element && (fieldShownBy(element, true) ?? bareFieldOf(element)))
  );
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
  if (!field || isSecretField(field)) return null;
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
