// The table of a review, as spreadsheets open and save it.
import papaparse from 'papaparse';
import { err, ok, type Result } from '../../result.ts';
import type { ReviewedTip } from './due-tips.ts';

const COLUMNS = ['tip', 'title', 'owner', 'review_by'] as const;

/**
 * Where spreadsheets would take what follows for a formula: at the start of a cell, and after what another spreadsheet
 * takes for the end of one. Quotes in between change nothing for some of them.
 */
const FORMULA = /(?<=^|[;,\t\r\n])(?=['"]*[=+\-@\t\r\n＝＋－＠])/g;
const NO_FORMULA = /(?<=^|[;,\t\r\n])'(?=['"]*[=+\-@\t\r\n＝＋－＠])/g;

/** A cell that is text in every spreadsheet: an apostrophe stands before what would be run. */
export const toCell = (text: string): string => text.replace(FORMULA, "'");

/** The text of a cell, without the apostrophes that `toCell` has set. */
export const fromCell = (cell: string): string => cell.replace(NO_FORMULA, '');

/** The table of some tips, as comma-separated values in UTF-8 with the mark by which spreadsheets know it. */
export function reviewTable(tips: readonly ReviewedTip[]): string {
  const rows = tips.map(({ id, title, owner, day }) => [id, title, owner ?? '', day ?? ''].map(toCell));
  return `\ufeff${papaparse.unparse([COLUMNS, ...rows], { newline: '\r\n' })}\r\n`;
}

/** A row of a table that was read back; a column that is not there is `undefined`. */
export interface ReviewRow {
  /** As the spreadsheet numbers it. */
  row: number;
  tip: string;
  owner: string | undefined;
  day: string | undefined;
}

/** Reads bytes in the encodings that spreadsheets save in. */
function textOfTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What separates the cells: whatever stands in the first row, whose names hold none of them. */
const separatorOf = (text: string) => /[;,\t]/.exec(/^.*/.exec(text)?.[0] ?? '')?.[0] ?? ',';

/** Reads a table that names tips; semicolons and tabs separate cells as well. */
export function readReviewTable(bytes: Uint8Array): Result<ReviewRow[], string> {
  // Some programs begin with a line that names the separator.
  const text = textOfTable(bytes).replace(/^sep=.\r?\n/i, '');
  const { data, errors } = papaparse.parse(text, { delimiter: separatorOf(text) });
  const [broken] = errors;
  if (broken) return err(`row ${(broken.row ?? 0) + 1}: ${broken.message}`);
  const [names = [], ...rows] = data;
  const known = names.map((name) => name.trim().toLowerCase());
  const columns = COLUMNS.map((column) => known.indexOf(column));
  const twice = COLUMNS.find((column) => known.indexOf(column) !== known.lastIndexOf(column));
  if (twice) return err(`its first row names ${twice} twice`);
  const [tipAt = -1, , ownerAt = -1, dayAt = -1] = columns;
  if (tipAt < 0) return err('its first row names no column tip');
  if (ownerAt < 0 && dayAt < 0) return err('its first row names neither owner nor review_by');
  const read = (cells: readonly string[], at: number) => (at < 0 ? undefined : fromCell((cells[at] ?? '').trim()));
  return ok(
    rows.flatMap((cells, index) => {
      if (cells.every((cell) => cell.trim() === '')) return [];
      const tip = read(cells, tipAt) ?? '';
      return [{ row: index + 2, tip, owner: read(cells, ownerAt), day: read(cells, dayAt) }];
    }),
  );
}
