// The accessible name of a field, without embedded control values: what the page calls it, never what is in it.
import { type Budget, READING_LIMITS } from './budget.ts';
import { isEditable, textOf } from './element-text.ts';

/** Where ids are looked up: the document, or the shadow root the element lives in. */
function scopeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}

/** The words of an attribute, cut to what a name may be long. */
export function attributeText(element: Element, attribute: string): string {
  return (element.getAttribute(attribute) ?? '').slice(0, READING_LIMITS.textLength).trim();
}

/** The words of the elements that an attribute names by id. */
export function referencedText(element: Element, attribute: string, budget: Budget): string {
  const ids = (element.getAttribute(attribute) ?? '').slice(0, READING_LIMITS.urlLength).split(/\s+/);
  const words = ids.flatMap((id) => {
    const other = id === '' ? null : scopeOf(element).getElementById(id);
    return other && budget.take() ? [attributeText(other, 'aria-label') || textOf(other, budget)] : [];
  });
  return words.join(' ').trim().slice(0, READING_LIMITS.textLength);
}

const labelText = (element: Element, budget: Budget) =>
  'labels' in element
    ? [...((element as HTMLInputElement).labels ?? [])]
        .map((label) => textOf(label, budget))
        .join(' ')
        .trim()
    : '';

const isCell = (element: Element): element is HTMLTableCellElement => /^(td|th)$/.test(element.localName);

/** In a table the column's header names a field, else the first words of its row. */
function tableText(element: Element, budget: Budget): string {
  const cell = element.closest('td,th');
  const row = cell?.closest('tr');
  if (!cell || !row || !isCell(cell)) return '';
  const headed = cell.closest('table')?.querySelector('thead tr') ?? null;
  const header = headed && headed !== row ? headed.children[cell.cellIndex] : undefined;
  const column = header ? textOf(header, budget) : '';
  if (column) return column;
  const first = row.children[0];
  return first && first !== cell ? textOf(first, budget) : '';
}

/**
 * Words right before a field, where nothing else names it: `Amount <input>`. Editors for longer texts keep copies of what
 * was typed around them, so there no neighbour is trusted.
 */
function neighbourText(element: Element, budget: Budget): string {
  if (element.localName !== 'input' && element.localName !== 'select') return '';
  let before: Node | null = element.previousSibling;
  while (before?.nodeType === Node.TEXT_NODE && before.nodeValue?.trim() === '') before = before.previousSibling;
  if (before?.nodeType === Node.TEXT_NODE) {
    return (before.nodeValue ?? '').slice(-READING_LIMITS.textLength).replace(/\s+/g, ' ').trim();
  }
  if (before?.nodeType !== Node.ELEMENT_NODE || (before as Element).hasAttribute('aria-live')) return '';
  return textOf(before as Element, budget, 80);
}

/** A button's own words name it, unless they show what was chosen. */
const buttonText = (element: Element, budget: Budget) =>
  (element.localName === 'button' || element.getAttribute('role') === 'button') && !isEditable(element)
    ? textOf(element, budget)
    : '';

/** The name of a field: as assistive technology computes it, else what stands beside it. */
export function fieldName(element: Element, budget: Budget): string {
  const ways = [
    () => referencedText(element, 'aria-labelledby', budget),
    () => attributeText(element, 'aria-label'),
    () => labelText(element, budget),
    () => buttonText(element, budget),
    () => attributeText(element, 'title'),
    () => tableText(element, budget),
    () => neighbourText(element, budget),
    () => attributeText(element, 'placeholder'),
  ];
  for (const way of ways) {
    const name = way();
    if (name !== '') return name;
  }
  return '';
}
