// The tip store in IndexedDB. A generation is written beside the one in force; replacing the feed's record switches.
import { Dexie, type Table } from 'dexie';
import type { Tip } from '../core/feed/tip.ts';
import { offerPackedWords, packWords } from '../core/find/index/packed-words.ts';
import type { BuiltIndex } from '../core/find/index/stored-index.ts';
import { toDocument } from '../core/find/index/tip-document.ts';
import { SEGMENT_TIPS, type StagedGeneration, type TipStore } from '../services/ports/tip-store.ts';
import type { Database, GenerationKey, IndexRow, PlaceRow, SegmentRow, ShardRow } from './database.ts';

/** Tips written in one transaction: to copy more of them would keep whoever asks meanwhile waiting. */
const TIPS_AT_ONCE = 400;

const slices = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

/** Writes rows, so many of them in one transaction as have `TIPS_AT_ONCE` tips; rows are made when they are written. */
async function putRows<Row extends { tips: readonly Tip[] }, Key>(
  table: Table<Row, Key>,
  rows: Iterable<Row>,
): Promise<void> {
  let [some, tips] = [[] as Row[], 0];
  for (const row of rows) {
    some.push(row);
    tips += row.tips.length;
    if (tips < TIPS_AT_ONCE) continue;
    await table.bulkPut(some);
    [some, tips] = [[], 0];
  }
  if (some.length > 0) await table.bulkPut(some);
}

/** Deletes the rows of a feed's generations from `low` up to, but not including, `high`. */
async function deleteRows(db: Database, feedId: string, low: number, high: number): Promise<void> {
  // Keys are lists: the generation alone sorts before every longer key that begins with it.
  const from = [feedId, low];
  const to = [feedId, high];
  for (const table of [db.segments, db.places, db.indexes]) await table.where('key').between(from, to).delete();
}

/** Runs changes of a feed and of its rows as one: all of them happen, or none. */
const inOneGo = (db: Database, changes: () => Promise<void>) =>
  db.dexie.transaction('rw', [db.feeds, db.segments, db.places, db.indexes], changes);

const FIRST = Dexie.minKey as unknown as number;
const LAST = Dexie.maxKey as unknown as number;

async function writeSegments(db: Database, feedId: string, generation: number, first: number, tips: readonly Tip[]) {
  const rows = slices(tips, SEGMENT_TIPS).map(
    (segment, index): SegmentRow => ({ key: [feedId, generation, first + index], tips: segment }),
  );
  await putRows(db.segments, rows);
  return rows.length;
}

const toPlaceRow = (key: PlaceRow['key'], tips: readonly Tip[]): PlaceRow => ({
  key,
  tips: [...tips],
  words: packWords(tips.map(toDocument)),
});

/** Shards that are written in one transaction. */
const SHARDS_AT_ONCE = 8;

async function writeIndex(db: Database, key: GenerationKey, { head, shards }: BuiltIndex): Promise<void> {
  let rows: ShardRow[] = [];
  let written = 0;
  for (const shard of shards) {
    rows.push({ key: [...key, written], ...shard });
    written += 1;
    if (rows.length < SHARDS_AT_ONCE) continue;
    await db.indexes.bulkPut(rows);
    rows = [];
  }
  // The head comes last: where it is, all shards are.
  await db.indexes.bulkPut([...rows, { key, snapshot: head }]);
}

function* toPlaceRows(key: GenerationKey, places: ReadonlyMap<string, readonly Tip[]>): Iterable<PlaceRow> {
  for (const [place, tips] of places) yield toPlaceRow([...key, place], tips);
}

async function stageGeneration(db: Database, feedId: string): Promise<StagedGeneration> {
  const current = (await db.feeds.get(feedId))?.generation ?? 0;
  const generation = current + 1;
  // Rows left by a sync that ended with the worker.
  await deleteRows(db, feedId, FIRST, current);
  await deleteRows(db, feedId, generation, LAST);
  let written = 0;
  return {
    generation,
    addTips: async (tips) => {
      const firstSegment = written;
      const segments = await writeSegments(db, feedId, generation, firstSegment, tips);
      written += segments;
      return { firstSegment, segments };
    },
    addDerived: async (places, index) => {
      await putRows(db.places, toPlaceRows([feedId, generation], places));
      await writeIndex(db, [feedId, generation], index);
    },
    commit: (feed) =>
      inOneGo(db, async () => {
        await db.feeds.put({ ...feed, generation });
        await deleteRows(db, feedId, FIRST, generation);
      }),
    discard: () => deleteRows(db, feedId, generation, LAST),
  };
}

/** The keys of all rows of a table, whose first part is the feed's id. */
const readKeys = (table: Table): Promise<[feedId: string, ...unknown[]][]> => table.toCollection().primaryKeys();

/** Creates the tip store in a database. */
export function createDexieTipStore(db: Database): TipStore {
  return {
    readFeeds: () => db.feeds.toArray(),
    readPlaces: async (feeds, keys) => {
      const rows = await db.places.bulkGet(
        feeds.flatMap(({ feedId, generation }) => keys.map((key): PlaceRow['key'] => [feedId, generation, key])),
      );
      for (const row of rows) if (row) offerPackedWords(row.tips, row.words);
      return rows.flatMap((row) => row?.tips ?? []);
    },
    readIndex: async ({ feedId, generation }) =>
      ((await db.indexes.get([feedId, generation])) as IndexRow | undefined)?.snapshot ?? null,
    readShards: async ({ feedId, generation }, numbers) =>
      (await db.indexes.bulkGet(numbers.map((number): ShardRow['key'] => [feedId, generation, number]))) as (
        | ShardRow
        | undefined
      )[],
    writeIndex: ({ feedId, generation }, index) => writeIndex(db, [feedId, generation], index),
    readTips: async ({ feedId, generation }, positions) => {
      const wanted = [...new Set(positions.map(({ segment }) => segment))];
      const rows = await db.segments.bulkGet(wanted.map((segment): SegmentRow['key'] => [feedId, generation, segment]));
      const tips = new Map(wanted.map((segment, at) => [segment, rows[at]?.tips ?? []]));
      return positions.map(({ segment, at }) => tips.get(segment)?.[at]);
    },
    readTipsOfFile: async ({ feedId, generation }, { firstSegment, segments }) => {
      const rows = await db.segments
        .where('key')
        .between([feedId, generation, firstSegment], [feedId, generation, firstSegment + segments])
        .toArray();
      return rows.flatMap((row) => row.tips);
    },
    stage: (feedId) => stageGeneration(db, feedId),
    deleteFeed: (feedId) =>
      inOneGo(db, async () => {
        await db.feeds.delete(feedId);
        await deleteRows(db, feedId, FIRST, LAST);
      }),
    readOwners: async () => {
      const keys = await Promise.all([db.segments, db.places, db.indexes].map((table) => readKeys(table)));
      return [...new Set([...(await db.feeds.toCollection().primaryKeys()), ...keys.flat().map(([feedId]) => feedId)])];
    },
    deleteAll: () =>
      inOneGo(db, async () => {
        for (const table of [db.feeds, db.segments, db.places, db.indexes]) await table.clear();
      }),
  };
}
