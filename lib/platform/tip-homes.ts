// The databases that the tips can stand in: the usual one, and others for when it cannot be opened.
import type { Table } from 'dexie';
import type { TipHome } from '../services/ports/tip-home.ts';
import { type Database, openDatabase } from './database.ts';
import { createDexieTipStore } from './dexie-tip-store.ts';
import { buckets, factoryOf, removeDatabase } from './storage-buckets.ts';

/** The usual database goes without a number, as in every earlier version. */
const NAME = 'alongside';
/** Two more: where both of these break as well, the trouble is none that a further one would mend. */
const OTHERS = [`${NAME}-2`, `${NAME}-3`];

/** A table that was lost and made anew is empty, while the feeds' records still count on it. */
async function isComplete({ dexie, feeds, segments, places }: Database): Promise<boolean> {
  return dexie.transaction('r', [feeds, segments, places], async () => {
    for (const { feedId, generation, pages } of await feeds.toArray()) {
      if (!Array.isArray(pages)) return false;
      const expected = pages.reduce((sum, page) => sum + page.segments, 0);
      const count = (table: Table) =>
        table
          .where('key')
          .between([feedId, generation], [feedId, generation + 1])
          .count();
      if ((await count(segments)) < expected || (expected > 0 && (await count(places)) === 0)) return false;
    }
    return true;
  });
}

const createHome = (name: string): TipHome => ({
  name,
  open: async () => {
    const database = openDatabase(name, await factoryOf(name, name === NAME));
    const { dexie } = database;
    try {
      await dexie.open();
      // A database of another version, or one that lost a table, opens all the same.
      const there = dexie.backendDB().objectStoreNames;
      const missing = dexie.tables.find((table) => !there.contains(table.name));
      if (missing) throw new DOMException(`There is no table ${missing.name}.`, 'NotFoundError');
      if (!(await isComplete(database))) throw new DOMException('Rows of a feed are missing.', 'DataError');
    } catch (error) {
      dexie.close();
      throw error;
    }
    return { store: createDexieTipStore(database), close: () => dexie.close() };
  },
  remove: async () => {
    const all = buckets();
    if (name !== NAME && all) await all.delete(name);
    else await removeDatabase(name, indexedDB);
  },
});

/** The places for tips, in the order in which they are tried. */
export const createTipHomes = (): TipHome[] => [NAME, ...OTHERS].map(createHome);
