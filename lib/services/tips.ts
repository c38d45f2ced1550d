// Finding tips and people: for a page from its host's tips, for typed words from everything.
import { isForRoles } from '../core/feed/audience.ts';
import { OWN_FEED_ID, type Tip, type TipRef, tipKey } from '../core/feed/tip.ts';
import { type FindOptions, findTips } from '../core/find/find-tips.ts';
import type { FoundTip } from '../core/find/found-tip.ts';
import { createCollection, type TipCollection } from '../core/find/index/collection.ts';
import { countForPage, type PlacedTip, toPlacedTips } from '../core/find/index/count-tips.ts';
import { knownMessages } from '../core/find/rank/known-messages.ts';
import { nextOnPath } from '../core/find/rank/next-on-path.ts';
import { type Nudges, nudge } from '../core/find/rank/nudge.ts';
import { settleFound } from '../core/find/search/search-odds.ts';
import type { Opinion } from '../core/opinion.ts';
import { GENERAL_KEY, placeKeysFor } from '../core/place/host-keys.ts';
import type { PageSnapshot } from '../core/place/page-snapshot.ts';
import { toUrl } from '../core/place/place-match.ts';
import { type PlaceWords, placeWords } from '../core/place/place-words.ts';
import type { FeedFacts } from '../core/value/feed-facts.ts';
import { type FactsAsked, readFeedFacts } from './feed-facts.ts';
import type { OwnFeed } from './own-feed.ts';
import { createPeople, createReach, type People, type PeoplePorts } from './people.ts';
import type { LoadWords } from './ports/load-words.ts';
import { type StoredFeed, StoreMoved, type TipStore, versionOf } from './ports/tip-store.ts';
import { createRecent } from './recent.ts';
import { openSearchIndex, readAllTips, type SearchIndex, searchFeed } from './search-index.ts';
import { SAMPLE_FEED } from './settings.ts';
import { createWordsBetween, type WordsBetween } from './words-between.ts';

/** Finds tips and people. */
export interface TipsService extends People {
  /** The tips for a page, ranked, from the feeds in force. */
  findForPage(page: PageSnapshot, options?: FindOptions): Promise<FoundTip[]>;
  /** The same as if one more tip were in force, in place of the one of its name. */
  findWith(tip: Tip, page: PageSnapshot): Promise<FoundTip[]>;
  /** Which of the texts that a page shows the tips for its place know as messages. */
  knownMessages(page: PageSnapshot, shown: readonly string[]): Promise<string[]>;
  /** What the feeds in force name in the addresses of a host. */
  placeWords(address: string | null): Promise<PlaceWords>;
  /** How many tips are written for the page at an address, by its place alone. */
  countForPlace(address: string): Promise<number>;
  /** The tips for typed words over everything; where the person is counts a little. */
  search(search: string, page: PageSnapshot | null): Promise<FoundTip[]>;
  /** The next step on the path of a tip that is not done yet; `null` where there is none. */
  nextOnPath(ref: TipRef): Promise<Tip | null>;
  /** What is known of each feed in force, and of the tips and places that are asked about. */
  lookAtFeeds(asked: FactsAsked): Promise<FeedFacts[]>;
  /** The titles of tips of the feeds in force, by their keys. */
  titlesOf(tips: readonly TipRef[]): Promise<Record<string, string>>;
  /** Forgets what is ready in memory: after a deletion the generations are counted from one again. */
  forget(): void;
}

/** What finding needs of the world. */
export interface TipsPorts extends PeoplePorts {
  store: TipStore;
  /** Feeds the person follows, in their order; others may still be stored. */
  followed: () => Promise<readonly string[]>;
  /** Keeps the stored copy of the person's own tips; default nobody, there are none. */
  own?: Pick<OwnFeed, 'isBehind' | 'bringIn'>;
  /** Roles of the person; tips for other roles are left out. None, the default, leaves nothing out. */
  roles?: () => Promise<readonly string[]>;
  /** What the person has said of tips; default nothing. */
  opinions?: () => Promise<readonly Opinion[]>;
  /** Languages that the person reads, the best first; default none is known. */
  languages?: () => Promise<readonly string[]>;
  /** The words of other languages; default none are known. */
  words?: LoadWords;
  /** Hosts whose tips stay ready in memory; default 6: a person works on a handful of applications at a time. */
  recentHosts?: number;
}

/** Feeds whose search index stays in memory; more, where more are followed: each search goes through all of them. */
const RECENT_INDEXES = 8;

/** The feeds that are followed, as they are stored now. */
function createForce({ store, followed, own }: Pick<TipsPorts, 'store' | 'followed' | 'own'>) {
  async function readFeeds(): Promise<StoredFeed[]> {
    const stored = await store.readFeeds();
    if (!own?.isBehind(stored)) return stored;
    // Found at once whatever has become of the database: they are made anew from what was written.
    await own.bringIn();
    return store.readFeeds();
  }

  async function feedsInForce(): Promise<StoredFeed[]> {
    const [listed, stored] = await Promise.all([followed(), readFeeds()]);
    const order = listed.includes(OWN_FEED_ID) ? listed : [OWN_FEED_ID, ...listed];
    return order.flatMap((feedId) => stored.find((feed) => feed.feedId === feedId) ?? []);
  }

  /**
   * Runs a question on one generation of each feed. A sync that switches meanwhile deletes the rows being read, and a
   * broken database is left for another: then the question is put again, to what is in force now.
   */
  async function onFeedsInForce<T>(question: (feeds: StoredFeed[]) => Promise<T>): Promise<T> {
    let feeds = await feedsInForce();
    for (;;) {
      const answer = await question(feeds).then(
        (value) => ({ value }),
        (error: unknown) => {
          if (error instanceof StoreMoved) return null;
          throw error;
        },
      );
      const after = await feedsInForce();
      if (answer && after.map(versionOf).join() === feeds.map(versionOf).join()) return answer.value;
      feeds = after;
    }
  }

  return { feedsInForce, onFeedsInForce };
}

/** What moves tips besides their words, as it stands now. */
async function toNudges(ports: TipsPorts, feeds: readonly StoredFeed[]): Promise<Nudges> {
  const listed = new Map(feeds.map(({ feedId, head }) => [feedId, new Set(head.contacts.map(({ id }) => id))]));
  // One's own feed lists nobody: one's own tips name people of the others.
  listed.set(OWN_FEED_ID, new Set([...listed.values()].flatMap((ids) => [...ids])));
  const [opinions = [], languages = []] = await Promise.all([ports.opinions?.(), ports.languages?.()]);
  return { opinions, languages, today: ports.today(), contactsOf: (feedId) => listed.get(feedId) ?? new Set() };
}

/** Where somebody who searches is, and the languages that the words may be in. */
interface Asker {
  address: string | undefined;
  languages: readonly string[];
}

/** What searches feeds by their stored indexes. */
function createSearching(store: TipStore, between: WordsBetween) {
  const indexes = createRecent<SearchIndex>(RECENT_INDEXES);
  const searchAll = async (feeds: readonly StoredFeed[], search: string, asker: Asker) => {
    const results = feeds.map(async (feed) => {
      const version = versionOf(feed);
      const index = await indexes.get(version, () => openSearchIndex(store, feed), feeds.length);
      if (!index.isWhole) indexes.forget(version);
      const foreign = await between(asker.languages, index.index.statistics.languages);
      return searchFeed(store, feed, index, search, { address: asker.address, foreign });
    });
    return (await Promise.all(results)).flat();
  };
  return { searchAll, forgetIndexes: () => indexes.clear() };
}

/** Creates what tells of places, from the feeds in force. */
const createPlaces = (
  store: TipStore,
  onFeedsInForce: ReturnType<typeof createForce>['onFeedsInForce'],
): Pick<TipsService, 'placeWords'> => ({
  placeWords: (address) =>
    onFeedsInForce(async (feeds) => {
      const url = toUrl(address);
      const tips = url ? await store.readPlaces(feeds, placeKeysFor(url.hostname)) : [];
      return placeWords(
        tips.flatMap(({ match }) => match),
        url,
      );
    }),
});

/** What gathers the tips that may come on a page; of the last hosts they stay ready. */
function createGathering({ store, recentHosts = 6 }: TipsPorts, rolesNow: () => Promise<readonly string[]>) {
  const collections = createRecent<TipCollection>(recentHosts);
  const pageHost = (page: PageSnapshot) => (URL.canParse(page.url) ? new URL(page.url).hostname : '');

  async function tipsFor(feeds: readonly StoredFeed[], page: PageSnapshot, anyPlace = false) {
    const roles = await rolesNow();
    const tips = anyPlace
      ? (await Promise.all(feeds.map((feed) => readAllTips(store, feed)))).flat()
      : await store.readPlaces(feeds, [...placeKeysFor(pageHost(page)), GENERAL_KEY]);
    return { tips: tips.filter(isForRoles(roles)), synonyms: feeds.flatMap(({ head }) => head.synonyms) };
  }

  async function collectionFor(
    feeds: readonly StoredFeed[],
    page: PageSnapshot,
    anyPlace: boolean,
  ): Promise<TipCollection> {
    const place = anyPlace ? '*' : pageHost(page);
    const key = [place, (await rolesNow()).join('\t'), ...feeds.map(versionOf)].join('\n');
    return collections.get(key, async () => {
      const { tips, synonyms } = await tipsFor(feeds, page, anyPlace);
      return createCollection(tips, synonyms);
    });
  }
  return { tipsFor, collectionFor, collections };
}

/** Creates the service that finds tips and people. */
export function createTipsService(ports: TipsPorts): TipsService {
  const { store, recentHosts = 6 } = ports;
  const { feedsInForce, onFeedsInForce } = createForce(ports);
  const rolesNow = async () => (await ports.roles?.()) ?? [];
  const { tipsFor, collectionFor, collections } = createGathering(ports, rolesNow);
  const placed = createRecent<PlacedTip[]>(recentHosts);
  const between = createWordsBetween(ports.words);
  const { searchAll, forgetIndexes } = createSearching(store, between);
  const languagesNow = async () => (await ports.languages?.()) ?? [];
  // A page that does not tell its language is taken to be in one that its reader knows.
  const foreignTo = async ({ lang }: PageSnapshot, { index }: TipCollection) =>
    between(lang ? [lang] : await languagesNow(), index.statistics.languages);
  const reach = createReach(store);
  const nudgesFor = (feeds: readonly StoredFeed[]) => toNudges(ports, feeds);

  return {
    findForPage: (page, options = {}) =>
      onFeedsInForce(async (feeds) => {
        const collection = await collectionFor(feeds, page, options.anyPlace ?? false);
        const foreign = await foreignTo(page, collection);
        return nudge(findTips(collection, page, { ...options, foreign }), await nudgesFor(feeds));
      }),
    findWith: (tip, page) =>
      onFeedsInForce(async (feeds) => {
        const [{ tips, synonyms }, nudges] = await Promise.all([tipsFor(feeds, page), nudgesFor(feeds)]);
        const others = tips.filter((other) => tipKey(other) !== tipKey(tip));
        // Whoever writes for other roles sees where it would stand for them.
        const collection = createCollection([...others, tip], synonyms);
        return nudge(findTips(collection, page, { foreign: await foreignTo(page, collection) }), nudges);
      }),
    knownMessages: (page, shown) =>
      onFeedsInForce(async (feeds) => knownMessages(await collectionFor(feeds, page, false), page, shown)),
    countForPlace: (address) =>
      onFeedsInForce(async (feeds) => {
        const url = toUrl(address);
        if (!url) return 0;
        const roles = await rolesNow();
        const key = [url.hostname, roles.join('\t'), ...feeds.map(versionOf)].join('\n');
        const tips = await placed.get(key, async () =>
          toPlacedTips((await store.readPlaces(feeds, placeKeysFor(url.hostname))).filter(isForRoles(roles))),
        );
        return countForPage(tips, url);
      }),
    search: (search, page) =>
      onFeedsInForce(async (feeds) => {
        const roles = await rolesNow();
        const languages = [...(page?.lang ? [page.lang] : []), ...(await languagesNow())];
        const all = await searchAll(feeds, search, { address: page?.url, languages });
        const found = all.filter(({ tip }) => isForRoles(roles)(tip));
        const isSample = ({ feedId }: Tip) => feedId === SAMPLE_FEED.feedId;
        return nudge(settleFound(found, search, isSample), await nudgesFor(feeds));
      }),
    lookAtFeeds: (asked) =>
      onFeedsInForce((feeds) => Promise.all(feeds.map((feed) => readFeedFacts(store, feed, asked, ports.today())))),
    forget: () => {
      for (const recent of [collections, placed, reach]) recent.clear();
      forgetIndexes();
    },
    nextOnPath: async (ref) => {
      const feed = (await feedsInForce()).find(({ feedId }) => feedId === ref.feedId);
      return feed ? nextOnPath(await readAllTips(store, feed), ref, (await ports.opinions?.()) ?? []) : null;
    },
    titlesOf: async (tips) => {
      const keys = new Set(tips.map(tipKey));
      const feeds = (await feedsInForce()).filter((feed) => tips.some(({ feedId }) => feedId === feed.feedId));
      const all = (await Promise.all(feeds.map((feed) => readAllTips(store, feed)))).flat();
      return Object.fromEntries(all.filter((tip) => keys.has(tipKey(tip))).map((tip) => [tipKey(tip), tip.title]));
    },
    ...createPlaces(store, onFeedsInForce),
    ...createPeople(ports, reach, feedsInForce),
  };
}
