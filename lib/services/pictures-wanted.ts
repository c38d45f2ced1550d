// Which pictures the tips of a feed name, in the order of the tips, and which of them are too many.
import { PICTURE_LIMITS } from '../core/feed/limits-pictures.ts';
import type { PictureFault } from '../core/feed/picture-note.ts';
import { pictureAddress, picturesNamed } from '../core/feed/pictures-named.ts';
import type { Tip } from '../core/feed/tip.ts';

/** A picture that a tip names. */
export interface WantedPicture {
  /** Its address, or what was written there where that is none. */
  url: string;
  /** The id and title of the first tip that names it. */
  tipId: string;
  title: string;
  /** Why it is not even asked for. */
  fault?: PictureFault;
}

/** Collects the pictures of a feed, each once. */
export function createWanted(feedUrl: string) {
  const wanted = new Map<string, WantedPicture>();
  let asked = 0;
  const addTip = (tip: Tip) => {
    for (const [at, source] of picturesNamed(tip).entries()) {
      const address = pictureAddress(source, feedUrl);
      const url = address.ok ? address.value : source;
      if (wanted.has(url)) continue;
      const fault: PictureFault | undefined = !address.ok
        ? address.error
        : at >= PICTURE_LIMITS.ofTip
          ? { is: 'tip-full' }
          : asked >= PICTURE_LIMITS.ofFeed
            ? { is: 'feed-full' }
            : undefined;
      if (!fault) asked += 1;
      wanted.set(url, { url, tipId: tip.id, title: tip.title, ...(fault && { fault }) });
    }
  };
  return { addTip, all: () => [...wanted.values()] };
}

/** Room for the bytes of pictures in each tip and in the feed. */
export function createPictureRoom() {
  const ofTips = new Map<string, number>();
  let ofFeed = 0;
  return {
    /** Takes room for a picture; the fault says where there was none. */
    take: (tipId: string, bytes: number): PictureFault | null => {
      const ofTip = (ofTips.get(tipId) ?? 0) + bytes;
      if (ofTip > PICTURE_LIMITS.bytesOfTip) return { is: 'tip-full' };
      if (ofFeed + bytes > PICTURE_LIMITS.bytesOfFeed) return { is: 'feed-full' };
      ofTips.set(tipId, ofTip);
      ofFeed += bytes;
      return null;
    },
  };
}
