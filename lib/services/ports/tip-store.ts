// The port behind which tips are stored. Dexie stands behind it in the extension, plain memory in tests and on the command line.
import type { Contact } from '../../core/feed/feed-schema.ts';
import type { FeedProblem } from '../../core/feed/feed-status.ts';
import type { FeedHead, Tip } from '../../core/feed/tip.ts';
import type { BuiltIndex, IndexHead, IndexShard } from '../../core/find/index/stored-index.ts';

/** What a server said of one file of a feed, to ask later whether it changed. */
export interface Validators {
  etag?: string;
  lastModified?: string;
  /** Digest of the text, for servers that say nothing readable: equal text need not be indexed again. */
  digest?: string;
}

/** One file of a feed in force: its address, its validators, and which segments hold its tips. */
export interface StoredFile {
  url: string;
  validators: Validators;
  nextUrl?: string;
  tips: number;
  firstSegment: number;
  segments: number;
  /** At most 100; `problemsTotal` counts them all. */
  problems: FeedProblem[];
  problemsTotal: number;
  /** Its tips with any of them; absent in what an earlier version stored. */
  tipsInNeed?: number;
  /** Characters of the pictures in its tips; absent in what an earlier version stored. */
  pictures?: number;
  /** Pictures beside it that its tips name; absent in what an earlier version stored. */
  picturesNamed?: number;
  /** People listed in this file. */
  contacts: Contact[];
  /** Its tips that name a place; absent in what an earlier version stored. */
  placed?: number;
  /** The roles that its tips are written for; absent in what an earlier version stored. */
  audience?: string[];
}

/** A feed in force. `generation` names the rows that belong to it; switching is replacing this record. */
export interface StoredFeed {
  feedId: string;
  generation: number;
  head: FeedHead;
  pages: StoredFile[];
  tips: number;
}

/** Generations are counted from one again after a database was lost: what its files held tells them apart. */
export const versionOf = ({ feedId, generation, tips, pages }: StoredFeed): string =>
  [`${feedId}@${generation}`, tips, ...pages.map(({ validators }) => validators.digest ?? validators.etag ?? '')].join(
    ' ',
  );

/** Where in a feed a tip stands: in which of its segments, and where in that. */
export interface TipPosition {
  segment: number;
  at: number;
}

/** A generation being written beside the one in force. */
export interface StagedGeneration {
  readonly generation: number;
  /** Adds the tips of one file in segments; returns where they stand. */
  addTips(tips: readonly Tip[]): Promise<{ firstSegment: number; segments: number }>;
  /** Puts the tips of each place, by place key, and the index of the whole feed. */
  addDerived(places: ReadonlyMap<string, readonly Tip[]>, index: BuiltIndex): Promise<void>;
  /** Puts the generation in force, with its validators, in one transaction; the old one is deleted. */
  commit(feed: Omit<StoredFeed, 'generation'>): Promise<void>;
  /** Deletes what was written so far. */
  discard(): Promise<void>;
}

/** Stores feeds and their tips. Reads see one generation of each feed, never a mixture. */
export interface TipStore {
  readFeeds(): Promise<StoredFeed[]>;
  /** The tips stored under some place keys, of the given feeds, in the order of the feeds. */
  readPlaces(feeds: readonly StoredFeed[], keys: readonly string[]): Promise<Tip[]>;
  /** What every search of a feed needs of its index; `null` where there is none. */
  readIndex(feed: StoredFeed): Promise<IndexHead | null>;
  /** Shards of the index of a feed, in the order asked for; `undefined` for those that are gone. */
  readShards(feed: StoredFeed, numbers: readonly number[]): Promise<(IndexShard | undefined)[]>;
  /** Puts an index that was made anew in the place of that of a feed in force. */
  writeIndex(feed: StoredFeed, index: BuiltIndex): Promise<void>;
  /** The tips at some positions, in the order asked for; `undefined` for those that are gone. */
  readTips(feed: StoredFeed, positions: readonly TipPosition[]): Promise<(Tip | undefined)[]>;
  /** The tips of one file of a feed in force. */
  readTipsOfFile(feed: StoredFeed, file: StoredFile): Promise<Tip[]>;
  stage(feedId: string): Promise<StagedGeneration>;
  /** Deletes a feed with all its rows. */
  deleteFeed(feedId: string): Promise<void>;
  /** The feeds of which any row is stored, also one of a generation that was never put in force. */
  readOwners(): Promise<string[]>;
  /** Deletes every row. */
  deleteAll(): Promise<void>;
}

/** The tips stand elsewhere since the question was begun: whoever asked begins anew, with the feeds as they are now. */
export class StoreMoved extends Error {
  constructor() {
    super('The tips are stored elsewhere by now.');
  }
}

/**
 * Tips in one stored segment. A search reads the segments of its results, a sync writes all: small enough that ten
 * results cost little, large enough that ten thousand tips are some hundred rows.
 */
export const SEGMENT_TIPS = 64;

/** A tip's number in the index of its feed. */
export const toTipNumber = ({ segment, at }: TipPosition): number => segment * SEGMENT_TIPS + at;

/** Where the tip with a number stands. */
export const toTipPosition = (number: number): TipPosition => ({
  segment: Math.floor(number / SEGMENT_TIPS),
  at: number % SEGMENT_TIPS,
});
