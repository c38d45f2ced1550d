// How pictures are kept in a browser: in a database of their own, which is made anew where it is damaged.
import { Dexie } from 'dexie';
import type { PictureStore } from '../services/ports/picture-store.ts';
import { isDiskFull } from '../services/storage-failure.ts';
import { createDexiePictureStore } from './dexie-picture-store.ts';
import { openPictureDatabase, type PictureDatabase } from './picture-database.ts';
import { factoryOf, removeDatabase } from './storage-buckets.ts';

/** The usual one, and one with files of its own for where the browser's files are damaged. */
export const PICTURE_DATABASES = ['alongside-pictures', 'alongside-pictures-2'];

/** Runs a question; where there is no database yet, nothing is made for it and the answer is `otherwise`. */
type Ask = <T>(question: (store: PictureStore) => Promise<T>, otherwise?: { answer: T }) => Promise<T>;

function createAsk(): { ask: Ask; removeAll: () => Promise<void> } {
  let open: { database: PictureDatabase; store: PictureStore } | null = null;
  /** How often a database broke: opened once more, then made anew, then elsewhere, then given up. */
  let broken = 0;
  const nameNow = () => PICTURE_DATABASES[broken > 2 ? 1 : 0] ?? '';
  const homeOf = async (name: string) => ({ name, factory: await factoryOf(name, name === PICTURE_DATABASES[0]) });

  async function take() {
    const { name, factory } = await homeOf(nameNow());
    const database = openPictureDatabase(name, factory);
    open ??= { database, store: createDexiePictureStore(database) };
    return open.store;
  }

  async function leave() {
    open?.database.dexie.close();
    open = null;
    broken += 1;
    const { name, factory } = await homeOf(nameNow());
    // All that is in it is fetched again.
    if (broken === 2) await removeDatabase(name, factory).catch(() => undefined);
  }

  return {
    ask: async (question, otherwise) => {
      const isThere = open !== null || broken > 0 || (await Dexie.exists(nameNow()));
      if (otherwise && !isThere) return otherwise.answer;
      for (;;) {
        try {
          return await question(await take());
        } catch (error) {
          if (isDiskFull(error) || error instanceof TypeError || broken > 3) throw error;
          await leave();
        }
      }
    },
    removeAll: async () => {
      open?.database.dexie.close();
      open = null;
      broken = 0;
      for (const name of PICTURE_DATABASES) {
        const { factory } = await homeOf(name);
        await removeDatabase(name, factory);
      }
    },
  };
}

/** Creates the store of the pictures; there is no database while no feed has any. */
export function createKeptPictures(): PictureStore {
  const { ask, removeAll } = createAsk();
  return {
    readRound: (feedId) => ask((store) => store.readRound(feedId), { answer: null }),
    saveRound: (round) => ask((store) => store.saveRound(round)),
    readPictures: (feedId) => ask((store) => store.readPictures(feedId), { answer: [] }),
    readSome: (feedId, urls) => ask((store) => store.readSome(feedId, urls), { answer: [] }),
    readData: (feedId, url) => ask((store) => store.readData(feedId, url), { answer: null }),
    savePicture: (feedId, picture, data) => ask((store) => store.savePicture(feedId, picture, data)),
    deletePictures: (feedId, urls) => ask((store) => store.deletePictures(feedId, urls), { answer: undefined }),
    deleteFeed: (feedId) => ask((store) => store.deleteFeed(feedId), { answer: undefined }),
    readOwners: () => ask((store) => store.readOwners(), { answer: [] }),
    deleteAll: removeAll,
  };
}
