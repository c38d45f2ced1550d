// Where the keys stand in browsers that keep the storage for the extension's own pages, and in those that do not.
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserKeyStore } from '../../lib/platform/stored/key-store.ts';
import { watchKeyedFeeds } from '../../lib/platform/stored/keyed-feeds.ts';
import { guardStorage } from '../../lib/platform/stored/storage-access.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const FEED = 'https://team.example/f.json';
const KEY = { header: 'Authorization', value: 'Bearer key-canary' };
const inGuarded = () => createBrowserKeyStore(Promise.resolve(true));
const inOpen = () => createBrowserKeyStore(Promise.resolve(false));
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

afterEach(async () => {
  vi.restoreAllMocks();
  for (const name of await databases()) if (name) await Dexie.delete(name);
});

describe('where the storage is guarded', () => {
  it('keys stand in it, as they did before', async () => {
    fake.behind.stored.set('feedKeys', { [FEED]: KEY });
    const store = inGuarded();
    expect(await store.load(FEED)).toEqual(KEY);
    await store.put('https://other.example/f.json', { ...KEY, value: 'Bearer other' });
    expect(Object.keys(fake.behind.stored.get('feedKeys') as object)).toHaveLength(2);
    expect([...fake.behind.stored.keys()]).toEqual(['feedKeys']);
    expect(await databases()).toEqual([]);
  });

  it('keys that stood in the database come home when the browser has learnt to guard', async () => {
    await inOpen().put(FEED, KEY);
    expect(fake.behind.stored.has('feedKeys')).toBe(false);
    expect(await inGuarded().load(FEED)).toEqual(KEY);
    expect([...fake.behind.stored]).toEqual([['feedKeys', { [FEED]: KEY }]]);
    expect(await databases()).toEqual([]);
  });
});

describe('where scripts in pages can read the storage', () => {
  const seen = () => JSON.stringify([...fake.behind.stored]);

  it('a key stands in a database of its own, and the storage holds only whose it is', async () => {
    const store = inOpen();
    await store.put(FEED, KEY);
    expect(await store.load(FEED)).toEqual(KEY);
    expect(seen()).not.toContain('canary');
    expect(fake.behind.stored.get('keyedFeeds')).toEqual([FEED]);
    expect(await inOpen().load(FEED)).toEqual(KEY);
  });

  it('a key of an earlier build is moved there at the start', async () => {
    fake.behind.stored.set('feedKeys', { [FEED]: KEY, broken: { header: 'Host', value: 'x' } });
    expect(await inOpen().load(FEED)).toEqual(KEY);
    expect(seen()).not.toContain('canary');
    expect(await inOpen().load(FEED)).toEqual(KEY);
  });

  it('a key that a page’s script plants replaces none', async () => {
    await inOpen().put(FEED, KEY);
    fake.behind.stored.set('feedKeys', { [FEED]: { ...KEY, value: 'Bearer planted' } });
    expect(await inOpen().load(FEED)).toEqual(KEY);
    expect(seen()).not.toContain('planted');
  });

  it('and no database can be opened, a key is kept in memory alone', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database.', 'InvalidStateError');
    });
    const store = inOpen();
    await store.put(FEED, KEY);
    expect(await store.load(FEED)).toEqual(KEY);
    expect(seen()).not.toContain('canary');
    expect(JSON.stringify([...fake.behind.inMemory])).toContain('canary');
    // The next start of the background still has it; when the database opens again it moves there.
    expect(await inOpen().load(FEED)).toEqual(KEY);
    vi.restoreAllMocks();
    expect(await inOpen().load(FEED)).toEqual(KEY);
    expect(JSON.stringify([...fake.behind.inMemory])).not.toContain('canary');
    expect(seen()).not.toContain('canary');
  });

  it('deleting everything leaves no database', async () => {
    const store = inOpen();
    await store.put(FEED, KEY);
    await store.clear();
    expect(await store.load(FEED)).toBeNull();
    expect(await databases()).toEqual([]);
    await store.put(FEED, KEY);
    expect(await store.load(FEED)).toEqual(KEY);
  });
});

it.each([
  ['guarded', inGuarded],
  ['open', inOpen],
] as const)('pages hear which feeds have a key, where the storage is %s', async (_, open) => {
  const heard: string[][] = [];
  const stop = new AbortController();
  watchKeyedFeeds((feedIds) => heard.push(feedIds), stop.signal);
  const store = open();
  await store.put(FEED, KEY);
  expect(heard.at(-1)).toEqual([FEED]);
  await store.put(FEED, null);
  expect(heard.at(-1)).toEqual([]);
  stop.abort();
});

describe('guarding the storage', () => {
  it('keeps every area for our own pages, and says that the one on disk is', async () => {
    const asked: [string, string][] = [];
    const areas = ['local', 'sync', 'session', 'managed'] as const;
    for (const name of areas) {
      fake.storage[name].setAccessLevel = async ({ accessLevel }) => void asked.push([name, accessLevel]);
    }
    expect(await guardStorage()).toBe(true);
    expect(asked).toEqual(areas.map((name) => [name, 'TRUSTED_CONTEXTS']));
  });

  it('says no where the browser has no such thing, or refuses it for the area on disk', async () => {
    expect(await guardStorage()).toBe(false);
    fake.storage.session.setAccessLevel = async () => undefined;
    fake.storage.local.setAccessLevel = () => Promise.reject(new Error('Only for session.'));
    expect(await guardStorage()).toBe(false);
  });

  it('says yes where only the policy’s area cannot be guarded', async () => {
    fake.storage.local.setAccessLevel = async () => undefined;
    fake.storage.managed.setAccessLevel = () => Promise.reject(new Error('Not for managed.'));
    expect(await guardStorage()).toBe(true);
  });
});
