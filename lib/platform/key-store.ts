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

const KEYED_FEEDS = 'keyedFeeds';

/** The ids of the feeds that have a key, where the keys stand out of the storage: no secret, and what pages need to know. */
const keyedFeeds = () =>
  createLocalRecord(KEYED_FEEDS, (stored) =>
    Array.isArray(stored) ? stored.filter((feedId): feedId is string => typeof feedId === 'string') : [],
  );

async function tellKeyedFeeds(feedIds: string[]): Promise<void> {
  const told = await keyedFeeds().load();
  if (JSON.stringify(told) === JSON.stringify(feedIds)) return;
  if (feedIds.length === 0) await browser.storage.local.remove(KEYED_FEEDS);
  else await browser.storage.local.set({ [KEYED_FEEDS]: feedIds });
}

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
  // Where keys are home in the storage, they are the one place that says who has one.
  return createKeyStore(shelves, async (feedIds) => tellKeyedFeeds((await isGuarded) ? [] : feedIds));
}

/** Calls back with the ids of the feeds that have a key, now and at every change, until the signal says stop. */
export function watchKeyedFeeds(onChange: (feedIds: string[]) => void, signal: AbortSignal): void {
  const known = { here: [] as string[], elsewhere: [] as string[] };
  const take = (part: Partial<typeof known>) => {
    Object.assign(known, part);
    onChange([...new Set([...known.here, ...known.elsewhere])]);
  };
  watchNow(createLocalRecord(FEED_KEYS, parseKeys), (keys) => take({ here: Object.keys(keys) }), signal);
  watchNow(keyedFeeds(), (elsewhere) => take({ elsewhere }), signal);
}
