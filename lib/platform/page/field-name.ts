// The accessible name of a field, without embedded control values: what the page calls it, never what is in it.
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';

/** Where ids are looked up: the document, or the shadow root the element lives in. */
function scopeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}

/** The words of the elements that an attribute names by id. */
export function referencedText(element: Element, attribute: string, budget: Budget): string {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  const words = ids.flatMap((id) => {
    const other = scopeOf(element).getElementById(id);
    return other ? [other.getAttribute('aria-label') ?? textOf(other, budget)] : [];
  });
  return words.join(' ').trim();
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

/** Words right before a field, where nothing else names it: `Amount <input>`. */
function neighbourText(element: Element, budget: Budget): string {
  let before: Node | null = element.previousSibling;
  while (before && before.nodeType === Node.TEXT_NODE && before.nodeValue?.trim() === '')
    before = before.previousSibling;
  if (!before) return '';
  if (before.nodeType === Node.TEXT_NODE) return (before.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  return before.nodeType === Node.ELEMENT_NODE ? textOf(before, budget, 80) : '';
}

/** The name of a field: as assistive technology computes it, else what stands beside it. */
export function fieldName(element: Element, budget: Budget): string {
  const ways = [
    () => referencedText(element, 'aria-labelledby', budget),
    () => element.getAttribute('aria-label')?.trim() ?? '',
    () => labelText(element, budget),
    () => (element.localName === 'button' || element.getAttribute('role') === 'button' ? textOf(element, budget) : ''),
    () => element.getAttribute('title')?.trim() ?? '',
    () => tableText(element, budget),
    () => neighbourText(element, budget),
    () => element.getAttribute('placeholder')?.trim() ?? '',
  ];
  for (const way of ways) {
    const name = way();
    if (name !== '') return name;
  }
  return '';
}
