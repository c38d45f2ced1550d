// The rows of a team report for other tools: one for each block, or for each week of it, so that they can be added up.
import { toCell } from '../../author/review/review-table.ts';
import type { Block } from './cut-blocks.ts';
import type { TeamReport } from './merge-reports.ts';
import type { TeamCell, TeamTable } from './team-tables.ts';

/** A row; what it does not tell apart is empty. */
export interface TeamRow {
  feed: string;
  month: string;
  /** A Monday; empty where the row is of the whole month. */
  week: string;
  event: string;
  /** What the row is of: what it names, the others beside it together, or all that could not be told apart. */
  part: Block['part'];
  place: string;
  tip: string;
  words: string;
  reports_at_least: number;
  count: number;
}

const TIP_EVENTS = new Set(['read', 'helped', 'not-helped']);

/** The rows of a team report, in the order of its blocks. */
export function* teamRows({ feed, blocks }: TeamReport): Generator<TeamRow> {
  for (const { month, event, part, cell = '', detail = '', reports, count, weeks } of blocks) {
    const isOfTip = TIP_EVENTS.has(event);
    const about = { part, place: isOfTip ? '' : cell, tip: isOfTip ? cell : '', words: detail };
    const told = weeks ?? [{ week: '', reports, count }];
    for (const one of told)
      yield { feed, month, week: one.week, event, ...about, reports_at_least: one.reports, count: one.count };
  }
}

/** A cell in quotes where a mark of the file stands in it (RFC 4180). */
const quotedCell = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const csvCell = (cell: TeamCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return quotedCell(toCell(cell));
  return String(typeof cell === 'number' ? cell : cell.share);
};

const csvText = (heads: readonly string[], rows: readonly (readonly TeamCell[])[]): string =>
  `\ufeff${[heads, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

/** A table for spreadsheets, in UTF-8 with the mark by which they know it; no cell of it is run as a formula. */
export const tableCsv = ({ columns, rows }: TeamTable): string =>
  csvText(
    columns.map(({ key }) => key),
    rows,
  );

const ROW_KEYS = [
  'feed',
  'month',
  'week',
  'event',
  'part',
  'place',
  'tip',
  'words',
  'reports_at_least',
  'count',
] as const satisfies (keyof TeamRow)[];

/** The rows of a team report as such a table. */
export const rowsCsv = (report: TeamReport): string =>
  csvText(
    ROW_KEYS,
    [...teamRows(report)].map((row) => ROW_KEYS.map((key) => row[key])),
  );

/** The rows of a team report, a JSON object on each line. */
export const ndjsonText = (report: TeamReport): string =>
  [...teamRows(report)].map((row) => `${JSON.stringify(row)}\n`).join('');
