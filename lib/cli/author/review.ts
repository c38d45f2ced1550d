// alongside review: which tips somebody has to read again, as a table, a calendar, and as a table that comes back.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SOON_DAYS } from '../../core/author/check-upkeep.ts';
import type { AuthorFolder, FolderFiles } from '../../core/author/folder.ts';
import { readFolder } from '../../core/author/read-folder.ts';
import { applyTable } from '../../core/author/review/apply-table.ts';
import { daysAfter, findDue, ownersOf } from '../../core/author/review/due-tips.ts';
import { reviewCalendar } from '../../core/author/review/review-calendar.ts';
import { readReviewTable, reviewTable } from '../../core/author/review/review-table.ts';
import { isDay } from '../../core/feed/feed-schema.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo, onlyOne } from './command-io.ts';
import { printApplied, printReview } from './print-review.ts';
import { isInColours } from './problem-paths.ts';
import { expectOutside, localDay, readFolderFiles } from './read-files.ts';
import { tellProblems } from './tell-problems.ts';
import { writeWholeFiles } from './write-whole-files.ts';

const USAGE = `Usage: alongside review DIR [--by DATE] [--csv FILE] [--ics FILE]
       alongside review DIR --apply FILE
Tells which tips are overdue or due soon, by owner: the one a tip names as its owner, else the first of its contacts.
  --by DATE     up to this day, such as 2027-03-01; by default ${SOON_DAYS} days from now
  --csv FILE    writes them into a table, and below them the tips without a day of review
  --ics FILE    writes them into a calendar
  --apply FILE  reads such a table back and sets owner and review_by in the files of the tips; with a wrong row nothing
                is changed
Example: alongside review help --by 2027-03-31 --csv due.csv
`;

const OPTIONS = {
  by: { type: 'string' },
  csv: { type: 'string' },
  ics: { type: 'string' },
  apply: { type: 'string' },
} as const;
type Given = GivenTo<typeof OPTIONS>;

interface Opened {
  root: string;
  files: FolderFiles;
  folder: AuthorFolder;
}

async function applyReview(named: string, { root, files, folder }: Opened, io: CommandIo): Promise<number> {
  const rows = readReviewTable(await readFile(path.resolve(io.cwd, named)));
  if (!rows.ok) throw new CommandUsageError(`expected a table as --csv writes it; in ${named}, ${rows.error}`);
  const applied = applyTable(folder, files, rows.value);
  if (applied.faults.length > 0) {
    for (const { row, message } of applied.faults) io.err(`${named}: row ${row}: ${message}\n`);
    io.err('Nothing was changed.\n');
    return 1;
  }
  await writeWholeFiles(new Map([...applied.files].map(([file, bytes]) => [path.join(root, file), bytes])), io.cwd);
  const pathOf = (file: string) => path.relative(io.cwd, path.join(root, file)).split(path.sep).join('/');
  io.out(printApplied(applied, pathOf));
  return 0;
}

async function listDue(
  { by: asked, csv, ics }: { by?: string | undefined; csv?: string | undefined; ics?: string | undefined },
  { root, folder }: Opened,
  io: CommandIo,
): Promise<number> {
  const today = localDay();
  const by = asked ?? daysAfter(today, SOON_DAYS);
  tellProblems(folder.problems, root, io);
  const owners = ownersOf(folder);
  const due = findDue(folder, today, by);
  const tips = [...due.overdue, ...due.soon];
  io.out(printReview(due, { owners, today, by, tips: folder.tips.length, inColours: isInColours(io) }));
  const feed = folder.head.feed_url ?? folder.head.title ?? '';
  const written = new Map<string, string>();
  if (csv !== undefined) written.set(path.resolve(io.cwd, csv), reviewTable([...tips, ...due.undated]));
  if (ics !== undefined) written.set(path.resolve(io.cwd, ics), reviewCalendar(tips, { feed, owners, today }));
  for (const at of written.keys()) expectOutside(at, root, io.cwd);
  await writeWholeFiles(written, io.cwd);
  return 0;
}

async function reviewTips({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const named = onlyOne(positionals, 'expected one folder');
  const { by, csv, ics, apply: table } = values;
  if (by !== undefined && !isDay(by))
    throw new CommandUsageError(`expected --by with a day such as 2027-03-01; found ${by}`);
  if (table !== undefined && (by ?? csv ?? ics) !== undefined)
    throw new CommandUsageError('expected --apply without --by, --csv and --ics');
  const root = path.resolve(io.cwd, named);
  const files = await readFolderFiles(root, io.cwd);
  const opened = { root, files, folder: readFolder(files) };
  return table === undefined ? listDue(values, opened, io) : applyReview(table, opened, io);
}

const runReview = createCommand({ name: 'review', usage: USAGE, options: OPTIONS }, reviewTips);

export { runReview as run };
