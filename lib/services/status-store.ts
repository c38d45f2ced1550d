// The port behind which the state of each feed is kept; whoever shows it listens to the storage.
import type { FeedStatus } from '../core/feed/feed-status.ts';

/** Keeps the state of each feed. */
export interface StatusStore {
  load(): Promise<FeedStatus[]>;
  /** Changes the state of one feed; a new feed starts from `initial`. */
  update(feedId: string, initial: FeedStatus, change: (status: FeedStatus) => FeedStatus): Promise<FeedStatus>;
  /** Hides the state of a removed feed, or shows it again as it was. */
  setRemoved(feedId: string, removed: boolean): Promise<void>;
  remove(feedId: string): Promise<void>;
}
