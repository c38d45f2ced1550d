import { useRef, useState } from 'preact/hooks';
import { sizeOfPictures } from '../../lib/core/author/named-pictures.ts';
import type { PictureRefusal } from '../../lib/core/author/picture-refusal.ts';
import { FEED_LIMITS } from '../../lib/core/feed/limits.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { PictureProps } from './editor-props.ts';

/** The words for what is not taken as a picture. */
export const toRefusal = (refusal: PictureRefusal, text: Text): string => text(`editor.refused.${refusal}`);

/** Makes a file a picture for which there is still room among those of the tip. */
export async function scaleWithin(
  file: Blob,
  { pictures, onScale }: Pick<PictureProps, 'pictures' | 'onScale'>,
): Promise<Result<string, PictureRefusal>> {
  const room = FEED_LIMITS.picturesOfTip - sizeOfPictures(pictures);
  // What encloses an address in HTML counts as well.
  const most = Math.min(room, FEED_LIMITS.pictureCharacters) - 10;
  const scaled = most <= 0 ? ({ ok: false, error: 'large' } as const) : await onScale(file, most);
  return !scaled.ok && scaled.error === 'large' && room < FEED_LIMITS.pictureCharacters
    ? { ok: false, error: 'full' }
    : scaled;
}

/** Pictures that were given, one after the other: each is made ready, and then it is asked what it shows. */
export function usePictureAsks(given: PictureProps & { text: Text }, say: (words: string) => void) {
  const [waiting, setWaiting] = useState<string[]>([]);
  const latest = useRef(given);
  latest.current = given;
  // What waits takes room as well.
  const held = useRef<string[]>([]);
  const hold = (next: string[]) => {
    held.current = next;
    setWaiting(next);
  };
  const take = async (files: readonly Blob[]) => {
    const { text } = latest.current;
    say(text('editor.preparing'));
    let refused = '';
    for (const file of files) {
      const { pictures, onScale } = latest.current;
      const waits = Object.fromEntries(held.current.map((address, at) => [`waiting ${at}`, address]));
      const taken = { ...pictures, ...waits };
      const scaled = await scaleWithin(file, { pictures: taken, onScale }).catch(() => null);
      if (scaled?.ok) hold([...held.current, scaled.value]);
      else refused = scaled ? toRefusal(scaled.error, text) : text('status.syncFailed');
    }
    say(refused);
  };
  return { waiting, take, settle: () => hold(held.current.slice(1)) };
}
