// The port behind which the keys of private feeds are kept: apart from the settings, so that no copy of these holds one.
import type { FeedKey } from '../core/feed/feed-key.ts';

/** Keeps the keys of private feeds. */
export interface KeyStore {
  load(feedId: string): Promise<FeedKey | null>;
  /** Keeps a key in place of the one before; `null` deletes it. */
  put(feedId: string, key: FeedKey | null): Promise<void>;
  /** The feeds of which a key is kept. */
  feedIds(): Promise<string[]>;
  /** Deletes all keys. */
  clear(): Promise<void>;
}
