// The fields around a field: others end what is its own; those that answer the same question do not.
import { matchesBelow } from './element-walk.ts';
import { isAround } from './flat-tree.ts';
import { shadowHost, withAny } from './values.ts';

/** Fields that are marks. */
export const CHOICES = `${withAny('type', 'radio checkbox')},${withAny('role', 'radio checkbox')}`;

const HIDDEN = '[aria-hidden="true" i]';

/** What a person fills in. */
export const FIELDS = `:is(input,select,textarea):not([type="hidden" i],[hidden],${HIDDEN}),${withAny('role', 'combobox switch checkbox radio slider spinbutton textbox')}`;

const GROUP = `fieldset,${withAny('role', 'group radiogroup')}`;

/** The question that a field is one of the answers to, as pages group them: in components around it too. */
export function choiceGroup(field: Element): Element | null {
  if (!field.matches(CHOICES)) return null;
  for (let at: Element | undefined = field; at; at = shadowHost(at)) {
    const component: Element | null = at.parentElement;
    const group = at.closest(GROUP);
    if (group) return group;
    if (component?.shadowRoot && matchesBelow(component.shadowRoot, GROUP, 1).found.length > 0) return component;
  }
  return null;
}

/** True for the other answers to the same question: radio buttons, or check boxes of one group. */
function isSameChoice(field: Element, other: Element): boolean {
  const inner = firstInnerField(other) ?? other;
  if (!field.matches(CHOICES) || !inner.matches(CHOICES)) return false;
  const name = field.getAttribute('name');
  return (name !== null && name === inner.getAttribute('name')) || choiceGroup(field)?.contains(other) === true;
}

/** Components in components that are looked into. */
const MOST_HOSTS = 3;

/** The first field that a component draws, itself or by a component in it. */
export function firstInnerField({ shadowRoot }: Element, level = 1): Element | undefined {
  if (!shadowRoot || level > MOST_HOSTS) return undefined;
  const [field] = matchesBelow(shadowRoot, FIELDS, 1).found;
  if (field) return field;
  for (const element of matchesBelow(shadowRoot, '*').found) {
    const inner = element.shadowRoot && firstInnerField(element, level + 1);
    if (inner) return inner;
  }
  return undefined;
}

/** The fields among some elements but for one, also those in components. */
export function otherFields(elements: readonly Element[], field: Element): Element[] {
  // What a component keeps of a field out of sight is no other field.
  const isKept = (other: Element) => other.closest(HIDDEN)?.contains(field) === false;
  const isField = (other: Element) => (other.matches(FIELDS) && !isKept(other)) || firstInnerField(other);
  const isSame = (other: Element) => field.contains(other) || isAround(other, field);
  return elements.filter((other) => isField(other) && !isSame(other) && !isSameChoice(field, other));
}
