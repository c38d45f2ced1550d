// What is put into a feed of the workshop from elsewhere.

/** A feed that one keeps, as it is offered. */
export interface KeptTitle {
  id: string;
  /** Empty for one that has none yet. */
  title: string;
}

/** What is put into a feed: a tip in place of the one of its id, or nothing in its place. */
export interface TipPut {
  /** The id of the feed on this device. */
  feedId: string;
  /** The id of the tip. */
  id: string;
  item: Record<string, unknown> | null;
}
