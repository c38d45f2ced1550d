// The person's own tips are found at once and always, whatever becomes of the database.
import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { createOwnFeed } from '../../lib/services/own-feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { createWorld } from '../fixtures/stand-ins/world.ts';
import { noteHeld } from '../held.ts';

const PAGE = 'https://finance.example/invoices/new';
const items = (count: number): FeedItem[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `own-${at}`,
    title: `Invoice rule ${at}`,
    content_text: 'Ask for the number first.',
    _help: { match: ['https://finance.example/invoices/*'] },
  }));
const openWorld = () => createWorld({ urls: [] });
type World = ReturnType<typeof openWorld>;

const stored = async (world: World) => (await world.titles(OWN_FEED_ID)).length;
const found = async (world: World, words = 'invoice rule') => (await world.tips.search(words, null)).length;

test('thirty of which twenty are deleted are ten at once, each time', async ({ task }) => {
  const world = openWorld();
  await world.answers.putTips(items(30));
  let held = 0;
  for (let left = 29; left >= 0; left -= 1) {
    await world.answers.deleteTip(`own-${left}`);
    if ((await stored(world)) === left) held += 1;
  }
  noteHeld(task, 'own tips deleted one by one, gone at once', 30, held);
  expect(held).toBe(30);
  await world.answers.putTips(items(30));
  await world.items.update((all) => all.slice(0, 10));
  await world.inLine.bring();
  expect(await stored(world)).toBe(10);
  expect(await found(world)).toBe(10);
});

test('nobody is asked for them, and they have no state', async () => {
  const world = openWorld();
  await world.answers.putTips(items(3));
  await world.sync.syncNow();
  await world.sync.syncDue();
  expect(world.client.asked).toEqual([]);
  expect(await world.status.loadAll()).toEqual({});
});

test('the state that an earlier build has written of them is gone', async () => {
  const world = openWorld();
  const status = { feedId: OWN_FEED_ID, url: 'own:tips', title: 'My tips', tips: 3, sample: false };
  await world.status.update(OWN_FEED_ID, { ...status, problems: [], problemsTotal: 0 }, (old) => old);
  await world.answers.putTips(items(3));
  expect(await world.status.loadAll()).toEqual({});
  expect((await world.settings.load()).feeds.map(({ feedId }) => feedId)).toEqual([OWN_FEED_ID]);
});

describe('they are found by the next question', () => {
  const DAMAGE: [string, (world: World) => Promise<unknown>][] = [
    ['when the database was deleted while open', (world) => world.store.deleteAll()],
    ['when their rows were deleted', (world) => world.store.deleteFeed(OWN_FEED_ID)],
    [
      'when they are the copy of another state of them',
      async (world) => {
        await world.items.update((all) => [...items(1), ...all.slice(0, 1)]);
        await world.own.bringIn();
        await world.items.update(() => items(3));
        world.own.expire();
      },
    ],
    [
      'when the copy was lost and they have changed meanwhile',
      async (world) => {
        await world.store.deleteAll();
        await world.items.update((all) => all.map((item) => ({ ...item, title: `Invoice rule, better, ${item.id}` })));
        world.own.expire();
      },
    ],
    ['when the settings do not list them', (world) => world.settings.update((old) => ({ ...old, feeds: [] }))],
  ];

  test.for(DAMAGE)('%s', async ([what, damage], { task }) => {
    const world = openWorld();
    await world.answers.putTips(items(3));
    expect(await found(world)).toBe(3);
    await damage(world);
    const page = pageWith({ url: PAGE });
    const [searched, shown, count] = [
      await found(world),
      await world.tips.findForPage(page),
      await world.tips.countForPlace(PAGE),
    ];
    noteHeld(task, `own tips ${what}`, 3, shown.length);
    expect([searched, shown.length, count]).toEqual([3, 3, 3]);
    const titles = (await world.items.load()).map(({ title }) => title).sort();
    expect(shown.map(({ tip }) => tip.title).sort()).toEqual(titles);
  });
});

test('another version of the program makes them anew, the same one does not', async () => {
  const world = openWorld();
  await world.answers.putTips(items(3));
  const generation = async () => (await world.store.readFeeds())[0]?.generation;
  const before = await generation();
  await world.own.bringIn();
  expect(await generation()).toBe(before);
  const { store, flights, items: kept } = world;
  await createOwnFeed({ items: kept, store, flights, title: 'My tips', version: '2.0' }).bringIn();
  expect(await generation()).not.toBe(before);
});

test('a question is answered although the copy cannot be written, and the next one tries again', async () => {
  const memory = createMemoryTipStore();
  let isFull = false;
  const world = createWorld({
    urls: [],
    store: {
      ...memory,
      stage: async (feedId) => {
        if (isFull) throw new Error('QuotaExceededError');
        return memory.stage(feedId);
      },
    },
  });
  await world.answers.putTips(items(2));
  isFull = true;
  await world.answers.putTips(items(3));
  expect(await found(world)).toBe(2);
  isFull = false;
  expect(await found(world)).toBe(3);
});
