// What the help page gets of pictures: their sizes with the tips, their data one by one when they come into sight.
import { toDataAddress } from '../core/feed/picture-data.ts';
import { pictureAddress, picturesNamed } from '../core/feed/pictures-named.ts';
import type { Tip } from '../core/feed/tip.ts';
import type { TipPicture } from '../core/feed/tip-picture.ts';
import { PICTURE_POLICY } from './picture-policy.ts';
import type { PictureStore } from './ports/picture-store.ts';

/** Answers the help page about pictures. */
export interface PictureShow {
  /** Adds to each tip which of its pictures are kept, and how large they are. */
  describe(tips: readonly Tip[]): Promise<Tip[]>;
  /** The data of a picture as a `data:` address; `null` where there is none. */
  load(feedId: string, source: string): Promise<string | null>;
}

/** The addresses of the pictures that a tip names, by how they are written there. */
function addressesOf(tip: Tip): [source: string, url: string][] {
  if (!URL.canParse(tip.feedId)) return [];
  return picturesNamed(tip).flatMap((source): [string, string][] => {
    const address = pictureAddress(source, tip.feedId);
    return address.ok ? [[source, address.value]] : [];
  });
}

/** Creates what answers the help page about pictures; `wait` is for a database that does not answer. */
export function createPictureShow(
  pictures: Pick<PictureStore, 'readSome' | 'readData' | 'deletePictures'>,
  wait: (milliseconds: number) => Promise<void>,
): PictureShow {
  async function read(tip: Tip): Promise<TipPicture[]> {
    const addresses = addressesOf(tip);
    if (addresses.length === 0) return [];
    const known = await pictures.readSome(
      tip.feedId,
      addresses.map(([, url]) => url),
    );
    const facts = new Map(known.map((picture) => [picture.url, picture.facts]));
    return addresses.flatMap(([source, url]) => {
      const { width, height } = facts.get(url) ?? {};
      return width && height ? [{ source, width, height }] : [];
    });
  }

  return {
    describe: async (tips) => {
      const waited = wait(PICTURE_POLICY.patienceMs).then((): TipPicture[] => []);
      return Promise.all(
        tips.map(async (tip) => {
          const kept = await Promise.race([read(tip).catch(() => []), waited]);
          return kept.length > 0 ? { ...tip, pictures: kept } : tip;
        }),
      );
    },
    load: async (feedId, source) => {
      const address = URL.canParse(feedId) ? pictureAddress(source, feedId) : null;
      if (!address?.ok) return null;
      const [known] = await pictures.readSome(feedId, [address.value]);
      if (!known?.facts) return null;
      const data = await pictures.readData(feedId, address.value);
      if (data) return toDataAddress(known.facts.type, data);
      // Lost without what is known of it: forgotten, it is fetched with the next sync.
      await pictures.deletePictures(feedId, [address.value]);
      return null;
    },
  };
}
