// In tables fields are named by the headers of their column and row, not by labels; and there is one like it in each row.
import { isAffixText } from './affixes.ts';
import { referencedElements } from './attributes.ts';
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';
import { shadowHost } from './values.ts';

const CELL = 'td,th,[role="cell" i],[role="gridcell" i]';

/** Components in components that are looked out of. */
const MOST_HOSTS = 3;

/** Cells among which the head of a row is looked for. */
const MOST_CELLS = 50;

/** What is around an element, out of the components that it stands in. */
function closestOut<T extends Element>(element: Element, selector: string): T | null {
  let at: Element | undefined = element;
  for (let level = 0; at && level < MOST_HOSTS; level += 1) {
    const found = at.closest<T>(selector);
    if (found) return found;
    at = shadowHost(at);
  }
  return null;
}

/** What heads a column: the cell above in the first row, if that is a header. */
function columnHeader(row: HTMLTableRowElement, column: number): Element | null {
  const first = row.closest('table')?.querySelector('tr');
  const cell = first !== row && first?.cells[column];
  return cell ? cell.closest('th,thead *') : null;
}

/** The name of a field in a table: the headers its cell names, else the column's, else the row's, else words before. */
export function tableName(element: Element, budget: Budget): string {
  const cell = closestOut<HTMLTableCellElement>(element, 'td,th');
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
    if (words && !isAffixText(words)) return words;
    before = before.previousElementSibling;
  }
  return '';
}

/** What the row of a field is called: by its header, else by the first of its other cells that says something. */
export function rowName(element: Element, budget: Budget): string {
  const row = closestOut(element, 'tr,[role="row" i]');
  const cells: Element[] = row ? Array.prototype.slice.call(row.children, 0, MOST_CELLS) : [];
  const own = closestOut(element, CELL);
  const others = cells.filter((cell) => cell !== own && !cell.contains(element));
  const header = others.find((cell) => cell.matches('th,[role="rowheader" i]'));
  // A box to tick stands before what it is about.
  for (const cell of header ? [header] : others) {
    const words = textOf(cell, budget);
    if (words && !isAffixText(words)) return words;
  }
  return '';
}
