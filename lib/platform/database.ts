// The tables of the extension's database. Everything in it can be fetched again, so a broken one may start empty.
import { Dexie, type Table } from 'dexie';
import type { Tip } from '../core/feed/tip.ts';
import type { PackedWords } from '../core/find/index/packed-words.ts';
import type { IndexHead, IndexShard } from '../core/find/index/stored-index.ts';
import type { StoredFeed } from '../services/ports/tip-store.ts';

/** Rows of one generation of a feed share the first two parts of their key. */
export type GenerationKey = [feedId: string, generation: number];

/** Some tips of a feed, in its order. */
export interface SegmentRow {
  key: [...GenerationKey, segment: number];
  tips: Tip[];
}

/** What a page of one host needs: the tips whose patterns name it (or `*.suffix`, or any host, or none). */
export interface PlaceRow {
  key: [...GenerationKey, place: string];
  tips: Tip[];
  /** Their words; absent in rows of builds before December 2026. */
  words?: PackedWords;
}

/** The index over all tips of a feed. */
export interface IndexRow {
  key: GenerationKey;
  /** What every search needs of it; builds before December 2026 have all of an index here, of another format. */
  snapshot: IndexHead;
}

/** The postings of some words in it. */
export interface ShardRow extends IndexShard {
  key: [...GenerationKey, shard: number];
}

/** The extension's database. */
export interface Database {
  dexie: Dexie;
  feeds: Table<StoredFeed, string>;
  segments: Table<SegmentRow, SegmentRow['key']>;
  places: Table<PlaceRow, PlaceRow['key']>;
  indexes: Table<IndexRow | ShardRow, IndexRow['key'] | ShardRow['key']>;
}

/** Declares the database; it is opened, and made where there is none, on first use. */
export function openDatabase(name: string, factory = indexedDB): Database {
  const dexie = new Dexie(name, { indexedDB: factory, IDBKeyRange });
  dexie.version(1).stores({ feeds: 'feedId', segments: 'key', places: 'key', indexes: 'key' });
  return {
    dexie,
    feeds: dexie.table('feeds'),
    segments: dexie.table('segments'),
    places: dexie.table('places'),
    indexes: dexie.table('indexes'),
  };
}
