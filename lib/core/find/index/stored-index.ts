// The index over all tips of a feed as it is stored: a head that every search reads, and shards of postings, of which a
// search reads those of its words. MiniSearch is given just these postings, and scores as if it had all of them.
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import {
  INDEX_FORMAT,
  type IndexStatistics,
  type IndexWords,
  inSingleWords,
  termsWithinBudget,
  toIndexWords,
} from './index-words.ts';
import { BOOSTS, TEXT_PARTS } from './tip-document.ts';

/** What every search needs. Tips are known by their numbers. */
export interface IndexHead {
  /** Of the code that wrote it: an index is derived, and made anew when this differs. */
  format: number;
  statistics: IndexStatistics;
  /** All words, with a space between them. */
  words: string;
  /** Number of tips that hold each of them. */
  frequencies: Uint32Array;
  /** How many different words each tip has in each part: those of the tip with the number 0, of 1, and so on. */
  lengths: Uint16Array;
  /** The mean of them by part, as MiniSearch has it. */
  means: number[];
  /** How many shards there are; in which of them a word is, its letters say. */
  shards: number;
}

/** The postings of some words. */
export interface IndexShard {
  /** The words, with a space between them. */
  words: string;
  /** Where the mentions of each word begin, and after the last one, where all end. */
  starts: Uint32Array;
  /** Of each mention the number of the tip, then `PART_BITS` for the part. */
  mentions: Uint32Array;
  /** How often the word stands there. */
  counts: Uint16Array;
}

/** Bits of a mention that say in which part it is. */
export const PART_BITS = 4;

/** An index as it is stored. */
export interface BuiltIndex {
  head: IndexHead;
  shards: Iterable<IndexShard>;
}

/** Whoever looks for tips by words in a stored index; finds the numbers of tips. */
export interface StoredTipIndex extends IndexWords {
  /** As in an index in memory. Rejects with `ShardLost` where postings are missing. */
  retrieve(
    weights: ReadonlyMap<string, number>,
    limit: number,
    options?: { first?: ReadonlySet<string> },
  ): Promise<number[]>;
}

/** Postings are not where they were stored: the index has to be made anew. */
export class ShardLost extends Error {
  constructor() {
    super('Postings of the index are missing.');
  }
}

/** Words written with a space between them. */
export const splitWords = (words: string): string[] => (words === '' ? [] : words.split(' '));

/** In which of so many shards a word is (FNV-1a). */
export function shardOf(word: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shards;
}

/** A tip as MiniSearch knows it. */
interface Row {
  number: number;
}

const options: Options<Row> = {
  idField: 'number',
  fields: [...TEXT_PARTS],
  storeFields: [],
  processTerm: (term) => term,
};

const boosts = Object.fromEntries(TEXT_PARTS.map((part, at) => [part, BOOSTS[at] ?? 1]));

/** Where a word stands: by part, how often which tip has it there. */
type Held = Record<number, Record<number, number>>;

/** A shard, ready to be asked for its words. */
function openShard({ words, starts, mentions, counts }: IndexShard): (word: string) => Held {
  const indexes = new Map(splitWords(words).map((word, index) => [word, index]));
  return (word) => {
    const index = indexes.get(word);
    const held: Held = {};
    if (index === undefined) return held;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      const mention = mentions[at] ?? 0;
      const part = mention & ((1 << PART_BITS) - 1);
      const tips = held[part] ?? {};
      held[part] = tips;
      tips[mention >>> PART_BITS] = counts[at] ?? 0;
    }
    return held;
  };
}

/** What MiniSearch would be stored as if the tips held no words but these. */
function toPlainObject({ statistics, lengths, means }: IndexHead, held: ReadonlyMap<string, Held>): AsPlainObject {
  const parts = TEXT_PARTS.length;
  const tips = new Set([...held.values()].flatMap((word) => Object.values(word).flatMap((each) => Object.keys(each))));
  const numbers = Array.from(tips, Number);
  const lengthsOf = (tip: number) => Array.from(lengths.subarray(tip * parts, (tip + 1) * parts));
  return {
    documentCount: statistics.size,
    nextId: lengths.length / parts,
    documentIds: Object.fromEntries(numbers.map((tip) => [tip, tip])),
    fieldIds: Object.fromEntries(TEXT_PARTS.map((part, at) => [part, at])),
    fieldLength: Object.fromEntries(numbers.map((tip) => [tip, lengthsOf(tip)])),
    averageFieldLength: means,
    storedFields: {},
    dirtCount: 0,
    index: [...held],
    serializationVersion: 2,
  };
}

/** The numbers of the tips that hold some terms, best first by MiniSearch. */
function retrieveFrom(
  head: IndexHead,
  held: ReadonlyMap<string, Held>,
  weights: ReadonlyMap<string, number>,
): number[] {
  const mini = MiniSearch.loadJS<Row>(toPlainObject(head, held), options);
  const found = mini.search(
    { combineWith: 'OR', queries: [...held.keys()] },
    { boost: boosts, boostTerm: (term) => weights.get(term) ?? 1, tokenize: (term) => [term] },
  );
  return found.map(({ id }) => Number(id));
}

/**
 * Opens a stored index; `null` when another version wrote it, or it is damaged. `readShards` reads shards by their numbers, in the same
 * order; those that are read stay in memory, up to `kept` of them.
 */
export function openStoredIndex(
  head: IndexHead,
  readShards: (numbers: readonly number[]) => Promise<readonly (IndexShard | undefined)[]>,
  kept = 64,
): StoredTipIndex | null {
  const isWhole = ArrayBuffer.isView(head.frequencies) && ArrayBuffer.isView(head.lengths);
  if (head.format !== INDEX_FORMAT || !isWhole) return null;
  const words = splitWords(head.words);
  const vocabulary = SearchableMap.from(words.map((word, at): [string, number] => [word, head.frequencies[at] ?? 0]));
  const open = new Map<number, ReturnType<typeof openShard>>();

  async function readHeld(terms: readonly string[]): Promise<Map<string, Held>> {
    const wanted = [...new Set(terms.map((term) => shardOf(term, head.shards)))];
    const missing = wanted.filter((number) => !open.has(number));
    const read = new Map(open);
    (missing.length > 0 ? await readShards(missing) : []).forEach((shard, at) => {
      if (!shard) throw new ShardLost();
      read.set(missing[at] ?? 0, openShard(shard));
    });
    for (const number of wanted) {
      const shard = read.get(number);
      // Last come those that were asked for last.
      open.delete(number);
      if (shard) open.set(number, shard);
    }
    for (const number of [...open.keys()].slice(0, -kept)) open.delete(number);
    return new Map(terms.map((term) => [term, read.get(shardOf(term, head.shards))?.(term) ?? {}]));
  }

  return {
    ...toIndexWords(head.statistics, vocabulary),
    retrieve: async (wanted, limit, { first = new Set<string>() } = {}) => {
      const weights = inSingleWords(wanted);
      const terms = termsWithinBudget(weights, first, (term) => vocabulary.get(term) ?? 0, head.statistics.size);
      if (terms.length === 0) return [];
      return retrieveFrom(head, await readHeld(terms), weights).slice(0, limit);
    },
  };
}
