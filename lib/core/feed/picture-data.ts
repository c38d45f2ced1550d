// A picture as an address that holds it.
import type { PictureType } from './picture-bytes.ts';

/** Written piece by piece: a call can take only so many arguments. */
const PIECE = 0x8000;

/** The `data:` address of a picture. */
export function toDataAddress(type: PictureType, bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return `data:${type};base64,${btoa(text)}`;
}
