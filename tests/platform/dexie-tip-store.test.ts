import { afterEach, describe, expect, test } from 'vitest';
import type { Tip } from '../../lib/core/feed/tip.ts';
import { toDocument } from '../../lib/core/find/index/tip-document.ts';
import { type Database, openDatabase } from '../../lib/platform/database.ts';
import { createDexieTipStore } from '../../lib/platform/dexie-tip-store.ts';
import { stageTips, storeTips, tipsNamed } from '../fixtures/tips/stored-tips.ts';
import { testTipStore } from '../fixtures/tips/tip-store-contract.ts';

const opened: Database[] = [];
afterEach(async () => {
  for (const { dexie } of opened.splice(0)) await dexie.delete();
});

function open(): Database {
  const db = openDatabase(`test-${crypto.randomUUID()}`);
  opened.push(db);
  return db;
}

testTipStore(() => createDexieTipStore(open()));

const rowsIn = async ({ segments, places, indexes }: Database) =>
  (await segments.count()) + (await places.count()) + (await indexes.count());

describe('rows', () => {
  test('of places bring the words of their tips; those of earlier builds, which have none, are read as well', async () => {
    const db = open();
    const store = createDexieTipStore(db);
    const feed = await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    await db.places.toCollection().modify((row) => {
      if (row.words) row.words.terms = row.words.terms.map((terms) => terms.replace(/^\S+/, 'stored'));
    });
    const [stored] = await store.readPlaces([feed], ['']);
    expect(stored && [...toDocument(stored).counts.keys()][0]).toBe('stored');
    await db.places.toCollection().modify((row) => {
      delete row.words;
    });
    const [counted] = await store.readPlaces([feed], ['']);
    expect(counted && toDocument(counted)).toEqual(toDocument(structuredClone(tipsNamed('f', 'a')[0] as Tip)));
  });

  test('of what was discarded, left over or deleted none stays', async () => {
    const db = open();
    const store = createDexieTipStore(db);
    await storeTips(store, 'f', [tipsNamed('f', 'a')]);
    const few = await rowsIn(db);
    const { staged } = await stageTips(store, 'f', [tipsNamed('f', 'b'), tipsNamed('f', 'c')]);
    expect(await rowsIn(db)).toBeGreaterThan(few);
    await staged.discard();
    expect(await rowsIn(db)).toBe(few);
    await stageTips(store, 'f', [tipsNamed('f', 'left'), tipsNamed('f', 'over')]);
    await storeTips(store, 'f', [tipsNamed('f', 'd')]);
    expect(await rowsIn(db)).toBe(few);
    await stageTips(store, 'f', [tipsNamed('f', 'left over')]);
    await store.deleteFeed('f');
    expect(await rowsIn(db)).toBe(0);
  });

  test('of a first sync that was interrupted have an owner, and none stays when everything is deleted', async () => {
    const db = open();
    const store = createDexieTipStore(db);
    await stageTips(store, 'cut off', [tipsNamed('cut off', 'a')]);
    expect(await store.readFeeds()).toEqual([]);
    expect(await store.readOwners()).toEqual(['cut off']);
    await store.deleteAll();
    expect(await rowsIn(db)).toBe(0);
  });

  test('survive the worker: another connection reads the same', async () => {
    const db = open();
    const feed = await storeTips(createDexieTipStore(db), 'f', [tipsNamed('f', 'a', 'b')]);
    db.dexie.close();
    const second = openDatabase(db.dexie.name);
    const again = createDexieTipStore(second);
    expect(await again.readFeeds()).toEqual([feed]);
    expect(await again.readPlaces([feed], [''])).toEqual(tipsNamed('f', 'a', 'b'));
    second.dexie.close();
  });
});

test('when the old rows cannot be deleted, the old generation stays in force whole', async () => {
  const db = open();
  const store = createDexieTipStore(db);
  const old = await storeTips(store, 'f', [tipsNamed('f', 'old')]);
  const { staged, feed } = await stageTips(store, 'f', [tipsNamed('f', 'new')]);
  const refuse = () => {
    throw new Error('The disk is gone');
  };
  db.places.hook('deleting', refuse);
  await expect(staged.commit(feed)).rejects.toThrow('The disk is gone');
  db.places.hook('deleting').unsubscribe(refuse);
  await staged.discard();
  const [current] = await store.readFeeds();
  expect(current).toEqual(old);
  expect(await store.readPlaces([old], [''])).toEqual(tipsNamed('f', 'old'));
});
