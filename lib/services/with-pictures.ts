// Tips and their pictures go together: whatever deletes the rows of a feed deletes its pictures, too.
import type { PictureStore } from './picture-store.ts';
import type { TipStore } from './tip-store.ts';

/** A tip store that deletes pictures as it deletes tips. Trouble with pictures is never one of the tips. */
export function withPictures(
  store: TipStore,
  pictures: Pick<PictureStore, 'readOwners' | 'deleteFeed' | 'deleteAll'>,
): TipStore {
  return {
    ...store,
    readOwners: async () => {
      const [owners, more] = await Promise.all([store.readOwners(), pictures.readOwners().catch(() => [])]);
      return [...new Set([...owners, ...more])];
    },
    deleteFeed: async (feedId) => {
      await store.deleteFeed(feedId);
      await pictures.deleteFeed(feedId).catch(() => undefined);
    },
    deleteAll: async () => {
      await store.deleteAll();
      await pictures.deleteAll().catch(() => undefined);
    },
  };
}
