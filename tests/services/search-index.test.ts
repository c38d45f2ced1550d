import { describe, expect, test } from 'vitest';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import type { TipStore } from '../../lib/services/ports/tip-store.ts';
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
          return stored && { ...stored, snapshot: { ...stored.snapshot, format: -1 } };
        },
      }),
    ],
    [
      'damaged',
      (store) => ({
        ...store,
        readIndex: async (feed) => {
          const stored = await store.readIndex(feed);
          return stored && { ...stored, snapshot: { ...stored.snapshot, postings: '{"damaged' } };
        },
      }),
    ],
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
