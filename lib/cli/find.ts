// npm run --silent find: the shipped ranking on page snapshots, in plain Node. Only the storage differs from the extension.
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FeedStatus } from '../core/feed/feed-status.ts';
import type { FoundTip } from '../core/find/found-tip.ts';
import { type SearchAnswer, toSearchAnswer } from '../core/find/search/search-answer.ts';
import { patternsWithoutPort } from '../core/place/missing-port.ts';
import { type PageSnapshot, parsePageSnapshot } from '../core/place/page-snapshot.ts';
import type { TipStore } from '../services/ports/tip-store.ts';
import type { TipsService } from '../services/tips.ts';
import { describeFeed, loadFeeds } from './load-feeds.ts';
import { outliveReaders } from './outlive-readers.ts';
import { printFound } from './print-found.ts';

const USAGE = `Usage: npm run --silent find -- --feed FILE [--feed FILE …] (--page FILE | --queries FILE) [--no-place] [--json]
  --feed FILE     a feed (JSON Feed 1.1 with _help); may be given more than once
  --page FILE     one page snapshot: {url, title, headings, labels, field, selection, error, lang}
  --queries FILE  a list of {id, page, search}: a search goes the way of the search box
  --no-place      ignore patterns: words alone decide
  --json          one array on standard output: {"id", "tips": [{"id", "score", "shown", "group", "reasons"}]}`;

/** Tips printed for one page or query. */
const MOST = 10;

interface Query {
  id: string;
  page: PageSnapshot | null;
  search: string | null;
}

class UsageError extends Error {}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function toSnapshot(input: unknown, where: string): PageSnapshot {
  const page = parsePageSnapshot(input);
  if (!page) throw new UsageError(`${where}: expected a page snapshot with a url`);
  return page;
}

function readQuery(input: unknown, index: number, file: string): Query {
  const where = `${file}, query ${index + 1}`;
  if (typeof input !== 'object' || input === null) throw new UsageError(`${where}: expected an object`);
  const { id, page, search } = input as Record<string, unknown>;
  const query: Query = {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(index + 1),
    page: page == null ? null : toSnapshot(page, where),
    search: typeof search === 'string' && search.trim() !== '' ? search : null,
  };
  if (!query.page && !query.search) throw new UsageError(`${where}: expected a page or a search`);
  return query;
}

function readQueries(file: string): Query[] {
  const input = readJson(file);
  if (!Array.isArray(input)) throw new UsageError(`${file}: expected a list of queries`);
  return input.map((query, index) => readQuery(query, index, file));
}

function report(states: readonly FeedStatus[]): void {
  for (const { notes, failure } of states.map(describeFeed)) {
    for (const note of notes) console.error(note);
    if (failure) throw new UsageError(failure);
  }
}

/** Patterns that a page's port keeps from fitting: only with a page at hand can that be said. */
async function reportPorts(store: TipStore, pages: readonly PageSnapshot[]): Promise<void> {
  for (const feed of await store.readFeeds()) {
    const tips = (await Promise.all(feed.pages.map((page) => store.readTipsOfFile(feed, page)))).flat();
    for (const url of new Set(pages.map((page) => page.url))) {
      for (const { id, match } of tips) {
        for (const pattern of patternsWithoutPort(match, url)) {
          const { port } = new URL(url);
          console.error(
            `${feed.feedId}: ${id}: _help.match: ${pattern} names no port; this page has :${port}, so add it`,
          );
        }
      }
    }
  }
}

async function readFeedsAt(files: readonly string[], pages: readonly PageSnapshot[]): Promise<TipsService> {
  const { tips, store, states } = await loadFeeds(files, process.cwd());
  report(states);
  await reportPorts(store, pages);
  return tips;
}

const tipsFor = (tips: TipsService, { search, page }: Query, anyPlace: boolean): Promise<FoundTip[]> =>
  search ? tips.search(search, page) : page ? tips.findForPage(page, { anyPlace }) : Promise.resolve([]);

const toJson = ({ tip, score, shown, group, reasons }: FoundTip) => ({ id: tip.id, score, shown, group, reasons });

const ANSWERS: Record<SearchAnswer, string> = {
  found: 'found',
  perhaps: 'perhaps',
  nothing: 'nothing found',
};

/** What was asked; behind a search stands what the search box says of what came of it. */
const toQueryHeading = ({ id, page, search }: Query, found: readonly FoundTip[]): string =>
  search === null ? (page?.title ?? id) : `${search} (${ANSWERS[toSearchAnswer(found)]})`;

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        feed: { type: 'string', multiple: true },
        page: { type: 'string' },
        queries: { type: 'string' },
        'no-place': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function main(given: string[]): Promise<void> {
  const args = readArguments(given);
  if (args.help) {
    console.log(USAGE);
    return;
  }
  const feeds = [...new Set(args.feed)];
  if (feeds.length === 0 || !args.page === !args.queries) throw new UsageError(USAGE);
  const queries = args.queries
    ? readQueries(args.queries)
    : [{ id: args.page ?? '', page: toSnapshot(readJson(args.page ?? ''), args.page ?? ''), search: null }];
  const tips = await readFeedsAt(
    feeds,
    queries.flatMap(({ page }) => page ?? []),
  );
  const rows: { id: string; tips: ReturnType<typeof toJson>[] }[] = [];
  for (const query of queries) {
    const found = (await tipsFor(tips, query, args['no-place'])).slice(0, MOST);
    if (args.json) rows.push({ id: query.id, tips: found.map(toJson) });
    else console.log(printFound(toQueryHeading(query, found), found));
  }
  if (args.json) console.log(JSON.stringify(rows));
}

/** Runs the command with these arguments; answers its exit code. */
export async function runFind(args: string[]): Promise<number> {
  try {
    await main(args);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 1;
  }
}

const [, started] = process.argv;
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  outliveReaders();
  process.exitCode = await runFind(process.argv.slice(2));
}
