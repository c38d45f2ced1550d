// The port behind which the pictures of feeds are fetched.
import type { PictureFacts } from '../../core/feed/picture-bytes.ts';
import type { PictureFault } from '../../core/feed/picture-note.ts';
import type { Validators } from './tip-store.ts';

/** What came of asking for a picture. */
export type FetchedPicture =
  | { status: 'fetched'; data: Uint8Array; facts: PictureFacts; validators: Validators }
  | { status: 'unchanged' }
  | { status: 'failed'; fault: PictureFault; retryAfterMs?: number };

/** Fetches pictures of feeds; never anything else. */
export interface PictureClient {
  /** Fetches a picture until the signal says stop; with the feed's key, where it has one and the origin is its own. */
  fetchPicture(
    url: string,
    validators: Validators,
    feed: { feedId: string; url: string },
    signal: AbortSignal,
  ): Promise<FetchedPicture>;
}
