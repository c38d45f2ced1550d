// Where the keys of feeds stand in this browser. For the background alone: pages know which feeds have one.
import { parseFeedKey } from '../../core/feed/feed-key.ts';
import { isObject } from '../../core/feed/problem-of.ts';
import { changeStored } from '../../core/stored/change-stored.ts';
import { createKeyStore } from '../../services/key-store.ts';
import type { KeyShelf, KeyShelves, KeyStore } from '../../services/ports/key-store.ts';
import { browser } from '../browser.ts';
import { createKeyDatabase } from '../key-database.ts';
import { ownCopy } from '../own-copy.ts';
import { parseKeys, tellKeyedFeeds } from './keyed-feeds.ts';
import { FEED_KEYS } from './stored-keys.ts';

const createShelf = (area: 'local' | 'session'): KeyShelf => ({
  read: async () => parseKeys(ownCopy((await browser.storage[area].get(FEED_KEYS))[FEED_KEYS])),
  write: async (keys) => {
    const stored = ownCopy((await browser.storage[area].get(FEED_KEYS))[FEED_KEYS]);
    // What this version cannot read as a key may be one of a newer version.
    const next = isObject(stored) ? changeStored(stored, parseKeys(stored), keys) : keys;
    const isEmpty = Object.keys(isObject(next) ? next : {}).length === 0;
    await (isEmpty ? browser.storage[area].remove(FEED_KEYS) : browser.storage[area].set({ [FEED_KEYS]: next }));
  },
});

/**
 * Creates the store of keys: in the extension's storage where that is for its own pages alone (`isGuarded`), else in a
 * database of their own.
 */
export function createBrowserKeyStore(isGuarded: Promise<boolean>): KeyStore {
  const local = createShelf('local');
  const memory = createShelf('session');
  const database = createKeyDatabase(parseFeedKey);
  const shelves = isGuarded.then(
    (guarded): KeyShelves =>
      guarded ? { home: local, memory, before: database } : { home: database, memory, before: local },
  );
  // Where keys are home in the storage, they are the one place that says who has one.
  return createKeyStore(shelves, async (feedIds) => tellKeyedFeeds((await isGuarded) ? [] : feedIds));
}
