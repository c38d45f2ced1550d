// Whom to ask about a page, and where new tips go: what the feeds in force say of people.

import type { ProposeTo } from '../core/ask/proposal.ts';
import { type FeedPeople, suggestContacts } from '../core/ask/suggest-contacts.ts';
import type { SuggestedContact } from '../core/ask/suggested-contact.ts';
import { OWN_FEED_ID } from '../core/feed/tip.ts';
import type { FoundTip } from '../core/find/found-tip.ts';
import { addressesIn, closenessTo, isAbout } from '../core/place/feed-place.ts';
import { GENERAL_KEY, placeKeysFor } from '../core/place/host-keys.ts';
import type { PageSnapshot } from '../core/place/page-snapshot.ts';
import { type Place, toPlace, toUrl } from '../core/place/place-match.ts';
import { type StoredFeed, type TipStore, versionOf } from './ports/tip-store.ts';
import { createRecent } from './recent.ts';
import { SAMPLE_FEED } from './settings.ts';

/** Tells whom to ask, and where new tips go. */
export interface People {
  /** Whom to ask about a page; `question` is what the person has typed. */
  suggestPeople(
    page: PageSnapshot | null,
    url: string | null,
    tips: readonly FoundTip[],
    question?: string,
  ): Promise<SuggestedContact[]>;
  /** Where a tip with these patterns is proposed: to the team of its place; `null` where none takes new tips. */
  proposeTo(match: readonly string[]): Promise<ProposeTo | null>;
}

/** What suggesting people needs of the world. */
export interface PeoplePorts {
  /** The names that the person has given feeds; default none. */
  names?: () => Promise<readonly { feedId: string; name?: string | undefined }[]>;
  /** The day it is, `YYYY-MM-DD`. */
  today: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The mailbox that an organisation has set; default none. */
  mailbox?: () => Promise<string>;
  /** People asked before on the site of an address, the latest first; default none. */
  asked?: (address: string | null) => Promise<readonly { name: string; email: string }[]>;
}

/** Pairs of feed and host of which is kept what they have in common. */
const RECENT_PLACES = 60;

/** A mailbox that belongs to no feed goes by its address. */
const toPeople = (mailbox: string): FeedPeople => ({
  feedId: 'organisation',
  head: { title: mailbox, contacts: [], mailbox },
});

/** The people of the sample are made up: once a team names its own, nobody shall write to them. */
function withoutExamples(feeds: readonly StoredFeed[]): StoredFeed[] {
  const hasTeam = feeds.some(
    ({ feedId, head }) => feedId !== SAMPLE_FEED.feedId && (head.contacts.length > 0 || head.mailbox),
  );
  return feeds.filter(({ feedId }) => !hasTeam || feedId !== SAMPLE_FEED.feedId);
}

/** Creates what tells of the places that feeds are about; a generation never changes, so what was read of it holds. */
export function createReach(store: TipStore) {
  const placed = createRecent<Place[]>(RECENT_PLACES);
  const general = createRecent<number>(RECENT_PLACES);
  const placesOn = (feed: StoredFeed, host: string) =>
    placed.get(`${versionOf(feed)} ${host}`, async () => [
      ...(await store.readPlaces([feed], placeKeysFor(host))).map(toPlace),
      ...feed.head.contacts.flatMap(({ match }) => (match ? [toPlace({ match })] : [])),
    ]);
  /** How many tips of a feed are for no place. */
  const generalOf = (feed: StoredFeed) =>
    general.get(versionOf(feed), async () => (await store.readPlaces([feed], [GENERAL_KEY])).length);
  return {
    placesOn,
    generalOf,
    /** True where a tip or a contact of the feed is for an address, and everywhere where none names any place. */
    isHere: async (feed: StoredFeed, url: URL | null): Promise<boolean> => {
      if (url && (await placesOn(feed, url.hostname)).some((place) => isAbout(place, url))) return true;
      const isPlaced = feed.tips === 0 && feed.head.contacts.some(({ match }) => match);
      return !isPlaced && (await generalOf(feed)) >= feed.tips;
    },
    clear: () => {
      placed.clear();
      general.clear();
    },
  };
}

const takes = ({ head: { propose } }: StoredFeed) => Boolean(propose?.email || propose?.url);

/** Where the tip with these patterns is proposed: to whoever keeps the feed that comes closest to its place. */
async function findProposeTo(
  feeds: readonly StoredFeed[],
  match: readonly string[],
  { placesOn, generalOf }: ReturnType<typeof createReach>,
): Promise<ProposeTo | null> {
  // Nobody reads what is sent to the sample, and one's own tips have no keeper but oneself.
  const teams = feeds.filter(({ feedId }) => feedId !== SAMPLE_FEED.feedId && feedId !== OWN_FEED_ID);
  const urls = addressesIn(match);
  const closeness = async (feed: StoredFeed) => {
    const all = urls.map(async (url) => closenessTo(await placesOn(feed, url.hostname), url));
    return Math.max(0, ...(await Promise.all(all)));
  };
  const ranked = await Promise.all(teams.map(async (feed) => ({ feed, closeness: await closeness(feed) })));
  const near = ranked.filter((one) => one.closeness > 0);
  if (near.length > 0) {
    const [best] = near.filter(({ feed }) => takes(feed)).toSorted((a, b) => b.closeness - a.closeness);
    return best?.feed.head.propose ?? null;
  }
  for (const feed of teams) if (takes(feed) && (await generalOf(feed)) > 0) return feed.head.propose ?? null;
  return null;
}

/** Creates what tells of people, from the feeds in force. */
export function createPeople(
  { names, today, now, asked, mailbox }: PeoplePorts,
  reach: ReturnType<typeof createReach>,
  feedsInForce: () => Promise<StoredFeed[]>,
): People {
  const toFeedPeople = async ({ feedId, head }: StoredFeed, isHere: boolean): Promise<FeedPeople> => {
    const given = (await names?.())?.find((look) => look.feedId === feedId)?.name;
    return { feedId, head: { ...head, title: given || head.title }, ...(isHere ? {} : { isElsewhere: true }) };
  };
  return {
    proposeTo: async (match) => findProposeTo(await feedsInForce(), match, reach),
    suggestPeople: async (page, address, tips, question = '') => {
      const lastResort = (await mailbox?.()) ?? '';
      const feeds = withoutExamples(await feedsInForce());
      const url = toUrl(address);
      const ofFeeds = await Promise.all(feeds.map(async (feed) => toFeedPeople(feed, await reach.isHere(feed, url))));
      // The people of the sample are made up: where it has no tip, a mail to them would lead nowhere.
      const real = ofFeeds.filter(({ feedId, isElsewhere }) => !isElsewhere || feedId !== SAMPLE_FEED.feedId);
      const people: FeedPeople[] = [...real, ...(lastResort === '' ? [] : [toPeople(lastResort)])];
      const words = [page?.field?.label, page?.error, page?.selection, page?.title, ...(page?.headings ?? [])];
      return suggestContacts(people, {
        url: address,
        tips,
        words: words.join(' '),
        question,
        today: today(),
        nowMs: now(),
        language: page?.lang ?? null,
        asked: (await asked?.(address)) ?? [],
      });
    },
  };
}
