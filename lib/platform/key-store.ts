import { type FeedKey, parseFeedKey } from '../core/feed/feed-key.ts';
import type { KeyStore } from '../services/key-store.ts';
import { createLocalRecord, watchNow } from './local-record.ts';

type Keys = Record<string, FeedKey>;

function parseKeys(stored: unknown): Keys {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  return Object.fromEntries(
    entries.flatMap(([feedId, given]) => {
      const key = parseFeedKey(given);
      return key ? [[feedId, key]] : [];
    }),
  );
}

const record = () => createLocalRecord('feedKeys', parseKeys);

/** Creates the store of keys; they stand in a record of their own, which is no part of any file that is saved. */
export function createKeyStore(): KeyStore {
  const keys = record();
  return {
    load: async (feedId) => (await keys.load())[feedId] ?? null,
    put: async (feedId, key) => {
      await keys.update((all) => {
        const { [feedId]: old, ...others } = all;
        if (key) return { ...others, [feedId]: key };
        return old ? others : all;
      });
    },
    feedIds: async () => Object.keys(await keys.load()),
    clear: async () => {
      await keys.update(() => ({}));
    },
  };
}

/** Calls back with the ids of the feeds that have a key, now and at every change, until the signal says stop. */
export function watchKeyedFeeds(onChange: (feedIds: string[]) => void, signal: AbortSignal): void {
  watchNow(record(), (keys) => onChange(Object.keys(keys)), signal);
}
