// npm run --silent find: the shipped ranking on page snapshots, in plain Node. Only the storage differs from the extension.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { toNeed } from '../core/feed/feed-notes.ts';
import type { FeedProblem, FeedStatus } from '../core/feed/feed-status.ts';
import type { FoundTip } from '../core/find/found-tip.ts';
import { patternsWithoutPort } from '../core/place/missing-port.ts';
import { type PageSnapshot, parsePageSnapshot } from '../core/place/page-snapshot.ts';
import { en } from '../core/text/en.ts';
import { createText } from '../core/text/text.ts';
import { createFlights } from '../services/flights.ts';
import { createMemorySettings, createMemoryStatus } from '../services/memory-settings.ts';
import { createMemoryTipStore } from '../services/memory-tip-store.ts';
import { createSyncService } from '../services/sync.ts';
import type { TipStore } from '../services/tip-store.ts';
import { createTipsService, type TipsService } from '../services/tips.ts';
import { createFileFeedClient } from './file-feed-client.ts';
import { printFound } from './print-found.ts';

const USAGE = `Usage: npm run --silent find -- --feed FILE [--feed FILE …] (--page FILE | --queries FILE) [--no-place] [--json]
  --feed FILE     a feed (JSON Feed 1.1 with _help); may be given more than once
  --page FILE     one page snapshot: {url, title, headings, labels, field, selection, error, lang}
  --queries FILE  a list of {id, page, search}: a search goes the way of the search box
  --no-place      ignore patterns: words alone decide
  --json          one array on standard output: {"id", "tips": [{"id", "score", "shown", "reasons"}]}`;

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

/** One line for the author: where, which key, what was expected. */
const problemLine = (feed: string, { where, key, message, severity }: FeedProblem) =>
  [feed, where, key, message].filter(Boolean).join(': ') + (severity === 'rejected' ? ' (left out)' : '');

function report(states: readonly FeedStatus[]): void {
  const text = createText(en, 'en');
  for (const { feedId: file, problems, problemsTotal, tipsInNeed = 0, failure } of states) {
    for (const problem of problems) console.error(problemLine(file, problem));
    if (problemsTotal > 0) console.error(`${file}: ${toNeed({ problems, problemsTotal, tipsInNeed }, text)}`);
    if (failure) throw new UsageError(`${file}: ${text(`failure.${failure.kind}`, failure.params)}`);
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

async function loadFeeds(files: readonly string[], pages: readonly PageSnapshot[]): Promise<TipsService> {
  const feeds = files.map((file) => ({ feedId: file, url: pathToFileURL(path.resolve(file)).href, sample: false }));
  const store = createMemoryTipStore();
  const settings = createMemorySettings({ feeds, removed: [] });
  const sync = createSyncService({
    store,
    settings,
    status: createMemoryStatus(),
    client: createFileFeedClient(),
    now: Date.now,
    exclusively: (_name, task) => task(),
    flights: createFlights(),
  });
  report(await sync.syncNow());
  await reportPorts(store, pages);
  return createTipsService({
    store,
    followed: async () => files,
    today: () => new Date().toISOString().slice(0, 10),
    now: Date.now,
    // Queries come in any order; a list of them may go over all hosts again and again.
    recentHosts: Number.POSITIVE_INFINITY,
  });
}

const tipsFor = (tips: TipsService, { search, page }: Query, anyPlace: boolean): Promise<FoundTip[]> =>
  search ? tips.search(search, page) : page ? tips.findForPage(page, { anyPlace }) : Promise.resolve([]);

const toJson = ({ tip, score, shown, reasons }: FoundTip) => ({ id: tip.id, score, shown, reasons });

function readArguments() {
  try {
    return parseArgs({
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

async function main(): Promise<void> {
  const args = readArguments();
  if (args.help) {
    console.log(USAGE);
    return;
  }
  const feeds = [...new Set(args.feed)];
  if (feeds.length === 0 || !args.page === !args.queries) throw new UsageError(USAGE);
  const queries = args.queries
    ? readQueries(args.queries)
    : [{ id: args.page ?? '', page: toSnapshot(readJson(args.page ?? ''), args.page ?? ''), search: null }];
  const tips = await loadFeeds(
    feeds,
    queries.flatMap(({ page }) => page ?? []),
  );
  const rows: { id: string; tips: ReturnType<typeof toJson>[] }[] = [];
  for (const query of queries) {
    const found = (await tipsFor(tips, query, args['no-place'])).slice(0, MOST);
    if (args.json) rows.push({ id: query.id, tips: found.map(toJson) });
    else console.log(printFound(query.search ?? query.page?.title ?? query.id, found));
  }
  if (args.json) console.log(JSON.stringify(rows));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
