// A tip store in plain memory: for the command line and for tests.
import type { Tip } from '../core/feed/tip.ts';
import type { BuiltIndex, IndexHead, IndexShard } from '../core/find/index/stored-index.ts';
import { SEGMENT_TIPS, type StoredFeed, type TipStore } from './ports/tip-store.ts';

interface Rows {
  segments: Tip[][];
  places: ReadonlyMap<string, readonly Tip[]>;
  index: { head: IndexHead; shards: readonly IndexShard[] } | null;
}

const whole = ({ head, shards }: BuiltIndex) => ({ head, shards: [...shards] });

/** Creates an empty store that lives as long as the process. */
export function createMemoryTipStore(): TipStore {
  const feeds = new Map<string, StoredFeed>();
  const rows = new Map<string, Rows>();
  const keyOf = (feed: Pick<StoredFeed, 'feedId' | 'generation'>) => `${feed.generation} ${feed.feedId}`;
  const rowsOf = (feed: StoredFeed): Rows => rows.get(keyOf(feed)) ?? { segments: [], places: new Map(), index: null };
  return {
    readFeeds: async () => [...feeds.values()],
    readPlaces: async (of, keys) => of.flatMap((feed) => keys.flatMap((key) => rowsOf(feed).places.get(key) ?? [])),
    readIndex: async (feed) => rowsOf(feed).index?.head ?? null,
    readShards: async (feed, numbers) => numbers.map((number) => rowsOf(feed).index?.shards[number]),
    writeIndex: async (feed, index) => {
      rowsOf(feed).index = whole(index);
    },
    readTips: async (feed, positions) => positions.map(({ segment, at }) => rowsOf(feed).segments[segment]?.[at]),
    readTipsOfFile: async (feed, page) =>
      rowsOf(feed)
        .segments.slice(page.firstSegment, page.firstSegment + page.segments)
        .flat(),
    deleteFeed: async (feedId) => {
      const feed = feeds.get(feedId);
      if (feed) rows.delete(keyOf(feed));
      feeds.delete(feedId);
    },
    readOwners: async () => [...feeds.keys()],
    deleteAll: async () => {
      feeds.clear();
      rows.clear();
    },
    stage: async (feedId) => {
      const generation = (feeds.get(feedId)?.generation ?? 0) + 1;
      const staged: Rows = { segments: [], places: new Map(), index: null };
      return {
        generation,
        addTips: async (tips) => {
          const firstSegment = staged.segments.length;
          for (let start = 0; start < tips.length; start += SEGMENT_TIPS) {
            staged.segments.push(tips.slice(start, start + SEGMENT_TIPS));
          }
          return { firstSegment, segments: staged.segments.length - firstSegment };
        },
        addDerived: async (places, index) => {
          staged.places = places;
          staged.index = whole(index);
        },
        commit: async (feed) => {
          const old = feeds.get(feedId);
          if (old) rows.delete(keyOf(old));
          rows.set(keyOf({ feedId, generation }), staged);
          feeds.set(feedId, { ...feed, generation });
        },
        discard: async () => undefined,
      };
    },
  };
}
