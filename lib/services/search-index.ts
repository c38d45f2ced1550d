// The index over all tips of a feed, for the search box: opened as it is stored, or made again from the tips.
import type { Tip } from '../core/feed/tip.ts';
import { withForeignWords } from '../core/find/index/foreign-index.ts';
import { type IndexHead, openStoredIndex, ShardLost, type StoredTipIndex } from '../core/find/index/stored-index.ts';
import { toDocument } from '../core/find/index/tip-document.ts';
import { RANKING } from '../core/find/ranking.ts';
import type { ScoredTip } from '../core/find/search/search-odds.ts';
import { rankTyped, retrieveTyped } from '../core/find/search/search-tips.ts';
import { toTypedWords } from '../core/find/search/typed-words.ts';
import type { ForeignWords } from '../core/find/words/foreign/foreign-words.ts';
import { toSynonyms } from '../core/find/words/synonyms.ts';
import { buildSearchIndex, type NumberedTip, numbered } from './build-search-index.ts';
import { type StoredFeed, type TipStore, toTipPosition } from './ports/tip-store.ts';

/** A search index, ready to be asked. */
export interface SearchIndex {
  index: StoredTipIndex;
  synonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** The tips that the last searches have read, by their numbers: the next letter that is typed finds most of them again. */
  read: Map<number, Tip>;
  /** False for one that was made while not all tips could be read: the next search makes it anew. */
  isWhole: boolean;
}

/** Tips that are kept of the last searches: some ten of them, in about a megabyte. */
const MOST_READ = 400;

/** All tips of a feed in force, each id once. */
export async function readAllTips(store: TipStore, feed: StoredFeed): Promise<Tip[]> {
  const pages = await Promise.all(feed.pages.map((page) => store.readTipsOfFile(feed, page)));
  return [...new Map(pages.flat().map((tip) => [tip.id, tip])).values()];
}

/** Makes an index anew from the tips of a feed, and stores it for the next time where it is whole. */
async function rebuild(store: TipStore, feed: StoredFeed): Promise<Pick<SearchIndex, 'index' | 'isWhole'>> {
  const latest = new Map<string, NumberedTip>();
  for (const file of feed.pages) {
    const tips = await store.readTipsOfFile(feed, file);
    for (const tip of numbered(tips, file.firstSegment)) latest.set(tip[1].id, tip);
  }
  const { head, shards } = await buildSearchIndex(latest.values());
  const all = [...shards];
  const isWhole = latest.size === feed.tips;
  // Where nothing can be written, it is made again after the worker has slept.
  if (isWhole) await store.writeIndex(feed, { head, shards: all }).catch(() => undefined);
  const index = openStoredIndex(head, async (numbers) => numbers.map((number) => all[number]));
  if (!index) throw new Error('An index that was just made is of another format.');
  return { index, isWhole };
}

/** An index as it is stored, or `null`. */
function openWhole(store: TipStore, feed: StoredFeed, head: IndexHead | null): StoredTipIndex | null {
  try {
    return head && openStoredIndex(head, (numbers) => store.readShards(feed, numbers));
  } catch {
    // Something else stands where the head was.
    return null;
  }
}

/** Opens the search index of a feed; lost, damaged or of another version, it is made again from the tips. */
export async function openSearchIndex(store: TipStore, feed: StoredFeed): Promise<SearchIndex> {
  const stored = openWhole(store, feed, await store.readIndex(feed));
  const { index, isWhole } = stored ? { index: stored, isWhole: true } : await rebuild(store, feed);
  let rebuilt: ReturnType<typeof rebuild> | undefined;
  const retrieve: StoredTipIndex['retrieve'] = (...search) =>
    index.retrieve(...search).catch(async (error: unknown) => {
      if (!(error instanceof ShardLost)) throw error;
      rebuilt ??= rebuild(store, feed);
      const anew = await rebuilt;
      if (!anew.isWhole) rebuilt = undefined;
      return anew.index.retrieve(...search);
    });
  return { index: { ...index, retrieve }, synonyms: toSynonyms(feed.head.synonyms), read: new Map(), isWhole };
}

/** Reads tips that nobody has read just before, and keeps them for the next search. */
async function readCandidates(
  store: TipStore,
  feed: StoredFeed,
  read: Map<number, Tip>,
  wanted: readonly number[],
): Promise<Tip[]> {
  const known = new Map(read);
  const missing = wanted.filter((number) => !known.has(number));
  const tips = missing.length > 0 ? await store.readTips(feed, missing.map(toTipPosition)) : [];
  tips.forEach((tip, at) => {
    if (tip) known.set(missing[at] ?? 0, tip);
  });
  for (const number of wanted) {
    const tip = known.get(number);
    // Last come those that were asked for last.
    read.delete(number);
    if (tip) read.set(number, tip);
  }
  for (const number of [...read.keys()].slice(0, -MOST_READ)) read.delete(number);
  return wanted.flatMap((number) => known.get(number) ?? []);
}

/**
 * Finds the tips of a feed for typed words; `address` is where the person is, which counts a little, and `foreign` what
 * the words may be in the languages of the tips.
 */
export async function searchFeed(
  store: TipStore,
  feed: StoredFeed,
  { index: own, synonyms, read }: SearchIndex,
  search: string,
  { address, foreign }: { address?: string | undefined; foreign?: ForeignWords | null },
): Promise<ScoredTip[]> {
  const inForeign = foreign && withForeignWords(own, foreign, search, { isTyped: true });
  const index = inForeign ?? own;
  const words = toTypedWords(search, index, synonyms);
  const numbers = (await retrieveTyped(index, words)).slice(0, RANKING.searchCandidates);
  const tips = await readCandidates(store, feed, read, numbers);
  const found = rankTyped(tips.map(toDocument), words, index, address);
  return inForeign?.tell(found) ?? found;
}
