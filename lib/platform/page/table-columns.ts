// The columns of a table, with cells that go over several columns or rows.
import { firstLetters, matchesBelow, mayHold } from './element-walk.ts';
import { VALUES, withAny } from './values.ts';

/** Cells that may hold a field, and rows. */
export const CELL = `td,th,${withAny('role', 'cell gridcell')}`;
export const ROW = 'tr,[role="row" i]';

const TABLE = `table,${withAny('role', 'grid treegrid table')}`;
const HEADER = 'th,thead *,[role="columnheader" i]';
const BOLD = ':has(> :is(b,strong):only-child)';

/** Cells of a row that are looked at, rows that may be headers, and rows above that may reach down. */
export const MOST_CELLS = 50;
const MOST_HEADS = 3;
const MOST_ABOVE = 20;

/** The first cells of a row. */
export const cellsOf = (row: Element): Element[] => Array.prototype.slice.call(row.children, 0, MOST_CELLS);

const widthOf = (cell: Element) => Math.min((cell as HTMLTableCellElement).colSpan || 1, MOST_CELLS);

/** The column in which each cell of some rows begins. */
function columnsOf(rows: readonly Element[]): Map<Element, number> {
  const columns = new Map<Element, number>();
  // By column, the first row that nothing above reaches down to.
  const free: number[] = [];
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((free[column] ?? 0) > at) column += 1;
      column = (Number(cell.getAttribute('aria-colindex')) || column + 1) - 1;
      columns.set(cell, column);
      for (const end = column + widthOf(cell); column < end; column += 1)
        free[column] = at + ((cell as HTMLTableCellElement).rowSpan || 1);
    }
  }
  return columns;
}

/** The cell of a row that stands in the column of another cell. */
function inColumnOf(cell: Element, row: Element, columns: Map<Element, number>): Element | undefined {
  const column = columns.get(cell) ?? -1;
  return cellsOf(row).find((other) => {
    const start = columns.get(other) ?? 0;
    return start <= column && column < start + widthOf(other);
  });
}

/** Letters of a cell by which it is known to hold words. */
const MOST_LETTERS = 80;
const saysWords = (cell: Element) => /\p{L}/u.test(firstLetters(cell, MOST_LETTERS).letters);

/** What the field of a cell goes by, but for the number of its row: `items[3].centre`; `''` where it has no name. */
function seriesOf(cell: Element): string {
  const [field] = matchesBelow(cell, VALUES, 1).found;
  return field?.getAttribute('name')?.replace(/\d+/g, '') ?? '';
}

/**
 * Tells whether the first of the first rows heads the others though it is drawn as they are: where below it stand rows of
 * nothing but fields, or rows that are one like the other. Rows that only place fields beside their names are not.
 */
function hasPlainHead([head, ...rows]: readonly Element[]): boolean {
  const cells = head ? cellsOf(head) : [];
  if (!head || cells.length < 2 || !cells.some(saysWords) || mayHold(head, VALUES)) return false;
  const isEven = (row: Element) => cellsOf(row).length === cells.length;
  if (rows.length < 2 || !cells.every((cell) => widthOf(cell) === 1) || !rows.every(isEven)) return false;
  if (rows.every((row) => cellsOf(row).every((cell) => mayHold(cell, VALUES)))) return true;
  const series = rows.map((row) => cellsOf(row).map(seriesOf));
  return cells.some((_, at) => Boolean(series[0]?.[at]) && series.every((row) => row[at] === series[0]?.[at]));
}

/** The first rows of the table that something stands in, which may head it. */
function firstRows(element: Element): Element[] {
  const table = element.closest(TABLE);
  return table ? matchesBelow(table, ROW, MOST_HEADS).found : [];
}

/** Tells whether a cell heads a column of fields though it is drawn as the cells below it. */
export function isPlainHeader(cell: Element): boolean {
  const rows = firstRows(cell);
  const [head, next] = rows;
  const at = head ? cellsOf(head).indexOf(cell) : -1;
  const below = next && cellsOf(next)[at];
  return below !== undefined && mayHold(below, VALUES) && hasPlainHead(rows);
}

/**
 * What heads the column of a cell: in the lowest of the first rows a header, or one of nothing but bold words; else a
 * first row of plain words.
 */
export function columnHeader(row: Element, cell: Element): Element | undefined {
  const rows = firstRows(row);
  const heads = rows.slice(0, rows.includes(row) ? rows.indexOf(row) : MOST_HEADS);
  const above: Element[] = [];
  let before = row.previousElementSibling;
  for (; before && above.length < MOST_ABOVE && !heads.includes(before); before = before.previousElementSibling)
    above.unshift(before);
  const columns = columnsOf([...heads, ...above, row]);
  for (const head of heads.reverse()) {
    const header = inColumnOf(cell, head, columns);
    const isHead = header?.matches(HEADER) || cellsOf(head).every((other) => other.matches(BOLD));
    if (header && isHead && !mayHold(head, VALUES)) return header;
  }
  const plain = heads.at(-1);
  return plain && hasPlainHead(rows) ? inColumnOf(cell, plain, columns) : undefined;
}

/** What stands above a cell where a row of words is followed by a row of nothing but fields. */
export function cellAbove(row: Element, cell: Element): Element | undefined {
  const above = row.previousElementSibling;
  const holdsField = (other: Element) => mayHold(other, VALUES);
  if (!above || !cellsOf(row).every(holdsField) || holdsField(above)) return undefined;
  return inColumnOf(cell, above, columnsOf([above, row]));
}
