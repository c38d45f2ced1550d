// A field inside a component is named by what names the component.
import { nameWithoutPlaceholder } from './accessible-name.ts';
import { attributeText } from './attributes.ts';
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';
import { matchesBelow } from './element-walk.ts';
import { shadowHost, VALUES } from './values.ts';

/** Components in components that are looked out of. */
const MOST_HOSTS = 3;

/** The label that names a component, by its id or by standing around it: HTML knows none for most components. */
function shadowHostLabel(host: Element, budget: Budget): string {
  const root = host.getRootNode() as Partial<ParentNode>;
  const named = host.id ? root.querySelector?.(`label[for="${CSS.escape(host.id)}"]`) : null;
  const label = named ?? host.closest('label');
  return label ? textOf(label, budget) : '';
}

/** The name of the component that a field is the inside of; `''` when there is none, or other fields are in it too. */
export function shadowHostName(field: Element, budget: Budget): string {
  let host = shadowHost(field);
  for (let level = 0; host && level < MOST_HOSTS; level += 1) {
    const inside = host.shadowRoot ? matchesBelow(host.shadowRoot, VALUES, 2).found : [];
    if (inside.length > 1) return '';
    const name = nameWithoutPlaceholder(host, budget) || shadowHostLabel(host, budget) || attributeText(host, 'label');
    if (name) return name;
    host = shadowHost(host);
  }
  return '';
}
