// Which feeds have a key: what pages of the extension show.
import { parseFeedKey } from '../../core/feed/feed-key.ts';
import type { Keys } from '../../services/ports/key-store.ts';
import { browser } from '../browser.ts';
import { createLocalRecord, watchNow } from './local-record.ts';
import { FEED_KEYS, type LocalKey } from './stored-keys.ts';

/** Reads keys whatever version has written them. */
export function parseKeys(stored: unknown): Keys {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  return Object.fromEntries(
    entries.flatMap(([feedId, given]) => {
      const key = parseFeedKey(given);
      return key ? [[feedId, key]] : [];
    }),
  );
}

const KEYED_FEEDS = 'keyedFeeds' satisfies LocalKey;

/** The ids of the feeds that have a key, where the keys stand out of the storage: no secret, and what pages need to know. */
const keyedFeeds = () =>
  createLocalRecord(KEYED_FEEDS, (stored) =>
    Array.isArray(stored) ? stored.filter((feedId): feedId is string => typeof feedId === 'string') : [],
  );

/** Keeps the ids for pages; none takes the record away. */
export async function tellKeyedFeeds(feedIds: string[]): Promise<void> {
  const told = await keyedFeeds().load();
  if (JSON.stringify(told) === JSON.stringify(feedIds)) return;
  if (feedIds.length === 0) await browser.storage.local.remove(KEYED_FEEDS);
  else await browser.storage.local.set({ [KEYED_FEEDS]: feedIds });
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
