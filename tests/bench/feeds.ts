// npm run bench:find: how long finding takes beside a feed with far too much of something, as a share of the usual time.
import { readFileSync } from 'node:fs';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { createTipsService } from '../../lib/services/tips.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { COSTS_ITEM, COSTS_KEY, COSTS_KEY_OF_FEED, fullTip, ODD_FEEDS } from '../fixtures/feeds/huge-feeds.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const RUNS = 15;
const BAD_URL = 'https://bad.example/tips.json';
const PLACE = 'https://app.example/*';

interface Item {
  _help?: object;
}
const { items } = JSON.parse(readFileSync(new URL('../../public/sample-feed.json', import.meta.url), 'utf8')) as {
  items: Item[];
};
/** A team's feed: the tips of the sample, all of them for one application. */
const usual = feedWith(items.map((item) => ({ ...item, _help: { ...item._help, match: [PLACE], exclude: [] } })));

const page = {
  url: 'https://app.example/p1/orders',
  title: 'Edit order',
  headings: ['Orders', 'Shipping'],
  labels: ['Title', 'Summary', 'Category', 'Date', 'Visibility'],
  landmarks: [],
  field: { label: 'Title', name: null, type: 'text', placeholder: null },
  selection: null,
  error: null,
  errors: [],
  lang: 'en',
};

/** A machine with other work makes times longer, never shorter. */
const least = (times: readonly number[]) => Math.min(...times);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A world that follows the usual feed and, maybe, a bad one; with how long that took to sync. */
async function follow(bad?: unknown) {
  const store = createMemoryTipStore();
  const urls = [FEED_URL, ...(bad === undefined ? [] : [BAD_URL])];
  const world = createWorld({ urls, store });
  world.client.published.set(FEED_URL, fetched(usual));
  await world.sync.syncNow(FEED_URL);
  if (bad !== undefined) world.client.published.set(BAD_URL, fetched(bad));
  const sync = await timed(() => world.sync.syncNow(BAD_URL));
  /** As after a start: nothing is in memory yet but what the store has. */
  const service = () =>
    createTipsService({
      store: { ...store, readPlaces: async (...where) => structuredClone(await store.readPlaces(...where)) },
      followed: async () => urls,
      today: () => '2026-11-23',
      now: () => Date.now(),
    });
  return {
    sync,
    find: () => timed(() => service().findForPage(page)),
    search: () => timed(() => service().search('change the category', page)),
  };
}

/** Least milliseconds of finding and searching without and with a feed, taken in turns. */
async function compare(bad: unknown) {
  const [usually, beside] = [await follow(), await follow(bad)];
  const times = { find: [[], []] as [number[], number[]], search: [[], []] as [number[], number[]] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const what of ['find', 'search'] as const) {
      times[what][0].push(await usually[what]());
      times[what][1].push(await beside[what]());
    }
  }
  return { sync: beside.sync, times };
}

const kinds: [string, unknown][] = [
  ...[COSTS_ITEM, COSTS_KEY].flatMap((cases) =>
    Object.entries(cases).map(([what, [, item]]): [string, unknown] => [
      what,
      feedWith([{ ...item, _help: { match: [PLACE], ...(item as Item)._help } }, itemWith({ id: 'good' })]),
    ]),
  ),
  ...Object.entries(COSTS_KEY_OF_FEED).map(([what, [, more]]): [string, unknown] => [
    what,
    feedWith([itemWith({ id: 'good' })], more),
  ]),
  ...Object.entries(ODD_FEEDS),
  ['a tip with everything just within its limit', feedWith([fullTip(0)])],
  ['ten of these', feedWith(Array.from({ length: 10 }, (_, at) => fullTip(at)))],
];

await compare(undefined);
for (const [what, bad] of kinds) {
  const { sync, times } = await compare(bad);
  const ratio = ([usually, beside]: [number[], number[]]) =>
    `${least(usually).toFixed(1).padStart(6)} → ${least(beside).toFixed(1).padStart(6)} ms (${(least(beside) / least(usually)).toFixed(2)} ×)`;
  console.log(
    `${what.padEnd(46)} find ${ratio(times.find)}   search ${ratio(times.search)}   sync ${sync.toFixed(0).padStart(5)} ms`,
  );
}
