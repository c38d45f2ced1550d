// The fields of a page as the browser tells them to assistive technology.
import type { CDPSession } from 'playwright-core';

/** A field of the browser's accessibility tree. */
export interface BrowserField {
  objectId: string;
  role: string;
  name: string;
}

const FIELD =
  /^(textbox|searchbox|combobox|ComboBoxSelect|listbox|checkbox|switch|radio|spinbutton|slider|TextField.*)$/;

interface AxNode {
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

const has = (node: AxNode, property: string) =>
  node.properties?.find(({ name }) => name === property)?.value.value ?? false;

/** A field, or a button that opens choices: both can have the focus. */
const isField = (node: AxNode): boolean => {
  const opens = node.role?.value === 'button' && !/^(false|menu)$/.test(String(has(node, 'hasPopup')));
  return !node.ignored && has(node, 'focusable') === true && (FIELD.test(String(node.role?.value)) || opens);
};

/** The fields of a page that can have the focus, in its order, with the names that the browser gives them. */
export async function browserFields(session: CDPSession): Promise<BrowserField[]> {
  // The nodes of a tree are told in full only to whoever has asked for the document.
  await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const fields: BrowserField[] = [];
  for (const node of nodes.filter(isField)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId ?? 0 });
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    fields.push({ objectId: object.objectId ?? '', role: String(node.role?.value), name });
  }
  return fields;
}
