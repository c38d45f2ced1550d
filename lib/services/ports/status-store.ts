// The port behind which the state of each feed is kept; whoever shows it listens to the storage.
import type { FeedStatus } from '../../core/feed/feed-status.ts';

/** The state of a feed; that of a `removed` one is hidden but kept, so that it can come back as it was. */
export interface KeptStatus {
  status: FeedStatus;
  removed: boolean;
}

/** The states of all feeds by their ids. */
export type KeptStatuses = Readonly<Record<string, KeptStatus>>;

/** Keeps the state of each feed. */
export interface StatusStore {
  /** The states that are shown. */
  load(): Promise<FeedStatus[]>;
  /** All of them, also those of removed feeds. */
  loadAll(): Promise<KeptStatuses>;
  /**
   * Changes the state of one feed. A new feed starts from `initial`; without one, a feed that is not known stays so, and
   * the answer is `null`.
   */
  update(
    feedId: string,
    initial: FeedStatus | null,
    change: (status: FeedStatus) => FeedStatus,
  ): Promise<FeedStatus | null>;
  /** Changes which states there are, and which of them are shown. */
  updateAll(change: (all: KeptStatuses) => KeptStatuses): Promise<void>;
}

/** The states that are shown, of all that are kept. */
export const shownOf = (all: KeptStatuses): FeedStatus[] =>
  Object.values(all).flatMap(({ status, removed }) => (removed ? [] : [status]));

/** Changes the state of one feed among all; without a state to start from, an unknown feed stays unknown. */
export function changeStatus(
  all: KeptStatuses,
  feedId: string,
  initial: FeedStatus | null,
  change: (status: FeedStatus) => FeedStatus,
): KeptStatuses {
  const old = all[feedId];
  const before = old?.status ?? initial;
  return before ? { ...all, [feedId]: { status: change(before), removed: old?.removed ?? false } } : all;
}
