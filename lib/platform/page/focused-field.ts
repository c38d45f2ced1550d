import type { FieldSnapshot } from '../../core/place/page-snapshot.ts';
import { type Budget, READING_LIMITS } from './budget.ts';
import { textOf } from './element-text.ts';
import { fieldName, referencedText } from './field-name.ts';

const FIELD =
  'input,textarea,select,button,[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="combobox" i],[role="listbox" i],[role="spinbutton" i],[role="searchbox" i],[role="checkbox" i],[role="radio" i],[role="switch" i],[role="slider" i]';

/** Fields that hold secrets are passed over whole. */
const SECRET =
  'input[type="password" i],[autocomplete^="cc-" i],[autocomplete*="password" i],[autocomplete~="one-time-code" i]';

/** The element that has the focus, in shadow roots that are open and in frames of the same origin as well. */
export function deepestFocus(document: Document): Element | null {
  let focused = document.activeElement;
  for (let depth = 0; focused && depth < 20; depth += 1) {
    const inner: Element | null | undefined =
      focused.shadowRoot?.activeElement ?? frameDocument(focused)?.activeElement;
    if (!inner) break;
    focused = inner;
  }
  return focused;
}

function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The last heading before an element; in a shadow root without one, the last before the root's host. */
function headingBefore(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const headings = root.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading" i]');
  // Headings come in the order of the page: halving finds the last one before the element, however many there are.
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = headings[middle]?.compareDocumentPosition(element) ?? 0;
    if (isBefore & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1] ?? ('host' in root ? headingBefore(root.host) : null);
}

/** The heading that stands above an element: its fieldset's legend, else the last heading before it. */
function sectionOf(element: Element, budget: Budget): string | null {
  const legend = element.closest('fieldset')?.querySelector('legend');
  if (legend) return textOf(legend, budget) || null;
  const section = headingBefore(element);
  return section ? textOf(section, budget) || null : null;
}

/** The focused field as it is called; `null` when no field has the focus, or one that holds a secret. */
export function readFocusedField(focused: Element | null, budget: Budget): FieldSnapshot | null {
  const field = focused?.closest(FIELD);
  if (!field || field.matches(SECRET)) return null;
  const cut = (text: string | null | undefined) => text?.slice(0, READING_LIMITS.textLength) || null;
  return {
    label: cut(fieldName(field, budget)),
    name: cut(field.getAttribute('name') ?? field.id),
    type: field.getAttribute('role') ?? ('type' in field ? String(field.type) : field.localName),
    placeholder: cut(field.getAttribute('placeholder')),
    description: cut(referencedText(field, 'aria-describedby', budget)),
    section: cut(sectionOf(field, budget)),
  };
}
