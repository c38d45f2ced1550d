// The port behind which feeds are fetched.
import type { FeedFailure } from '../../core/feed/feed-status.ts';
import type { Validators } from './tip-store.ts';

/** What came of asking for one file of a feed. */
export type FetchedFile =
  | { status: 'fetched'; text: string; validators: Validators }
  | { status: 'unchanged' }
  | { status: 'failed'; failure: FeedFailure; retryAfterMs?: number };

/** Fetches feeds; never anything else. */
export interface FeedClient {
  /** Fetches one file of a feed, until the signal says stop; with the feed's key, where it has one. */
  fetchFile(url: string, validators: Validators, feedId: string, signal?: AbortSignal): Promise<FetchedFile>;
}
