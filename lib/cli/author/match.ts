// alongside match: which tips are found on a page, in which order and why; or what is shown on every saved page.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ShownOnPage, tipsShownNowhere, whatShowsWhere } from '../../core/author/what-shows-where.ts';
import type { Tip } from '../../core/feed/tip.ts';
import { type PageSnapshot, parsePageSnapshot } from '../../core/place/page-snapshot.ts';
import { foundLine, printFound } from '../print-found.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo, onlyOne } from './command-io.ts';
import { nameOfTip, toFoundJson } from './found-json.ts';
import { type LoadedTips, loadTips } from './load-tips.ts';
import { tellProblems } from './tell-problems.ts';

const USAGE = `Usage: alongside match DIR|FEED --url URL|--page FILE|--table [--json]
Tells which tips are found on a page, in their order, with reasons and how probable it is that each is the right one.
  --url URL    a page of which only its address is known
  --page FILE  a saved page
  --table      what is shown on every page in pages/, and which tips are shown on none
  --json       for programs
Example: alongside match help --page help/pages/invoice-edit.json
`;

const OPTIONS = {
  url: { type: 'string' },
  page: { type: 'string' },
  table: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;
type Given = GivenTo<typeof OPTIONS>;

/** Tips told of one page. */
const MOST = 10;
/** Tips told of each page of the table. */
const MOST_IN_TABLE = 3;

async function readPageAt(named: string, cwd: string): Promise<PageSnapshot> {
  const text = await readFile(path.resolve(cwd, named), 'utf8').catch(() => {
    throw new CommandUsageError(`expected a saved page; there is none at ${named}`);
  });
  let page: PageSnapshot | null = null;
  try {
    page = parsePageSnapshot(JSON.parse(text));
  } catch {
    // No JSON is no page either.
  }
  if (!page) throw new CommandUsageError(`expected a saved page, as JSON with its url; ${named} is none`);
  return page;
}

function pageAtUrl(url: string): PageSnapshot {
  const page = URL.canParse(url) ? parsePageSnapshot({ url }) : null;
  if (!page) throw new CommandUsageError(`expected the address of a page; found ${url}`);
  return page;
}

function printTable(rows: readonly ShownOnPage[], nowhere: readonly Tip[]): string {
  const lines = rows.flatMap(({ file, url, shown }) => [
    `${file}  ${url}`,
    ...shown.slice(0, MOST_IN_TABLE).map((found) => `  ${foundLine(found, nameOfTip)}`),
    ...(shown.length > MOST_IN_TABLE ? [`         and ${shown.length - MOST_IN_TABLE} more`] : []),
    ...(shown.length === 0 ? ['         nothing'] : []),
  ]);
  const helped = rows.filter(({ shown }) => shown.length > 0).length;
  const without = `${nowhere.length} ${nowhere.length === 1 ? 'tip is' : 'tips are'} shown on none of them`;
  const summary = `${helped} of ${rows.length} saved ${rows.length === 1 ? 'page shows' : 'pages show'} a tip; ${without}`;
  return [
    ...lines,
    `${summary}${nowhere.length === 0 ? '.' : ':'}`,
    ...nowhere.map((tip) => `  ${nameOfTip(tip)}`),
    '',
  ].join('\n');
}

async function printShown({ pages, finder, tips }: LoadedTips, asJson: boolean): Promise<string> {
  const rows = await whatShowsWhere(pages, finder);
  const nowhere = tipsShownNowhere(rows, tips);
  if (!asJson) return printTable(rows, nowhere);
  const json = rows.map(({ file, url, shown }) => ({ file, url, shown: shown.map(toFoundJson) }));
  return `${JSON.stringify({ pages: json, nowhere: nowhere.map(({ id }) => id) })}\n`;
}

async function match({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const named = onlyOne(positionals, 'expected one folder or feed');
  const { url, page: file, table } = values;
  if ([url !== undefined, file !== undefined, table].filter(Boolean).length !== 1)
    throw new CommandUsageError('expected one of --url, --page or --table');
  const page = file !== undefined ? await readPageAt(file, io.cwd) : url !== undefined ? pageAtUrl(url) : null;
  const loaded = await loadTips(named, io);
  if (!page) {
    tellProblems(loaded.problems, loaded.root, io);
    io.out(await printShown(loaded, values.json));
    return 0;
  }
  const found = (await loaded.finder.findForPage(page)).slice(0, MOST);
  if (values.json) io.out(`${JSON.stringify(found.map(toFoundJson))}\n`);
  else io.out(`${printFound(page.title || page.url, found, nameOfTip)}\n`);
  return 0;
}

const runMatch = createCommand({ name: 'match', usage: USAGE, options: OPTIONS }, match);

export { runMatch as run };
