// Tables of figures as text.

/** A share in percent with one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1);

/** The same of a difference, always with its sign. */
export const signed = (share: number): string => `${share < 0 ? '' : '+'}${percent(share)}`;

/** Columns of equal width: the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ').trimEnd()}`).join('\n');
}

/** A table under its title; the first row heads the columns. */
export const section = (title: string, rows: readonly (readonly string[])[]): string => `\n${title}\n${table(rows)}`;
