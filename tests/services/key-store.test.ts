// Keys are moved without loss, stand in clear nowhere new, and outlive a place that fails.
import { beforeEach, describe, expect, it } from 'vitest';
import type { FeedKey } from '../../lib/core/feed/feed-key.ts';
import { createKeyStore } from '../../lib/services/key-store.ts';
import type { KeyShelf, Keys } from '../../lib/services/ports/key-store.ts';

const key = (value: string): FeedKey => ({ header: 'Private-Token', value });
const [ONE, TWO] = ['https://one.example/f.json', 'https://two.example/f.json'];

/** A shelf in memory that fails when it is told to, and notes what was done with it. */
function createShelf(start: Keys = {}) {
  const shelf = {
    keys: start,
    fails: { read: false, write: false },
    /** Forgets what is written, as a full disk may. */
    forgets: false,
    log: [] as string[],
    read: async () => {
      if (shelf.fails.read) throw new Error('It cannot be read.');
      return structuredClone(shelf.keys);
    },
    write: async (keys: Keys) => {
      shelf.log.push(Object.keys(keys).length === 0 ? 'emptied' : 'written');
      if (shelf.fails.write) throw new Error('It cannot be written.');
      if (!shelf.forgets) shelf.keys = structuredClone(keys);
    },
  };
  return shelf satisfies KeyShelf;
}

let home: ReturnType<typeof createShelf>;
let memory: ReturnType<typeof createShelf>;
let before: ReturnType<typeof createShelf>;
let told: string[][];
const open = () =>
  createKeyStore(Promise.resolve({ home, memory, before }), async (feedIds) => {
    told.push(feedIds);
  });

beforeEach(() => {
  [home, memory, before, told] = [createShelf(), createShelf(), createShelf(), []];
});

it('keeps a key at home, and deletes it there', async () => {
  const store = open();
  await store.put(ONE, key('a'));
  expect(home.keys).toEqual({ [ONE]: key('a') });
  expect(await store.load(ONE)).toEqual(key('a'));
  expect(told.at(-1)).toEqual([ONE]);
  await store.put(ONE, null);
  expect(await store.load(ONE)).toBeNull();
  expect(told.at(-1)).toEqual([]);
  expect([memory.log, before.log]).toEqual([[], []]);
});

it('keys put at once are all kept', async () => {
  const store = open();
  const ids = Array.from({ length: 20 }, (_, at) => `https://feed.example/${at}`);
  await Promise.all(ids.map((id) => store.put(id, key(id))));
  expect(Object.keys(home.keys)).toEqual(ids);
});

it('clears every place', async () => {
  [home, memory, before] = [1, 2, 3].map((at) => createShelf({ [`https://feed.example/${at}`]: key('a') })) as [
    typeof home,
    typeof home,
    typeof home,
  ];
  await open().clear();
  expect([home.keys, memory.keys, before.keys]).toEqual([{}, {}, {}]);
  expect(told.at(-1)).toEqual([]);
});

describe('keys of an earlier build', () => {
  it('are moved, and are gone from where they stood', async () => {
    before = createShelf({ [ONE]: key('a') });
    const store = open();
    expect(await store.load(ONE)).toEqual(key('a'));
    expect(home.keys).toEqual({ [ONE]: key('a') });
    expect(before.keys).toEqual({});
    expect(told).toEqual([[ONE]]);
  });

  it('do not replace one that stands at home already', async () => {
    [home, before] = [createShelf({ [ONE]: key('new') }), createShelf({ [ONE]: key('old'), [TWO]: key('b') })];
    expect(await open().load(ONE)).toEqual(key('new'));
    expect(home.keys).toEqual({ [ONE]: key('new'), [TWO]: key('b') });
    expect(before.keys).toEqual({});
  });

  it.each(['read', 'write', 'forgets'] as const)(
    'stay and are found while home cannot keep them (%s)',
    async (fault) => {
      before = createShelf({ [ONE]: key('a') });
      if (fault === 'forgets') home.forgets = true;
      else home.fails[fault] = true;
      expect(await open().load(ONE)).toEqual(key('a'));
      expect(before.keys).toEqual({ [ONE]: key('a') });
      // The next start finds a place that works.
      home.fails = { read: false, write: false };
      home.forgets = false;
      expect(await open().load(ONE)).toEqual(key('a'));
      expect([home.keys, before.keys]).toEqual([{ [ONE]: key('a') }, {}]);
    },
  );

  it('can be replaced and deleted meanwhile, and never come back', async () => {
    before = createShelf({ [ONE]: key('a'), [TWO]: key('b') });
    home.fails.read = true;
    const store = open();
    await store.put(ONE, key('c'));
    await store.put(TWO, null);
    expect(await store.load(ONE)).toEqual(key('c'));
    expect(await store.load(TWO)).toBeNull();
    expect(before.keys).toEqual({});
  });
});

describe('where home cannot be used', () => {
  it.each(['read', 'write'] as const)('(%s) a new key is kept in memory, never in the clear', async (fault) => {
    home.fails[fault] = true;
    const store = open();
    await store.put(ONE, key('a'));
    expect(await store.load(ONE)).toEqual(key('a'));
    expect(memory.keys).toEqual({ [ONE]: key('a') });
    expect(before.log).toEqual([]);
    expect(told.at(-1)).toEqual([ONE]);
  });

  it('the next start brings it home', async () => {
    memory = createShelf({ [ONE]: key('a') });
    expect(await open().load(ONE)).toEqual(key('a'));
    expect([home.keys, memory.keys]).toEqual([{ [ONE]: key('a') }, {}]);
  });

  it('a place that is only unreadable for a moment loses nothing of what stands there', async () => {
    home = createShelf({ [ONE]: key('a') });
    const store = open();
    await store.load(ONE);
    home.fails.read = true;
    await store.put(TWO, key('b'));
    expect(await store.load(ONE)).toBeNull();
    home.fails.read = false;
    expect(await store.load(ONE)).toEqual(key('a'));
    expect(await store.load(TWO)).toEqual(key('b'));
  });

  it('nor memory either, it says so', async () => {
    home.fails.write = true;
    memory.fails.write = true;
    const store = open();
    await expect(store.put(ONE, key('a'))).rejects.toThrow('could not be kept');
    expect(before.log).toEqual([]);
    home.fails.write = false;
    await store.put(ONE, key('a'));
    expect(await store.load(ONE)).toEqual(key('a'));
  });

  it('a key that cannot be deleted is told, not taken for deleted', async () => {
    home = createShelf({ [ONE]: key('a') });
    const store = open();
    await store.load(ONE);
    home.fails.write = true;
    await expect(store.put(ONE, null)).rejects.toThrow('written');
    expect(told.at(-1)).toEqual([ONE]);
  });
});

it('that nobody can be told of a key hinders none', async () => {
  const store = createKeyStore(Promise.resolve({ home, memory, before }), () => Promise.reject(new Error('full')));
  await store.put(ONE, key('a'));
  expect(await store.load(ONE)).toEqual(key('a'));
});
