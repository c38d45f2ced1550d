// Finding tips and people: for a page from its host's tips, for typed words from everything.
import { type FeedPeople, suggestContacts } from '../core/ask/suggest-contacts.ts';
import type { SuggestedContact } from '../core/ask/suggested-contact.ts';
import type { Tip } from '../core/feed/tip.ts';
import { createCollection, type TipCollection } from '../core/find/collection.ts';
import { type FindOptions, findTips } from '../core/find/find-tips.ts';
import type { FoundTip } from '../core/find/found-tip.ts';
import { RANKING } from '../core/find/ranking.ts';
import { toSynonyms, toTypedWords } from '../core/find/search-query.ts';
import { rankTyped, retrieveTyped } from '../core/find/search-tips.ts';
import { toDocument } from '../core/find/tip-document.ts';
import { createTipIndex, restoreTipIndex, type TipIndex } from '../core/find/tip-index.ts';
import { GENERAL_KEY, placeKeysFor } from '../core/place/host-keys.ts';
import type { PageSnapshot } from '../core/place/page-snapshot.ts';
import { createRecent } from './recent.ts';
import { SEGMENT_TIPS, type StoredFeed, type TipStore } from './tip-store.ts';

/** Finds tips and people. */
export interface TipsService {
  /** The tips for a page, ranked, from the feeds in force. */
  findForPage(page: PageSnapshot, options?: FindOptions): Promise<FoundTip[]>;
  /** The tips for typed words over everything; where the person is counts a little. */
  search(search: string, page: PageSnapshot | null): Promise<FoundTip[]>;
  /** Whom to ask about a page. */
  suggestPeople(page: PageSnapshot | null, url: string | null, tips: readonly FoundTip[]): Promise<SuggestedContact[]>;
}

/** What finding needs of the world. */
export interface TipsPorts {
  store: TipStore;
  /** Feeds the person follows, in their order; others may still be stored. */
  followed: () => Promise<readonly string[]>;
  /** The day it is, `YYYY-MM-DD`. */
  today: () => string;
  /** Hosts whose tips stay ready in memory; default 6: a person works on a handful of applications at a time. */
  recentHosts?: number;
}

/** Feeds whose search index stays in memory. */
const RECENT_INDEXES = 8;

/** A search index with where its tips stand. */
interface SearchIndex {
  index: TipIndex;
  segments: ReadonlyMap<string, number>;
}

const versionOf = (feed: StoredFeed) => `${feed.feedId}@${feed.generation}`;

/** Creates the service that finds tips and people. */
export function createTipsService({ store, followed, today, recentHosts = 6 }: TipsPorts): TipsService {
  const collections = createRecent<TipCollection>(recentHosts);
  const searches = createRecent<SearchIndex>(RECENT_INDEXES);

  async function feedsInForce(): Promise<StoredFeed[]> {
    const [order, stored] = await Promise.all([followed(), store.readFeeds()]);
    return order.flatMap((feedId) => stored.find((feed) => feed.feedId === feedId) ?? []);
  }

  const tipsOfHost = (feeds: readonly StoredFeed[], host: string) =>
    store.readPlaces(feeds, [...placeKeysFor(host), GENERAL_KEY]);

  const allTips = async (feed: StoredFeed): Promise<Tip[]> => {
    const pages = await Promise.all(feed.pages.map((page) => store.readPageTips(feed, page)));
    return [...new Map(pages.flat().map((tip) => [tip.id, tip])).values()];
  };

  function collectionFor(feeds: readonly StoredFeed[], page: PageSnapshot, anyPlace: boolean): Promise<TipCollection> {
    const host = anyPlace || !URL.canParse(page.url) ? '' : new URL(page.url).hostname;
    const key = [anyPlace ? '*' : host, ...feeds.map(versionOf)].join('\n');
    return collections.get(key, async () =>
      createCollection(anyPlace ? (await Promise.all(feeds.map(allTips))).flat() : await tipsOfHost(feeds, host)),
    );
  }

  async function restoreIndex(feed: StoredFeed): Promise<SearchIndex> {
    const stored = await store.readIndex(feed);
    const index = stored && restoreTipIndex(stored.snapshot);
    if (stored && index) return { index, segments: new Map(stored.segments) };
    // The index is derived: lost, or written by another version, it is made again from the tips.
    const tips = await allTips(feed);
    return { index: createTipIndex(tips.map(toDocument)), segments: await segmentsOf(feed) };
  }

  async function segmentsOf(feed: StoredFeed): Promise<Map<string, number>> {
    const segments = new Map<string, number>();
    for (const page of feed.pages) {
      const tips = await store.readPageTips(feed, page);
      tips.forEach((tip, at) => {
        segments.set(tip.id, page.firstSegment + Math.floor(at / SEGMENT_TIPS));
      });
    }
    return segments;
  }

  async function searchFeed(feed: StoredFeed, search: string, page: PageSnapshot | null): Promise<FoundTip[]> {
    const { index, segments } = await searches.get(versionOf(feed), () => restoreIndex(feed));
    const words = toTypedWords(search, index, toSynonyms(feed.head.synonyms));
    const positions = retrieveTyped(index, words).flatMap((key) => {
      const id = key.slice(feed.feedId.length + 1);
      const segment = segments.get(id);
      return segment === undefined ? [] : [{ feedId: feed.feedId, id, segment }];
    });
    const tips = await store.readTips(feed, positions.slice(0, RANKING.searchCandidates));
    return rankTyped(tips.map(toDocument), words, index, page?.url);
  }

  return {
    findForPage: async (page, options = {}) => {
      const feeds = await feedsInForce();
      const collection = await collectionFor(feeds, page, options.anyPlace ?? false);
      return findTips(collection, page, options);
    },
    search: async (search, page) => {
      const results = await Promise.all((await feedsInForce()).map((feed) => searchFeed(feed, search, page)));
      return results
        .flat()
        .sort((a, b) => b.score - a.score)
        .slice(0, RANKING.results);
    },
    suggestPeople: async (page, url, tips) => {
      const people: FeedPeople[] = await feedsInForce();
      const words = [page?.field?.label, page?.error, page?.selection, page?.title, ...(page?.headings ?? [])];
      return suggestContacts(people, { url, tips, words: words.join(' '), today: today() });
    },
  };
}
