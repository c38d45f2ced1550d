// A database that fails, at every point and in every way: tips are read anew elsewhere, or kept in memory.
import { describe, expect, test } from 'vitest';
import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import type { TipHome } from '../../lib/services/ports/tip-home.ts';
import { StoreMoved, type TipStore } from '../../lib/services/ports/tip-store.ts';
import { createSafeTipStore } from '../../lib/services/safe-tip-store.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';
import { stageTips, storedFile, storeTips, tipsNamed } from '../fixtures/tips/stored-tips.ts';
import { testTipStore } from '../fixtures/tips/tip-store-contract.ts';
import { noteHeld } from '../held.ts';

const broken = () => new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
const full = () => new DOMException('', 'QuotaExceededError');

/** A place whose faults a test sets; what is stored outlives its being opened. */
function createPlace(name: string) {
  let kept = createMemoryTipStore();
  const faults: {
    open?: () => unknown;
    call?: (method: keyof TipStore) => unknown;
  } = {};
  const opened = { times: 0, removed: 0 };
  const place: TipHome = {
    name,
    open: async () => {
      opened.times += 1;
      await faults.open?.();
      const failing = new Proxy(kept, {
        get:
          (target, method: keyof TipStore) =>
          async (...args: unknown[]) => {
            await faults.call?.(method);
            return (target[method] as (...args: unknown[]) => unknown)(...args);
          },
      });
      return { store: failing, close: () => undefined };
    },
    remove: async () => {
      opened.removed += 1;
      kept = createMemoryTipStore();
    },
  };
  return { place, faults, opened };
}

function createSafe(lastUsed: string | null = null) {
  const places = [createPlace('one'), createPlace('two'), createPlace('three')] as const;
  const heard: (StorageTrouble | null)[] = [];
  const late: (() => void)[] = [];
  const world = { used: lastUsed, moved: 0 };
  const store = createSafeTipStore({
    places: places.map(({ place }) => place),
    lastUsed: {
      load: async () => world.used,
      save: async (name) => {
        world.used = name;
      },
    },
    createMemory: createMemoryTipStore,
    // The pause is over at once; patience ends when a test says so.
    wait: (milliseconds) => (milliseconds < 1000 ? Promise.resolve() : new Promise((resolve) => late.push(resolve))),
    onKept: (trouble) => heard.push(trouble),
    onMoved: () => {
      world.moved += 1;
    },
  });
  const loseAllPatience = () => {
    for (const resolve of late.splice(0)) resolve();
  };
  return { store, places, heard, world, loseAllPatience };
}

testTipStore(() => createSafe().store);

const titles = async (store: TipStore) => {
  const feeds = await store.readFeeds();
  return (await store.readPlaces(feeds, [''])).map(({ id }) => id);
};

describe('opening', () => {
  test('a place that works is used, and nothing is said', async () => {
    const { store, places, heard, world } = createSafe();
    await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    expect(heard).toEqual([null]);
    expect(places.map(({ opened }) => opened.times)).toEqual([1, 0, 0]);
    expect(world).toEqual({ used: null, moved: 0 });
  });

  test('one that fails once is tried once more', async () => {
    const { store, places, heard } = createSafe();
    let times = 0;
    places[0].faults.open = () => {
      times += 1;
      if (times === 1) throw broken();
    };
    await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    expect(heard).toEqual([null]);
    expect(places[0].opened.removed).toBe(0);
  });

  test.each([
    ['broken', broken],
    ['full, as Chromium says of a damaged one as well', full],
    ['of a later version', () => new DOMException('', 'VersionError')],
    ['no database', () => new TypeError('indexedDB is undefined')],
  ])('one that is %s is left for the next, which is remembered; the broken one is deleted', async (_, fault) => {
    const { store, places, heard, world } = createSafe();
    places[0].faults.open = () => {
      throw fault();
    };
    await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    expect(heard).toEqual(['anew']);
    expect(world.used).toBe('two');
    expect(places.map(({ opened }) => opened.removed)).toEqual([1, 0, 0]);
    const next = createSafe('two');
    expect(await titles(next.store)).toEqual([]);
    expect(next.heard).toEqual([null]);
    expect(next.places.map(({ opened }) => opened.times)).toEqual([0, 1, 0]);
  });

  test.each([
    ['broken', broken, 'memory'],
    ['full', full, 'full'],
  ] as const)('where all are %s, the tips are kept in memory, and it is said', async (_, fault, trouble) => {
    const { store, places, heard, world } = createSafe();
    for (const { faults } of places) {
      faults.open = () => {
        throw fault();
      };
    }
    await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    expect(await titles(store)).toEqual(['a']);
    expect(heard).toEqual([trouble]);
    expect(world.used).toBeNull();
    // None of them may be gone: nothing stands in their place.
    expect(places.map(({ opened }) => opened.removed)).toEqual([0, 0, 0]);
  });

  test('memory is left as soon as a place can be opened, and what is missing is read', async () => {
    const { store, places, heard, world } = createSafe();
    for (const { faults } of places) {
      faults.open = () => {
        throw full();
      };
    }
    await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    places[0].faults.open = undefined;
    await storeTips(store, 'g', [tipsNamed('g', 'b')]);
    expect(heard).toEqual(['full', null]);
    expect(world.moved).toBe(1);
    expect(await titles(store)).toEqual(['b']);
  });

  test('one that does not open in time is not waited for, nor deleted; once open it is used', async () => {
    const { store, places, heard, world, loseAllPatience } = createSafe();
    const gate = Promise.withResolvers<void>();
    places[0].faults.open = () => gate.promise;
    const asked = store.readFeeds();
    await Promise.resolve().then(() => new Promise<void>((resolve) => setImmediate(resolve)));
    loseAllPatience();
    expect(await asked).toEqual([]);
    expect(heard).toEqual(['memory']);
    expect(places.map(({ opened }) => opened.removed)).toEqual([0, 0, 0]);
    gate.resolve();
    await new Promise<void>((resolve) => setImmediate(resolve));
    expect(heard).toEqual(['memory', null]);
    expect(world.moved).toBe(1);
    await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    expect(await titles(store)).toEqual(['a']);
  });
});

const READS = ['readFeeds', 'readPlaces', 'readIndex', 'readShards', 'readTips', 'readTipsOfFile'] as const;

describe('a read that fails', () => {
  test.each(READS)('once (%s): the place is opened once more, and the answer is given', async (method) => {
    const { store, places, heard } = createSafe();
    const feed = await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    let times = 0;
    places[0].faults.call = (called) => {
      if (called !== method) return;
      times += 1;
      if (times === 1) throw broken();
    };
    const answers = {
      readFeeds: () => store.readFeeds(),
      readPlaces: () => store.readPlaces([feed], ['']),
      readIndex: () => store.readIndex(feed).then((index) => (index ? [index] : [])),
      readShards: () => store.readShards(feed, [0]),
      readTips: () => store.readTips(feed, [{ segment: 0, at: 0 }]),
      readTipsOfFile: () => store.readTipsOfFile(feed, storedFile({ firstSegment: 0, segments: 1, tips: 1 })),
    };
    expect(await answers[method]()).toHaveLength(1);
    expect(places[0].opened.times).toBe(2);
    expect(heard).toEqual([null]);
  });

  test('for ever: the tips move to the next place, and whoever asked begins anew', async () => {
    const { store, places, heard, world } = createSafe();
    const feed = await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    places[0].faults.call = (method) => {
      if (method === 'readPlaces') throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    };
    await expect(store.readPlaces([feed], [''])).rejects.toBeInstanceOf(StoreMoved);
    expect(await store.readFeeds()).toEqual([]);
    expect(heard).toEqual([null, 'anew']);
    expect(world).toEqual({ used: 'two', moved: 1 });
    expect(places[0].opened.removed).toBe(1);
  });

  test('a record that no version has written is damage as well', async () => {
    const { store, places, heard } = createSafe();
    await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    places[0].faults.call = (method) => {
      if (method === 'readFeeds') throw new Error('A stored feed is damaged.');
    };
    expect(await store.readFeeds()).toEqual([]);
    expect(heard).toEqual([null, 'anew']);
  });

  test('by a mistake of ours, or because the disk is full, moves nothing', async () => {
    for (const error of [new TypeError('x is not a function'), full()]) {
      const { store, places, heard } = createSafe();
      await store.readFeeds();
      places[0].faults.call = () => {
        throw error;
      };
      await expect(store.readFeeds()).rejects.toBe(error);
      expect(places[0].opened.removed).toBe(0);
      expect(heard).toEqual([null]);
    }
  });
});

describe('a write that fails', () => {
  test('is begun anew by whoever writes; a generation is never finished in another place', async () => {
    const { store, places } = createSafe();
    await storeTips(store, 'f', [tipsNamed('f', 'old')]);
    const { staged, feed } = await stageTips(store, 'f', [tipsNamed('f', 'new')]);
    // Meanwhile a read finds the place broken for good.
    places[0].faults.call = () => {
      throw broken();
    };
    places[0].faults.open = () => {
      throw broken();
    };
    expect(await store.readFeeds()).toEqual([]);
    await expect(staged.commit(feed)).rejects.toBeInstanceOf(StoreMoved);
    expect(await store.readFeeds()).toEqual([]);
  });
});

/** The calls of the store that a sync makes, each failing from its n-th time on. */
const FAULTS = [
  ...READS.map((method) => [method, 1] as const),
  ...READS.map((method) => [method, 2] as const),
  ['stage', 1],
  ['deleteFeed', 1],
] as const;

test('whatever call begins to fail, and whenever: after the next sync every tip is found', async ({ task }) => {
  let held = 0;
  for (const [method, from] of FAULTS) {
    const { store, places } = createSafe();
    const world = createWorld({ store });
    world.client.published.set(FEED_URL, fetched(feedWith([itemWith({ title: 'Cost centre' })])));
    await world.sync.syncNow();
    let times = 0;
    places[0].faults.call = (called) => {
      if (called !== method) return;
      times += 1;
      if (times >= from) throw broken();
    };
    await world.tips.search('cost', null);
    await world.sync.syncDue();
    world.client.published.set(FEED_URL, fetched(feedWith([itemWith({ title: 'Cost centre anew' })])));
    await world.sync.syncNow();
    // Whoever searches may be the first to find the damage: what has moved is read again.
    await world.tips.search('cost', null);
    world.tips.forget();
    await world.sync.syncDue();
    const found = (await world.tips.search('cost', null)).map(({ tip }) => tip.title);
    const state = await world.state();
    if (found.join() === 'Cost centre anew' && state?.failure === undefined && state?.tips === 1) held += 1;
    else console.error(method, from, found, state);
  }
  noteHeld(task, 'calls of the tip store that fail from some time on, with all tips found after', FAULTS.length, held);
  expect(held).toBe(FAULTS.length);
});
