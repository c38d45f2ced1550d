// In tables fields are named by the headers of their column and row, not by labels; and there is one like it in each row.
import { referencedElements } from './attributes.ts';
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';

/** Cells among which the head of a row is looked for. */
const MOST_CELLS = 50;

/** What heads a column: the cell above in the first row, if that is a header. */
function columnHeader(row: HTMLTableRowElement, column: number): Element | null {
  const first = row.closest('table')?.querySelector('tr');
  const cell = first !== row && first?.cells[column];
  return cell ? cell.closest('th,thead *') : null;
}

/** The name of a field in a table: the headers its cell names, else the column's, else the row's, else words before. */
export function tableName(element: Element, budget: Budget): string {
  const cell = element.closest<HTMLTableCellElement>('td,th');
  const row = cell?.closest('tr');
  if (!cell || !row) return '';
  const headers: (Element | null)[] = referencedElements(cell, 'headers');
  if (headers.length === 0) headers.push(columnHeader(row, cell.cellIndex));
  const name = headers.map((header) => (header ? textOf(header, budget) : '')).join(' ');
  if (name.trim()) return name.trim();
  const side = Array.from({ length: MOST_CELLS }, (_, at) => row.cells.item(at)).find(
    (other) => other?.localName === 'th',
  );
  let before = side && side !== cell ? side : cell.previousElementSibling;
  for (let step = 0; before && step < MOST_CELLS; step += 1) {
    const words = textOf(before, budget);
    if (words) return words;
    before = before.previousElementSibling;
  }
  return '';
}

/** What the row of a field is called: by its header, else by the first of its cells before the field that says something. */
export function rowName(element: Element, budget: Budget): string {
  const row = element.closest('tr,[role="row" i]');
  const cells: Element[] = row ? Array.prototype.slice.call(row.children, 0, MOST_CELLS) : [];
  const own = cells.findIndex((cell) => cell.contains(element));
  const header = cells.find((cell) => cell.matches('th,[role="rowheader" i]') && !cell.contains(element));
  for (const cell of header ? [header] : cells.slice(0, Math.max(0, own))) {
    const words = textOf(cell, budget);
    if (words) return words;
  }
  return '';
}
