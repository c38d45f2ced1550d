// In tables fields are named by the headers of their column and row, not by labels; and there is one like it in each row.
import { isAffixText } from './affixes.ts';
import { referencedElements } from './attributes.ts';
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';
import { matchesBelow } from './element-walk.ts';
import { CELL, cellAbove, cellsOf, columnHeader, MOST_CELLS, ROW } from './table-columns.ts';
import { shadowHost, VALUES } from './values.ts';

/** Components in components that are looked out of. */
const MOST_HOSTS = 3;

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

/** True when other fields stand in the same cell: it has words for each. */
export function isInSharedCell(element: Element): boolean {
  const cell = element.closest(CELL);
  return cell !== null && matchesBelow(cell, VALUES, 2).found.length > 1;
}

/** The name of a field in a table: the headers its cell names, else the column's, else the row's, else words before. */
export function tableName(element: Element, budget: Budget): string {
  const cell = closestOut(element, CELL);
  const row = cell?.closest(ROW);
  if (!cell || !row) return '';
  const given = referencedElements(cell, 'headers');
  const headers = given.length > 0 ? given : [columnHeader(row, cell)];
  const name = headers.map((header) => (header ? textOf(header, budget) : '')).join(' ');
  if (name.trim()) return name.trim();
  const side = cellsOf(row).find((other) => other.matches('th,[role="rowheader" i]'));
  let before = side && side !== cell ? side : cell.previousElementSibling;
  for (let step = 0; before && step < MOST_CELLS; step += 1) {
    const words = textOf(before, budget);
    if (words && !isAffixText(words)) return words;
    before = before.previousElementSibling;
  }
  const above = cellAbove(row, cell);
  return above ? textOf(above, budget) : '';
}

/** What the row of a field is called: by its header, else by the first of its other cells that says something. */
export function rowName(element: Element, budget: Budget): string {
  const row = closestOut(element, ROW);
  const cells = row ? cellsOf(row) : [];
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
