// The pictures of feeds in IndexedDB.
import { Dexie } from 'dexie';
import type { PictureStore } from '../services/ports/picture-store.ts';
import type { KnownRow, PictureDatabase } from './picture-database.ts';

const pictureKey = (feedId: string, url: string): KnownRow['key'] => [feedId, url];
const allOf = (feedId: string) => [[feedId], [feedId, Dexie.maxKey]] as const;

/** Creates the picture store in a database. */
export function createDexiePictureStore({ dexie, rounds, known, data }: PictureDatabase): PictureStore {
  const inOneGo = (changes: () => Promise<void>) => dexie.transaction('rw', [rounds, known, data], changes);
  return {
    readRound: async (feedId) => (await rounds.get(feedId)) ?? null,
    saveRound: async (round) => void (await rounds.put(round)),
    readPictures: async (feedId) => {
      const rows = await known
        .where('key')
        .between(...allOf(feedId))
        .toArray();
      return rows.map(({ picture }) => picture);
    },
    readSome: async (feedId, urls) => {
      const rows = await known.bulkGet(urls.map((url) => pictureKey(feedId, url)));
      return rows.flatMap((row) => row?.picture ?? []);
    },
    readData: async (feedId, url) => (await data.get(pictureKey(feedId, url)))?.bytes ?? null,
    savePicture: (feedId, picture, bytes) =>
      inOneGo(async () => {
        const key = pictureKey(feedId, picture.url);
        await known.put({ key, picture });
        if (bytes === null) await data.delete(key);
        else if (bytes) await data.put({ key, bytes });
      }),
    deletePictures: (feedId, urls) =>
      inOneGo(async () => {
        const keys = urls.map((url) => pictureKey(feedId, url));
        await known.bulkDelete(keys);
        await data.bulkDelete(keys);
      }),
    deleteFeed: (feedId) =>
      inOneGo(async () => {
        await rounds.delete(feedId);
        for (const table of [known, data]) {
          await table
            .where('key')
            .between(...allOf(feedId))
            .delete();
        }
      }),
    readOwners: async () => {
      const [ids, keys] = await Promise.all([rounds.toCollection().primaryKeys(), known.toCollection().primaryKeys()]);
      return [...new Set([...ids, ...keys.map(([feedId]) => feedId)])];
    },
    deleteAll: () =>
      inOneGo(async () => {
        for (const table of [rounds, known, data]) await table.clear();
      }),
  };
}
