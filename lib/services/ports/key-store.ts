// The ports behind which the keys of private feeds are kept: apart from the settings, so that no copy of these holds one.
import type { FeedKey } from '../../core/feed/feed-key.ts';

/** Keeps the keys of private feeds. */
export interface KeyStore {
  load(feedId: string): Promise<FeedKey | null>;
  /** Keeps a key in place of the one before; `null` deletes it. */
  put(feedId: string, key: FeedKey | null): Promise<void>;
  /** The feeds of which a key is kept. */
  feedIds(): Promise<string[]>;
  /** Deletes every key. */
  clear(): Promise<void>;
}

/** Keys by the ids of their feeds. */
export type Keys = Readonly<Record<string, FeedKey>>;

/** A place where keys can stand; both reject where it cannot be used. */
export interface KeyShelf {
  read(): Promise<Keys>;
  /** Puts these in place of all that stand there. */
  write(keys: Keys): Promise<void>;
}

/** Where keys stand in this browser. */
export interface KeyShelves {
  home: KeyShelf;
  /** Takes them while `home` cannot be used, and forgets them with the browser. */
  memory: KeyShelf;
  /** Where an earlier build, or this one in an earlier browser, has left some. */
  before: KeyShelf;
}
