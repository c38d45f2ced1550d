// The index over all tips of a feed, for the search box: restored from the store, or made again from the tips.
import type { Tip } from '../core/feed/tip.ts';
import { withForeignWords } from '../core/find/index/foreign-index.ts';
import { toDocument } from '../core/find/index/tip-document.ts';
import { createTipIndex, restoreTipIndex, type TipIndex } from '../core/find/index/tip-index.ts';
import { RANKING } from '../core/find/ranking.ts';
import type { ScoredTip } from '../core/find/search/search-odds.ts';
import { rankTyped, retrieveTyped } from '../core/find/search/search-tips.ts';
import { toTypedWords } from '../core/find/search/typed-words.ts';
import type { ForeignWords } from '../core/find/words/foreign/foreign-words.ts';
import { toSynonyms } from '../core/find/words/synonyms.ts';
import { SEGMENT_TIPS, type StoredFeed, type TipPosition, type TipStore } from './ports/tip-store.ts';

/** A search index with where its tips stand. */
export interface SearchIndex {
  index: TipIndex;
  segments: ReadonlyMap<string, number>;
  synonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** The tips that the last searches have read, by their ids: the next letter that is typed finds most of them again. */
  read: Map<string, Tip>;
}

/** Tips that are kept of the last searches: some ten of them, in about a megabyte. */
const MOST_READ = 400;

/** All tips of a feed in force, each id once. */
export async function readAllTips(store: TipStore, feed: StoredFeed): Promise<Tip[]> {
  const pages = await Promise.all(feed.pages.map((page) => store.readTipsOfFile(feed, page)));
  return [...new Map(pages.flat().map((tip) => [tip.id, tip])).values()];
}

async function segmentsOf(store: TipStore, feed: StoredFeed): Promise<Map<string, number>> {
  const segments = new Map<string, number>();
  for (const page of feed.pages) {
    const tips = await store.readTipsOfFile(feed, page);
    tips.forEach((tip, at) => {
      segments.set(tip.id, page.firstSegment + Math.floor(at / SEGMENT_TIPS));
    });
  }
  return segments;
}

/** Restores the search index of a feed; lost, damaged or of another version, it is made again from the tips. */
export async function restoreSearchIndex(store: TipStore, feed: StoredFeed): Promise<SearchIndex> {
  const stored = await store.readIndex(feed);
  const index = stored && restoreTipIndex(stored.snapshot);
  const synonyms = toSynonyms(feed.head.synonyms);
  const read = new Map<string, Tip>();
  if (stored && index) return { index, segments: new Map(stored.segments), synonyms, read };
  const tips = await readAllTips(store, feed);
  return { index: createTipIndex(tips.map(toDocument)), segments: await segmentsOf(store, feed), synonyms, read };
}

/** Reads tips that nobody has read just before, and keeps them for the next search. */
async function readCandidates(
  store: TipStore,
  feed: StoredFeed,
  read: Map<string, Tip>,
  wanted: readonly TipPosition[],
): Promise<Tip[]> {
  const known = new Map(read);
  const missing = wanted.filter(({ id }) => !known.has(id));
  for (const tip of missing.length > 0 ? await store.readTips(feed, missing) : []) known.set(tip.id, tip);
  const tips = wanted.flatMap(({ id }) => known.get(id) ?? []);
  for (const tip of tips) {
    // Last come those that were asked for last.
    read.delete(tip.id);
    read.set(tip.id, tip);
  }
  for (const id of [...read.keys()].slice(0, -MOST_READ)) read.delete(id);
  return tips;
}

/**
 * Finds the tips of a feed for typed words; `address` is where the person is, which counts a little, and `foreign` what
 * the words may be in the languages of the tips.
 */
export async function searchFeed(
  store: TipStore,
  feed: StoredFeed,
  { index: own, segments, synonyms, read }: SearchIndex,
  search: string,
  { address, foreign }: { address?: string | undefined; foreign?: ForeignWords | null },
): Promise<ScoredTip[]> {
  const inForeign = foreign && withForeignWords(own, foreign, search, { isTyped: true });
  const index = inForeign ?? own;
  const words = toTypedWords(search, index, synonyms);
  const positions = retrieveTyped(index, words).flatMap((key) => {
    const id = key.slice(feed.feedId.length + 1);
    const segment = segments.get(id);
    return segment === undefined ? [] : [{ feedId: feed.feedId, id, segment }];
  });
  const tips = await readCandidates(store, feed, read, positions.slice(0, RANKING.searchCandidates));
  const found = rankTyped(tips.map(toDocument), words, index, address);
  return inForeign?.tell(found) ?? found;
}
