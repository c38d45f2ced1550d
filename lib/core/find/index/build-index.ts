// Builds the index over all tips of a feed as it is stored: tip after tip, so that other work can come in between.
import { INDEX_FORMAT, toStatistics } from './index-words.ts';
import { distinctTerms, meanLength } from './postings.ts';
import { type BuiltIndex, type IndexShard, PART_BITS, shardOf } from './stored-index.ts';
import { TEXT_PARTS, type TipDocument } from './tip-document.ts';

/** Mentions in a shard, on average: a search reads some thirty shards, each in one piece. */
const SHARD_MENTIONS = 4096;

/** What a count has room for. */
const MOST_COUNT = 0xffff;

/** What a shard has of a word, and how many tips hold it. */
interface Entry {
  tips: number;
  mentions: number[];
  counts: number[];
}

/** Takes tips one after the other, and makes an index of them. */
export interface IndexBuilder {
  /** Adds a tip by its number; numbers go up. */
  add(document: TipDocument, number: number): void;
  /** The index over all tips that were added; its shards are made while they are gone through. */
  finish(): BuiltIndex;
}

function toShard(words: readonly [word: string, entry: Entry][]): IndexShard {
  const starts = new Uint32Array(words.length + 1);
  words.forEach(([, entry], at) => {
    starts[at + 1] = (starts[at] ?? 0) + entry.mentions.length;
  });
  const [mentions, counts] = [new Uint32Array(starts.at(-1) ?? 0), new Uint16Array(starts.at(-1) ?? 0)];
  words.forEach(([, entry], at) => {
    mentions.set(entry.mentions, starts[at]);
    counts.set(entry.counts, starts[at]);
  });
  return { words: words.map(([word]) => word).join(' '), starts, mentions, counts };
}

function* toShards(entries: ReadonlyMap<string, Entry>, shards: number): Iterable<IndexShard> {
  const byShard = Array.from({ length: shards }, (): [string, Entry][] => []);
  for (const entry of entries) byShard[shardOf(entry[0], shards)]?.push(entry);
  for (const words of byShard) yield toShard(words);
}

/** Creates what builds an index. */
export function createIndexBuilder(): IndexBuilder {
  const entries = new Map<string, Entry>();
  const documents: TipDocument[] = [];
  const lengths: number[][] = [];
  const numbers: number[] = [];
  return {
    add: (document, number) => {
      documents.push(document);
      lengths.push(distinctTerms(document));
      numbers.push(number);
      for (const [term, counts] of document.counts) {
        const entry = entries.get(term) ?? { tips: 0, mentions: [], counts: [] };
        entries.set(term, entry);
        entry.tips += 1;
        counts.forEach((count, part) => {
          if (count === 0) return;
          entry.mentions.push((number << PART_BITS) | part);
          entry.counts.push(Math.min(count, MOST_COUNT));
        });
      }
    },
    finish: () => {
      const inOrder = new Uint16Array(((numbers.at(-1) ?? -1) + 1) * TEXT_PARTS.length);
      lengths.forEach((row, at) => {
        inOrder.set(row, (numbers[at] ?? 0) * TEXT_PARTS.length);
      });
      const all = [...entries.values()];
      const total = all.reduce((sum, { mentions }) => sum + mentions.length, 0);
      const shards = Math.max(1, Math.ceil(total / SHARD_MENTIONS));
      const head = {
        format: INDEX_FORMAT,
        statistics: toStatistics(documents),
        words: [...entries.keys()].join(' '),
        frequencies: Uint32Array.from(all, ({ tips }) => tips),
        lengths: inOrder,
        means: TEXT_PARTS.map((_, part) => meanLength(lengths, part)),
        shards,
      };
      return { head, shards: toShards(entries, shards) };
    },
  };
}
