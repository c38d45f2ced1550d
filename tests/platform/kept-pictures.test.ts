import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeptPictures } from '../../lib/platform/kept-pictures.ts';
import { png } from '../fixtures/tips/pictures.ts';

const [FEED, OTHER] = ['https://a.example/feed.json', 'https://b.example/feed.json'];
const picture = (url: string) => ({
  url,
  facts: { type: 'image/png' as const, width: 2, height: 3, bytes: 9 },
  validators: { etag: '"1"' },
  askedAtMs: 7,
});
const round = { feedId: FEED, version: '1', startedAtMs: 5 };
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('navigator', {});
  Dexie.dependencies.indexedDB = indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});
afterEach(() => vi.unstubAllGlobals());

async function createFilled() {
  const store = createKeptPictures();
  await store.saveRound(round);
  await store.savePicture(FEED, picture('a'), png(2, 3));
  await store.savePicture(FEED, picture('b'), png(2, 3));
  await store.savePicture(OTHER, picture('a'), png(4, 3));
  return store;
}

describe('pictures in their database', () => {
  test('are found by feed and address, and what is known of them without them', async () => {
    await createFilled();
    const store = createKeptPictures();
    expect(await store.readRound(FEED)).toEqual(round);
    expect((await store.readPictures(FEED)).map(({ url }) => url)).toEqual(['a', 'b']);
    expect(await store.readSome(OTHER, ['b', 'a'])).toEqual([picture('a')]);
    expect(await store.readData(OTHER, 'a')).toEqual(png(4, 3));
    await store.savePicture(FEED, { ...picture('a'), askedAtMs: 9 });
    expect(await store.readData(FEED, 'a')).toEqual(png(2, 3));
    await store.savePicture(FEED, { ...picture('a'), askedAtMs: 10 }, null);
    expect(await store.readData(FEED, 'a')).toBeNull();
  });

  test('go one by one, with their feed, and with everything', async () => {
    const store = await createFilled();
    await store.deletePictures(FEED, ['a']);
    expect((await store.readPictures(FEED)).map(({ url }) => url)).toEqual(['b']);
    await store.deleteFeed(FEED);
    expect(await store.readOwners()).toEqual([OTHER]);
    expect(await store.readData(OTHER, 'a')).toEqual(png(4, 3));
    await store.deleteAll();
    expect(await databases()).toEqual([]);
    expect(await store.readOwners()).toEqual([]);
    await store.savePicture(FEED, picture('a'), png(2, 3));
    expect(await store.readData(FEED, 'a')).toEqual(png(2, 3));
  });

  test('leave no database while no feed has any', async () => {
    const store = createKeptPictures();
    expect(await store.readSome(FEED, ['a'])).toEqual([]);
    expect(await store.readOwners()).toEqual([]);
    await store.deleteFeed(FEED);
    expect(await databases()).toEqual([]);
  });

  test('a database that lost a table is made anew: pictures are fetched again', async () => {
    const broken = new Dexie('alongside-pictures');
    broken.version(1).stores({ rounds: 'feedId' });
    await broken.open();
    broken.close();
    const store = createKeptPictures();
    expect(await store.readPictures(FEED)).toEqual([]);
    await store.savePicture(FEED, picture('a'), png(2, 3));
    expect(await store.readData(FEED, 'a')).toEqual(png(2, 3));
  });
});
