// alongside report: the reports that people chose to send become one team report, in which nobody is seen.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseLanguage, findLanguage, LANGUAGES } from '../../core/text/languages.ts';
import { loadText } from '../../core/text/load-text.ts';
import type { ReportFault } from '../../core/value/read-report.ts';
import { FEWEST_REPORTS } from '../../core/value/team/cut-blocks.ts';
import {
  type MergeRecord,
  monthsTooClose,
  NO_MERGES,
  parseMergeRecord,
  rememberMerge,
} from '../../core/value/team/merge-record.ts';
import { type Merged, type MergeFault, mergeReports, PASSES } from '../../core/value/team/merge-reports.ts';
import { teamPage, teamTables } from '../../core/value/team/team-page.ts';
import { ndjsonText, rowsCsv, tableCsv } from '../../core/value/team/team-rows.ts';
import type { Span, WorthFactor } from '../../core/value/worth.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo } from './command-io.ts';
import { loadTeamFacts } from './load-team-facts.ts';
import { isFolder } from './read-files.ts';
import { expectThere, RECORD_ENDING, reportFiles } from './read-report-files.ts';
import { writeWholeFiles } from './write-whole-files.ts';

const USAGE = `Usage: alongside report FILES… -o FILE [--csv DIR] [--ndjson FILE]
Merges reports that people sent into one page. Nothing in it comes from fewer than ${FEWEST_REPORTS} reports. FILES are files or folders.
  -o, --out FILE       where the page is written; FILE${RECORD_ENDING}, beside it, remembers the merge
  --csv DIR            writes every table of the page into this folder, and all rows
  --ndjson FILE        writes all rows, a JSON object on each line
  --feed ADDRESS       the feed, where there are reports of several
  --tips DIR|FEED|URL  takes titles and the health of the feed from here
  --people N           about how many people might have sent a report
  --at-least N         nothing comes from fewer than N reports; ${FEWEST_REPORTS} or more
  --language TAG       the language of the page: ${LANGUAGES.join(', ')}
  --helped, --would-ask PERCENT, --minutes N   set what worth is estimated from; 20-40 is a range
Example: alongside report inbox -o report.html --tips help --people 120
`;

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  csv: { type: 'string' },
  ndjson: { type: 'string' },
  feed: { type: 'string' },
  tips: { type: 'string' },
  people: { type: 'string' },
  'at-least': { type: 'string' },
  language: { type: 'string' },
  helped: { type: 'string' },
  'would-ask': { type: 'string' },
  minutes: { type: 'string' },
} as const;
type Given = GivenTo<typeof OPTIONS>;

const FAULTS: Record<ReportFault | 'other-feed', string> = {
  'not-json': 'it is not JSON',
  'not-report': 'it is not a report',
  'other-version': 'it is a report of another version',
  'too-large': 'it holds more than a report can',
  malformed: 'something in it is not as a report has it',
  'other-feed': 'it is a report of another feed',
};

/** Files that are named where they do not count. */
const MOST_NAMED = 20;

/** Told after every so many files. */
const PROGRESS_EVERY = 10_000;

const countIn = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** A whole number that is at least `least`. */
function wholeNumber(name: string, given: string | undefined, least: number): number | undefined {
  if (given === undefined) return undefined;
  const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (!(number >= least)) throw new CommandUsageError(`expected --${name} with a number from ${least}; found ${given}`);
  return number;
}

/** What is assumed in place of what is counted or known. */
function assumptionsIn(values: Given['values']): Partial<Record<WorthFactor, Span>> {
  const edited: Partial<Record<WorthFactor, Span>> = {};
  for (const [name, most, parts] of [
    ['helped', 100, 100],
    ['would-ask', 100, 100],
    ['minutes', 480, 1],
  ] as const) {
    const given = values[name];
    if (given === undefined) continue;
    const [, low = '', high = low] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(given) ?? [];
    if (low === '' || Math.max(Number(low), Number(high)) > most)
      throw new CommandUsageError(
        `expected --${name} with a number up to ${most} or a range such as 5-15; found ${given}`,
      );
    edited[name] = { low: Number(low) / parts, high: Number(high) / parts };
  }
  return edited;
}

function languageOfPage(given: string | undefined) {
  if (given === undefined) return chooseLanguage([]);
  const language = findLanguage(given);
  if (!language) throw new CommandUsageError(`expected --language with one of ${LANGUAGES.join(', ')}; found ${given}`);
  return language;
}

/** The merges that are remembered beside a page. */
async function readRecord(at: string, cwd: string): Promise<MergeRecord> {
  const text = await readFile(at, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return NO_MERGES;
  let record: MergeRecord | null = null;
  try {
    record = parseMergeRecord(JSON.parse(text));
  } catch {
    // No JSON is no record either.
  }
  const name = path.relative(cwd, at);
  if (!record) throw new CommandUsageError(`expected a record of earlier merges in ${name}; move the file away`);
  return record;
}

function faultWords(fault: MergeFault, atLeast: number, feed = ''): string {
  if (fault.kind === 'none') return `None of these files is a report${feed && ` of ${feed}`}, so nothing was written.`;
  if (fault.kind === 'too-varied') return 'These reports name more places, tips and words than can be counted.';
  if (fault.kind === 'several-feeds')
    return `These are reports of ${fault.feeds.length} feeds. Choose one with --feed:\n${fault.feeds.map((feed) => `  ${feed}`).join('\n')}`;
  return `There is no month with ${atLeast} reports among these ${countIn(fault.files, 'file')}, so nothing was written: in fewer, somebody might be seen.`;
}

const closeWords = (months: readonly string[], atLeast: number, record: string) =>
  `Warning: an earlier merge of ${months.join(' and ')} differs from this one by fewer than ${atLeast} reports. Whoever has both pages can subtract one from the other, and see what these few people did. Pass on only one of them, and delete the other. (${record} remembers earlier merges.)\n`;

/** Merges the files; names those that do not count. */
async function mergeFiles(named: readonly string[], values: Given['values'], io: CommandIo) {
  let [left, read] = [0, 0];
  const merged = await mergeReports(reportFiles(named, io.cwd), {
    atLeast: wholeNumber('at-least', values['at-least'], FEWEST_REPORTS) ?? FEWEST_REPORTS,
    feed: values.feed,
    onFault: (name, fault) => {
      left += 1;
      if (left <= MOST_NAMED) io.err(`${name}: left out, ${FAULTS[fault]}\n`);
    },
    onProgress: (files, pass) => {
      if (pass === 1) read = files;
      if (files % PROGRESS_EVERY === 0) io.err(`${files} files read, ${pass} of ${PASSES} times\n`);
    },
  });
  if (left > MOST_NAMED) io.err(`${countIn(left - MOST_NAMED, 'more file')} left out\n`);
  const again = merged.ok ? read - left - merged.value.report.files : 0;
  if (again > 0)
    io.err(`${countIn(again, 'file')} came more than once, and ${again === 1 ? 'counts' : 'count'} once\n`);
  return { merged, left };
}

/** The files that are written, by their paths. */
async function writtenFiles({ report, mark }: Merged, record: MergeRecord, values: Given['values'], io: CommandIo) {
  const { facts, titleOf } = await loadTeamFacts(values.tips, io.cwd);
  const text = await loadText(languageOfPage(values.language));
  const words = { text, titleOf, people: wholeNumber('people', values.people, 1) };
  const all = { ...facts, edited: assumptionsIn(values) };
  const out = path.resolve(io.cwd, values.out ?? '');
  const written = new Map([
    [out, teamPage(report, all, words)],
    [`${out}${RECORD_ENDING}`, `${JSON.stringify(rememberMerge(record, mark))}\n`],
  ]);
  if (values.ndjson !== undefined) written.set(path.resolve(io.cwd, values.ndjson), ndjsonText(report));
  if (values.csv !== undefined) {
    const folder = path.resolve(io.cwd, values.csv);
    for (const table of teamTables(report, all, words))
      written.set(path.join(folder, `${table.name}.csv`), tableCsv(table));
    written.set(path.join(folder, 'rows.csv'), rowsCsv(report));
  }
  return written;
}

async function mergeIntoPage({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const { out } = values;
  if (!out) throw new CommandUsageError('expected -o FILE, where the page is written');
  const at = path.resolve(io.cwd, out);
  if (/[/\\]$/.test(out) || (await isFolder(at)) === true)
    throw new CommandUsageError(`expected -o with the name of a file, such as ${path.join(out, 'report.html')}`);
  if (positionals.some((one) => path.resolve(io.cwd, one) === at))
    throw new CommandUsageError(`expected -o with another file; ${out} is one of the reports`);
  await expectThere(positionals, io.cwd);
  // What cannot be read is told before many files are.
  const atLeast = wholeNumber('at-least', values['at-least'], FEWEST_REPORTS) ?? FEWEST_REPORTS;
  wholeNumber('people', values.people, 1);
  assumptionsIn(values);
  languageOfPage(values.language);
  const record = await readRecord(`${at}${RECORD_ENDING}`, io.cwd);
  const { merged, left } = await mergeFiles(positionals, values, io);
  if (!merged.ok) {
    io.err(`${faultWords(merged.error, atLeast, values.feed)}\n`);
    return merged.error.kind === 'several-feeds' ? 2 : 1;
  }
  const written = await writtenFiles(merged.value, record, values, io);
  const close = monthsTooClose(record, merged.value.mark, atLeast);
  await writeWholeFiles(written, io.cwd);
  if (close.length > 0) io.err(closeWords(close, atLeast, `${out}${RECORD_ENDING}`));
  const { files, months } = merged.value.report;
  io.out(
    `${countIn(files, 'report')} of ${countIn(months.length, 'month')} in ${out}, ${countIn(left, 'file')} left out\n`,
  );
  return 0;
}

const runReport = createCommand({ name: 'report', usage: USAGE, options: OPTIONS }, mergeIntoPage);

export { runReport as run };
