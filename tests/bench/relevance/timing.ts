// How long one answer takes, warm: ranking a page against a large host, and one keystroke in the search box.
import MiniSearch from 'minisearch';
import type { Tip } from '../../../lib/core/feed/tip.ts';
import { findTips } from '../../../lib/core/find/find-tips.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import { openSearch } from './alongside.ts';
import type { BenchData } from './bench-data.ts';
import { quantile } from './measures.ts';
import { FIELDS, type Row, toRow } from './plain-tip.ts';
import { wholePage } from './query-text.ts';

const HOST_TIPS = 1_000;
const SEARCH_TIPS = 10_000;
/** Searches that are typed letter by letter, and how far. */
const [TYPED, TYPED_LETTERS] = [40, 24];

interface Times {
  /** Milliseconds. */
  median: number;
  p99: number;
}

/** Times of ours beside MiniSearch's with default options, for the same queries. */
export interface TimingRow {
  tips: number;
  queries: number;
  ours: Times;
  miniSearch: Times;
  /** Our median as a multiple of MiniSearch's. */
  ratio: number;
}

/** What the timing section tells. */
export interface Timing {
  page: TimingRow;
  keystroke: TimingRow;
}

function timesOf<T>(queries: readonly T[], ask: (query: T) => unknown): Times {
  // The first round only warms up.
  const round = () =>
    queries.map((query) => {
      const started = performance.now();
      ask(query);
      return performance.now() - started;
    });
  round();
  const times = round();
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

function openMiniSearch(tips: readonly Tip[]): MiniSearch<Row> {
  const mini = new MiniSearch<Row>({ fields: [...FIELDS] });
  mini.addAll(tips.map(toRow));
  return mini;
}

function compare<T>(
  tips: number,
  queries: readonly T[],
  ask: { ours: (query: T) => unknown; theirs: (query: T) => unknown },
): TimingRow {
  const ours = timesOf(queries, ask.ours);
  const miniSearch = timesOf(queries, ask.theirs);
  return { tips, queries: queries.length, ours, miniSearch, ratio: ours.median / miniSearch.median };
}

function timePages({ sets }: BenchData): TimingRow {
  const largest = sets.reduce((most, set) => (set.feed.tips.length > most.feed.tips.length ? set : most));
  const tips = largest.feed.tips.slice(0, HOST_TIPS);
  const collection = createCollection(tips);
  const mini = openMiniSearch(tips);
  const queries = largest.queries.filter(({ search }) => search === null);
  return compare(tips.length, queries, {
    ours: ({ page }) => findTips(collection, page),
    theirs: (query) => mini.search(wholePage(query)),
  });
}

/** All tips again and again under new ids, until there are enough. */
function manyTips({ sets }: BenchData): Tip[] {
  const all = sets.flatMap(({ feed }) => feed.tips);
  return Array.from({ length: SEARCH_TIPS }, (_, at) => {
    const tip = all[at % all.length] as Tip;
    return { ...tip, feedId: 'many', id: `${tip.id} ${at}` };
  });
}

function timeKeystrokes(data: BenchData): TimingRow {
  const all = data.sets.flatMap(({ queries }) => queries);
  const searches = all.flatMap(({ search }) => search ?? []);
  const labels = all.flatMap(({ page }) => page.field?.label ?? []);
  const typed = [...new Set([...searches, ...labels])].slice(0, TYPED);
  const keystrokes = typed.flatMap((text) =>
    Array.from({ length: Math.min(text.length, TYPED_LETTERS) }, (_, at) => text.slice(0, at + 1)),
  );
  const tips = manyTips(data);
  const search = openSearch({ feedId: 'many', tips, synonyms: [], rejected: 0 });
  const mini = openMiniSearch(tips);
  const address = all[0]?.page.url ?? '';
  return compare(tips.length, keystrokes, {
    ours: (text) => search(text, address),
    theirs: (text) => mini.search(text),
  });
}

/** Times a page and a keystroke. */
export const timeAll = (data: BenchData): Timing => ({ page: timePages(data), keystroke: timeKeystrokes(data) });
