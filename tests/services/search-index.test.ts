import { describe, expect, test } from 'vitest';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { type TipStore, toTipNumber } from '../../lib/services/ports/tip-store.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

async function worldWith(items: unknown[], store = createMemoryTipStore()) {
  const world = createWorld({ store });
  world.client.published.set(FEED_URL, fetched(feedWith(items)));
  await world.sync.syncNow();
  return world;
}

describe('an index that is lost, or of another version, is made again', () => {
  const items = Array.from({ length: 150 }, (_, index) =>
    itemWith({ id: `t${index}`, title: `Invoice number${index}` }),
  );

  test.each<[string, (store: TipStore) => TipStore]>([
    ['lost', (store) => ({ ...store, readIndex: async () => null })],
    [
      'of another version',
      (store) => ({
        ...store,
        readIndex: async (feed) => {
          const stored = await store.readIndex(feed);
          return stored && { ...stored, format: -1 };
        },
      }),
    ],
    [
      'damaged',
      (store) => ({
        ...store,
        readIndex: async (feed) => {
          const stored = await store.readIndex(feed);
          return stored && ({ ...stored, lengths: { ...stored.lengths } } as never);
        },
      }),
    ],
    [
      'without its words',
      (store) => ({
        ...store,
        readIndex: async (feed) => {
          const stored = await store.readIndex(feed);
          return stored && ({ ...stored, words: undefined } as never);
        },
      }),
    ],
    ['without its postings', (store) => ({ ...store, readShards: async (_, numbers) => numbers.map(() => undefined) })],
  ])('%s', async (_, damage) => {
    const whole = await worldWith(items);
    const broken = await worldWith(items, damage(createMemoryTipStore()));
    for (const search of ['number3', 'number149', 'invoice']) {
      const expected = await whole.tips.search(search, null);
      expect(expected.length).toBeGreaterThan(0);
      expect(await broken.tips.search(search, null)).toEqual(expected);
    }
  });
});

test('an index that was made again is stored, and not made once more after the worker has slept', async () => {
  const store = createMemoryTipStore();
  let isLost = true;
  let filesRead = 0;
  const world = await worldWith([itemWith({ id: 'a', title: 'Invoice' })], {
    ...store,
    readIndex: async (feed) => (isLost ? null : store.readIndex(feed)),
    readTipsOfFile: (feed, file) => {
      filesRead += 1;
      return store.readTipsOfFile(feed, file);
    },
  });
  const before = filesRead;
  const found = await world.tips.search('invoice', null);
  expect([found.length, filesRead]).toEqual([1, before + 1]);
  isLost = false;
  world.tips.forget();
  expect(await world.tips.search('invoice', null)).toEqual(found);
  expect(filesRead).toBe(before + 1);
});

test.each(['head', 'postings'])(
  'an index made while no tips could be read (%s lost) is made anew by the next search',
  async (lost) => {
    const store = createMemoryTipStore();
    let isOutOfReach = false;
    const world = await worldWith([itemWith({ id: 'a', title: 'Invoice' })], {
      ...store,
      readIndex: async (feed) => (isOutOfReach && lost === 'head' ? null : store.readIndex(feed)),
      readShards: async (feed, numbers) =>
        isOutOfReach ? numbers.map(() => undefined) : store.readShards(feed, numbers),
      readTipsOfFile: async (feed, file) => (isOutOfReach ? [] : store.readTipsOfFile(feed, file)),
    });
    isOutOfReach = true;
    expect(await world.tips.search('invoice', null)).toEqual([]);
    isOutOfReach = false;
    expect((await world.tips.search('invoice', null)).map(({ tip }) => tip.id)).toEqual(['a']);
  },
);

describe('tips that the searches before have read', () => {
  const items = Array.from({ length: 900 }, (_, at) =>
    itemWith({ id: `t${at}`, title: `Invoice number${at}`, content_text: `kind${at % 30}` }),
  );
  const idsOf = (found: { tip: { id: string } }[]) => found.map(({ tip }) => tip.id);

  async function countingWorld() {
    const read: number[] = [];
    const store = createMemoryTipStore();
    const world = await worldWith(items, {
      ...store,
      readTips: async (feed, positions) => {
        read.push(...positions.map(toTipNumber));
        return store.readTips(feed, positions);
      },
    });
    return { world, read };
  }

  test('are not read again for the next letter', async () => {
    const { world, read } = await countingWorld();
    const first = await world.tips.search('kind7', null);
    const before = read.length;
    expect(before).toBeGreaterThan(0);
    expect(idsOf(await world.tips.search('kind7', null))).toEqual(idsOf(first));
    expect(read).toHaveLength(before);
  });

  test('are forgotten in the end, and each search finds what it finds alone, several at once as well', async () => {
    const { world, read } = await countingWorld();
    const searches = Array.from({ length: 30 }, (_, at) => `kind${at}`);
    const found = await Promise.all(searches.map((search) => world.tips.search(search, null)));
    const before = read.length;
    const alone = await worldWith(items);
    for (const [at, search] of searches.entries()) {
      alone.tips.forget();
      expect(idsOf(found[at] ?? [])).toEqual(idsOf(await alone.tips.search(search, null)));
      if (at === 0) expect(idsOf(await world.tips.search(search, null))).toEqual(idsOf(found[0] ?? []));
    }
    expect(read.length).toBeGreaterThan(before);
  });
});
