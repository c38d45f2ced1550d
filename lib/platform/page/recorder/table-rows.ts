// Rows of tables: what stands in one is data, and to click there chooses the row.
import { lettersOf, matchesBelow } from '../element-walk.ts';
import { CELL, cellsOf, columnHeader, ROW } from '../table-columns.ts';
import { VALUES, withAny } from '../values.ts';

const TABLE = `table,${withAny('role', 'grid treegrid table')}`;
const HEAD = 'thead,th[scope="col" i],[role="columnheader" i]';

/** Rows of which the cells in the same column are compared. */
const COMPARED = 12;

/** What the other rows say in the same column. */
function sayAlike(row: Element, cell: Element): string[] {
  const place = cellsOf(row).indexOf(cell);
  const table = row.closest(TABLE);
  const rows = table ? matchesBelow(table, ROW).found : [];
  return rows
    .filter((other) => other !== row && !other.closest('thead'))
    .slice(0, COMPARED)
    .flatMap((other) => cellsOf(other)[place] ?? [])
    .filter((other) => !other.matches('th,[role="columnheader" i]'))
    .map(lettersOf);
}

/** True for what stands in a cell and is a command of its row: what a button says, or the same in other rows. */
function isCommandIn(row: Element, cell: Element, thing: Element): boolean {
  const others = sayAlike(row, cell);
  if (others.includes(lettersOf(cell))) return true;
  return thing.matches('button,[role~="button" i]') ? others.length === 0 : !columnHeader(row, cell);
}

/**
 * The table of which a click on a thing chooses a row; `null` where it is a command, a field, or in no row. Tables that
 * only place things have no headers.
 */
export function tableChosenIn(element: Element, thing: Element): Element | null {
  if (thing.matches(VALUES) || element.closest(HEAD)) return null;
  const row = element.closest(ROW);
  const cell = element.closest(CELL);
  const table = row?.closest(TABLE) ?? null;
  if (!row || !table || !cell) return null;
  return cell !== thing && cell.contains(thing) && isCommandIn(row, cell, thing) ? null : table;
}
