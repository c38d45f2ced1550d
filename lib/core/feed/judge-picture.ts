import { err, ok, type Result } from '../result.ts';
import { PICTURE_LIMITS } from './limits-pictures.ts';
import { isSvg, type PictureFacts, readPicture } from './picture-bytes.ts';
import type { PictureFault } from './picture-note.ts';

/** Judges what came as a picture by its bytes. */
export function judgePicture(bytes: Uint8Array): Result<PictureFacts, PictureFault> {
  if (bytes.length > PICTURE_LIMITS.bytes) return err({ is: 'too-large', found: String(bytes.length) });
  const facts = readPicture(bytes);
  if (!facts) return err({ is: isSvg(bytes) ? 'svg' : 'type' });
  const { width, height } = facts;
  const isHuge = Math.max(width, height) > PICTURE_LIMITS.side || width * height > PICTURE_LIMITS.points;
  return isHuge ? err({ is: 'too-many-points', found: `${width} × ${height}` }) : ok(facts);
}
