// Tips and their pictures go together: whatever deletes the rows of a feed deletes its pictures, too.
import type { PictureStore } from './ports/picture-store.ts';
import type { TipStore } from './ports/tip-store.ts';

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
      // Both are tried, and whoever asked hears when either stays: all was to go.
      const outcomes = await Promise.allSettled([store.deleteAll(), pictures.deleteAll()]);
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    },
  };
}
