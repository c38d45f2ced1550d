// A table of a review that comes back: which files change, and which rows cannot be followed.
import { isDay } from '../../feed/feed-schema.ts';
import { err, ok, type Result } from '../../result.ts';
import type { AuthoredTip, AuthorFolder, FolderFiles } from '../folder.ts';
import { setFrontMatter } from '../set-front-matter.ts';
import { ownersOf, type ReviewedTip, toReviewedTip } from './due-tips.ts';
import type { ReviewRow } from './review-table.ts';

/** One key of a tip that changes. */
export interface KeyChange {
  key: 'owner' | 'review_by';
  from: string | null;
  to: string;
}

/** What becomes of a tip. */
export interface TipChange {
  file: string;
  changes: KeyChange[];
}

/** A row that cannot be followed. */
export interface RowFault {
  row: number;
  message: string;
}

/** What a table changes. Where there are faults, nothing is to be written. */
export interface AppliedTable {
  /** The files that change, with their new bytes. */
  files: Map<string, Uint8Array>;
  changes: TipChange[];
  /** The rows that say what stands in the files already. */
  unchanged: { row: number; tip: string }[];
  faults: RowFault[];
}

/** What a cell changes; `null` for nothing. */
function changeOf(
  key: KeyChange['key'],
  cell: string | undefined,
  from: string | null,
  faultOf: (text: string) => string | null,
): Result<KeyChange | null, string> {
  if (cell === undefined || cell === (from ?? '')) return ok(null);
  const fault = faultOf(cell);
  return fault === null ? ok({ key, from, to: cell }) : err(fault);
}

function changesOf(
  { owner, day }: ReviewedTip,
  row: ReviewRow,
  people: ReadonlyMap<string, unknown>,
): { changes: KeyChange[]; faults: string[] } {
  const ofOwner = changeOf('owner', row.owner, owner, (text) => {
    if (text === '') return `expected a person; the cell is empty, and ${owner} answers for the tip`;
    return people.has(text) ? null : `expected a person of contacts.yml; there is no ${text}`;
  });
  const ofDay = changeOf('review_by', row.day, day, (text) => {
    if (isDay(text)) return null;
    return `expected a day such as 2027-03-01; ${text === '' ? 'the cell is empty' : `found ${text}`}`;
  });
  const results = [ofOwner, ofDay];
  return {
    changes: results.flatMap((one) => (one.ok && one.value ? [one.value] : [])),
    faults: results.flatMap((one) => (one.ok ? [] : [one.error])),
  };
}

/** The bytes of a file with its changes; the mark of the byte order stays where there is one. */
function changedFile(bytes: Uint8Array, changes: readonly KeyChange[]): Result<Uint8Array, string> {
  let text: Result<string, string> = ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  for (const { key, to } of changes) if (text.ok) text = setFrontMatter(text.value, key, to);
  return text.ok ? ok(new TextEncoder().encode(text.value)) : text;
}

/** What a row says of a tip. */
type ReadRow = { faults: string[] } | { file: string; changes: KeyChange[]; bytes: Uint8Array } | 'unchanged';

/** What rows are followed with. */
interface Around {
  files: FolderFiles;
  people: ReadonlyMap<string, unknown>;
}

function readRow(row: ReviewRow, found: readonly AuthoredTip[], { files, people }: Around): ReadRow {
  const [tip, other] = found;
  if (!tip) return { faults: [row.tip === '' ? 'expected a tip; the cell is empty' : `there is no tip ${row.tip}`] };
  if (other) return { faults: [`expected one tip ${row.tip}; ${tip.file} and ${other.file} have this id`] };
  const { changes, faults } = changesOf(toReviewedTip(tip), row, people);
  if (faults.length > 0) return { faults };
  if (changes.length === 0) return 'unchanged';
  const { file } = tip;
  const changed = changedFile(files.get(file) ?? new Uint8Array(), changes);
  return changed.ok ? { file, changes, bytes: changed.value } : { faults: [`${file}: ${changed.error}`] };
}

/** What the rows of a table change in a folder, whose files are given as they stand. */
export function applyTable(
  folder: Pick<AuthorFolder, 'head' | 'tips'>,
  files: FolderFiles,
  rows: readonly ReviewRow[],
): AppliedTable {
  const applied: AppliedTable = { files: new Map(), changes: [], unchanged: [], faults: [] };
  const around = { files, people: ownersOf(folder) };
  const byId = new Map<string, AuthoredTip[]>();
  for (const tip of folder.tips) byId.set(tip.id, [...(byId.get(tip.id) ?? []), tip]);
  const rowOf = new Map<string, number>();
  for (const one of rows) {
    const { row, tip } = one;
    const before = tip === '' ? undefined : rowOf.get(tip);
    rowOf.set(tip, before ?? row);
    const twice = { faults: [`expected each tip once; ${tip} stands in row ${before} as well`] };
    const read = before === undefined ? readRow(one, byId.get(tip) ?? [], around) : twice;
    if (read === 'unchanged') applied.unchanged.push({ row, tip });
    else if ('faults' in read) applied.faults.push(...read.faults.map((message) => ({ row, message })));
    else {
      applied.files.set(read.file, read.bytes);
      applied.changes.push({ file: read.file, changes: read.changes });
    }
  }
  return applied;
}
