// What the ranking benchmark measures on: feeds, and the pages and searches whose right tips are known.
import type { Tip } from '../../../lib/core/feed/tip.ts';
import type { PageSnapshot } from '../../../lib/core/place/page-snapshot.ts';

/** A parsed feed. */
export interface BenchFeed {
  feedId: string;
  tips: readonly Tip[];
  synonyms: readonly (readonly string[])[];
  /** Items that the parser left out. */
  rejected: number;
}

/** A page, or a search typed on it, with the tips that are right for it. */
export interface BenchQuery {
  id: string;
  application: string;
  /** `field`, `screen`, `error`, `selection`, `search` or another name for what the person is at. */
  kind: string;
  page: PageSnapshot;
  search: string | null;
  /** Ids of the right tips; empty when the feed holds none. */
  relevant: ReadonlySet<string>;
  /** Equal for queries on the same screen: their outcomes hang together. */
  screen: string;
}

/** One application in one language: its feed, the same feed under other titles, and its queries. */
export interface BenchSet {
  name: string;
  application: string;
  language: string;
  feed: BenchFeed;
  /** Titled with the label that the help hangs on. */
  labelled: BenchFeed | null;
  /** Titled with the first sentence of the help. */
  plain: BenchFeed | null;
  queries: readonly BenchQuery[];
  /** Queries that no tip of the feed answers. */
  unanswered: readonly BenchQuery[];
}

/** Everything the benchmark measures on. */
export interface BenchData {
  source: string;
  sets: readonly BenchSet[];
}

/** The data cannot be used; the message is one plain sentence. */
export class DataError extends Error {}
