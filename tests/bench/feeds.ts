// npm run bench:feeds: how long finding takes beside a feed with far too much of something, as a share of the usual time.
import { readFileSync } from 'node:fs';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { createTipsService } from '../../lib/services/tips.ts';
import { feedWith, itemWith } from '../fixtures/feed.ts';
import { COSTS_ITEM, COSTS_KEY, COSTS_KEY_OF_FEED, fullTip, ODD_FEEDS } from '../fixtures/huge-feeds.ts';
import { fetched } from '../fixtures/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/world.ts';

const RUNS = 7;
const BAD_URL = 'https://bad.example/tips.json';
const PLACE = 'https://app.example/*';

interface Item {
  _help?: object;
}
const { items } = JSON.parse(readFileSync(new URL('../../lib/sample/sample-feed.json', import.meta.url), 'utf8')) as {
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

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of the sync of a feed, and of finding and searching for the first time after a start. */
async function measure(bad: unknown): Promise<{ sync: number; find: number; search: number }> {
  const store = createMemoryTipStore();
  const urls = [FEED_URL, ...(bad === undefined ? [] : [BAD_URL])];
  const world = createWorld({ urls, store });
  world.client.published.set(FEED_URL, fetched(usual));
  await world.sync.syncNow();
  if (bad !== undefined) world.client.published.set(BAD_URL, fetched(bad));
  const sync = await timed(() => world.sync.syncNow(BAD_URL));
  const [finds, searches]: number[][] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const service = () =>
      createTipsService({ store, followed: async () => urls, today: () => '2026-11-23', now: () => Date.now() });
    finds?.push(await timed(() => service().findForPage(page)));
    searches?.push(await timed(() => service().search('change the category', page)));
  }
  return { sync, find: median(finds ?? []), search: median(searches ?? []) };
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

await measure(undefined);
const without = await measure(undefined);
const line = (what: string, { sync, find, search }: Awaited<ReturnType<typeof measure>>) => {
  const ratio = (time: number, usualTime: number) =>
    `${time.toFixed(1).padStart(7)} ms (${(time / usualTime).toFixed(2)} ×)`;
  console.log(
    `${what.padEnd(48)} find ${ratio(find, without.find)}   search ${ratio(search, without.search)}   sync ${sync.toFixed(0).padStart(6)} ms`,
  );
};
line('no other feed', without);
for (const [what, bad] of kinds) line(what, await measure(bad));
