// Why a picture is left out, in words for the author of the feed: which rule, what was found, what to do.
import type { FeedNote } from './feed-status.ts';
import { PICTURE_LIMITS } from './limits-pictures.ts';
import { describeFault } from './problem-of.ts';

/** Every reason for which a picture is left out; `found` is what stood there. */
export type PictureFault =
  | { is: 'bad-address' | 'insecure' | 'cors' | 'refused' | 'timeout' | 'unreachable' | 'redirect-key' | 'disk' }
  | { is: 'other-host' | 'redirect'; host: string }
  | { is: 'http' | 'busy'; status: number }
  | { is: 'svg' | 'type' }
  | { is: 'too-large' | 'too-many-points'; found: string }
  | { is: 'tip-full' | 'feed-full' };

const { bytes, bytesOfTip, bytesOfFeed, ofTip, ofFeed, side, points } = PICTURE_LIMITS;
const million = (count: number) => `${count / 1_000_000} million`;

/** One plain sentence for the author. */
export function toPictureNote(fault: PictureFault): string {
  switch (fault.is) {
    case 'bad-address':
      return 'expected the address of a picture; found something else';
    case 'insecure':
      return 'expected an address that begins with https://; found http://';
    case 'other-host':
      return `expected a picture on the feed’s own host; found one on ${fault.host}; put it beside the feed`;
    case 'redirect':
      return `expected a picture on the feed’s own host; its address leads on to ${fault.host}`;
    case 'redirect-key':
      return 'its address leads on to another one; the feed has a key, and that is not sent on: name the last address';
    case 'cors':
      return 'its server does not let it be read; let it send Access-Control-Allow-Origin: * with pictures, too';
    case 'refused':
      return 'its server asks for a key; the feed’s own key, where there is one, is not accepted';
    case 'http':
      return fault.status === 404
        ? 'there is no such file (404); check the address'
        : `its server answers ${fault.status} instead of a picture`;
    case 'busy':
      return `its server is busy (${fault.status}); it is asked again later`;
    case 'timeout':
      return 'its server took too long; it is asked again with the next sync';
    case 'unreachable':
      return 'its server could not be reached; it is asked again with the next sync';
    case 'disk':
      return 'there was no room for it on this device';
    case 'svg':
      return 'expected PNG, JPEG, GIF or WebP; found SVG, which can carry scripts; save it as PNG';
    case 'type':
      return 'expected PNG, JPEG, GIF or WebP; found something else';
    case 'too-large':
      return `expected at most ${million(bytes)} bytes; found ${fault.found}`;
    case 'too-many-points':
      return `expected at most ${side} points across or down and ${million(points)} altogether; found ${fault.found}`;
    case 'tip-full':
      return `expected at most ${ofTip} pictures and ${million(bytesOfTip)} bytes in one tip; this one is beyond that`;
    case 'feed-full':
      return `expected at most ${ofFeed} pictures and ${million(bytesOfFeed)} bytes in one feed; this one is beyond that`;
  }
}

/** Faults that are told in the same words as another. */
const TOLD_AS = {
  busy: 'later',
  timeout: 'later',
  unreachable: 'later',
  svg: 'type',
  'too-large': 'large',
  'too-many-points': 'large',
  'tip-full': 'many',
  'feed-full': 'many',
} as const;

/** The same for readers of every language. */
export function describePicture(fault: PictureFault): FeedNote {
  const { is, ...found } = fault;
  const told = is in TOLD_AS ? TOLD_AS[is as keyof typeof TOLD_AS] : (is as Exclude<typeof is, keyof typeof TOLD_AS>);
  const params = told === 'large' ? { megabytes: bytes / 1_000_000, side } : found;
  return describeFault(`picture-${told}`, params);
}
