import { parseFeedKey } from '../core/feed/feed-key.ts';
import { createKeyStore, type KeyShelf, type KeyShelves, type KeyStore, type Keys } from '../services/key-store.ts';
import { browser } from './browser.ts';
import { createKeyDatabase } from './key-database.ts';
import { createLocalRecord, watchNow } from './local-record.ts';
import { ownCopy } from './own-copy.ts';

function parseKeys(stored: unknown): Keys {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  return Object.fromEntries(
    entries.flatMap(([feedId, given]) => {
      const key = parseFeedKey(given);
      return key ? [[feedId, key]] : [];
    }),
  );
}

const FEED_KEYS = 'feedKeys';

const createShelf = (area: 'local' | 'session'): KeyShelf => ({
  read: async () => parseKeys(ownCopy((await browser.storage[area].get(FEED_KEYS))[FEED_KEYS])),
  write: async (keys) => {
    const isEmpty = Object.keys(keys).length === 0;
    await (isEmpty ? browser.storage[area].remove(FEED_KEYS) : browser.storage[area].set({ [FEED_KEYS]: keys }));
  },
});

/** The feeds that have a key: all that pages of the extension need to know, and no secret. */
const keyedFeeds = () =>
  createLocalRecord('keyedFeeds', (stored) =>
    Array.isArray(stored) ? stored.filter((feedId): feedId is string => typeof feedId === 'string') : [],
  );

/**
 * Creates the store of keys: in the extension's storage where that is for its own pages alone (`isGuarded`), else in a
 * database of their own. For the background only.
 */
export function createBrowserKeyStore(isGuarded: Promise<boolean>): KeyStore {
  const local = createShelf('local');
  const memory = createShelf('session');
  const database = createKeyDatabase(parseFeedKey);
  const shelves = isGuarded.then(
    (guarded): KeyShelves =>
      guarded ? { home: local, memory, before: database } : { home: database, memory, before: local },
  );
  const keyed = keyedFeeds();
  return createKeyStore(shelves, async (feedIds) => {
    if (JSON.stringify(await keyed.load()) !== JSON.stringify(feedIds)) await keyed.update(() => feedIds);
  });
}

/** Calls back with the ids of the feeds that have a key, now and at every change, until the signal says stop. */
export function watchKeyedFeeds(onChange: (feedIds: string[]) => void, signal: AbortSignal): void {
  watchNow(keyedFeeds(), onChange, signal);
}
