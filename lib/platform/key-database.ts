// A database for keys alone: the browser gives databases to the extension's own pages only, never to a script in a page,
// and one that is damaged elsewhere takes no key along.
import { Dexie, type Table } from 'dexie';
import type { FeedKey } from '../core/feed/feed-key.ts';
import type { KeyShelf, Keys } from '../services/ports/key-store.ts';

/** The key of a feed. */
export interface KeyRow {
  feedId: string;
  key: unknown;
}

/** The name of the database. */
export const KEY_DATABASE = 'alongside-keys';

/** Declares the database; it is opened, and made where there is none, on first use. */
export function openKeyDatabase(name: string): { dexie: Dexie; keys: Table<KeyRow, string> } {
  const dexie = new Dexie(name);
  dexie.version(1).stores({ keys: 'feedId' });
  return { dexie, keys: dexie.table('keys') };
}

/**
 * Creates the shelf in the database; `parse` reads a key whatever version has written it. There is none while there are
 * no keys.
 */
export function createKeyDatabase(parse: (stored: unknown) => FeedKey | null, name = KEY_DATABASE): KeyShelf {
  const { dexie, keys: table } = openKeyDatabase(name);
  const isThere = async () => dexie.isOpen() || (await Dexie.exists(name));
  return {
    read: async () => {
      const rows = (await isThere()) ? await table.toArray() : [];
      const keys = rows.flatMap(({ feedId, key }) => {
        const parsed = parse(key);
        return parsed ? [[feedId, parsed] as const] : [];
      });
      return Object.fromEntries(keys) satisfies Keys;
    },
    write: async (keys) => {
      const rows = Object.entries(keys).map(([feedId, key]) => ({ feedId, key }));
      if (rows.length === 0) {
        if (await isThere()) await dexie.delete({ disableAutoOpen: false });
        return;
      }
      await dexie.transaction('rw', table, async () => {
        // A row that this version cannot read may be a key of a newer one.
        const readable = (await table.toArray()).filter(({ key }) => parse(key));
        await table.bulkDelete(readable.map(({ feedId }) => feedId));
        await table.bulkPut(rows);
      });
    },
  };
}
