// Which feeds there are stands in the settings, under the policy. States, rows and keys are brought in line with them.
import type { FeedStatus } from '../core/feed/feed-status.ts';
import { OWN_FEED_ID } from '../core/feed/tip.ts';
import type { Policy } from '../core/policy.ts';
import { applyPolicy, policyIn } from './policy.ts';
import type { KeptStatus, KeptStatuses } from './ports/status-store.ts';
import type { StoredFeed } from './ports/tip-store.ts';
import { type FollowedFeed, OWN_FEED, SAMPLE_FEED, type Settings } from './settings.ts';
import { describeStored, newStatus } from './sync.ts';

/** What is known of feeds at each of the places where something is kept. */
export interface FeedFacts {
  settings: Settings;
  /** `null` while it is not known: then what the settings say of it holds. */
  policy: Policy | null;
  /** How many tips of their own the person has. */
  ownTips: number;
  statuses: KeptStatuses;
  /** The feeds in force; `null` when the database cannot say. */
  stored: readonly StoredFeed[] | null;
  /** The feeds of which any row is stored. */
  owners: readonly string[];
  /** The feeds of which a key is kept. */
  keyed: readonly string[];
}

/** What each of these places shall hold, and what is to be done for it. */
export interface FeedPlan {
  settings: Settings;
  statuses: KeptStatuses;
  deleteRows: string[];
  deleteKeys: string[];
  /** Feeds that are followed and were never read, or whose tips were lost. */
  sync: string[];
}

const withoutManaged = ({ managed: _, ...feed }: FollowedFeed): FollowedFeed => feed;

const named = (feed: FollowedFeed): FollowedFeed => {
  if (feed.feedId === OWN_FEED_ID) return OWN_FEED;
  return feed.feedId === SAMPLE_FEED.feedId ? { ...feed, ...SAMPLE_FEED } : { ...feed, sample: false };
};

/**
 * Each feed once, by its id and by its address; the first one stands for all. It is the organisation's only where none
 * of them is the person's own.
 */
function eachFeedOnce(feeds: readonly FollowedFeed[]): FollowedFeed[] {
  const [ids, urls] = [new Set<string>(), new Set<string>()];
  const own = new Set(feeds.filter(({ managed }) => !managed).map(({ feedId }) => feedId));
  const unique = feeds.map(named).filter(({ feedId, url }) => {
    const isNew = !ids.has(feedId) && !urls.has(url);
    ids.add(feedId);
    urls.add(url);
    return isNew;
  });
  return unique.map((feed) => (feed.managed && own.has(feed.feedId) ? withoutManaged(feed) : feed));
}

/** One's own tips are a feed while there are any, before those of others unless the person has put them elsewhere. */
function withOwn(feeds: readonly FollowedFeed[], ownTips: number): FollowedFeed[] {
  if (ownTips === 0) return feeds.filter(({ feedId }) => feedId !== OWN_FEED_ID);
  return feeds.some(({ feedId }) => feedId === OWN_FEED_ID) ? [...feeds] : [OWN_FEED, ...feeds];
}

/** Before the policy is known, the feeds that the settings call the organisation's are; all others can be removed. */
function underKnown(settings: Settings): Settings {
  const { managed } = settings;
  const feeds = settings.feeds.map((feed) => (managed.feeds.includes(feed.feedId) ? feed : withoutManaged(feed)));
  return applyPolicy({ ...settings, feeds }, policyIn(settings));
}

function planSettings({ settings, policy, ownTips }: FeedFacts, forget: boolean): Settings {
  const listed = {
    ...settings,
    feeds: withOwn(eachFeedOnce(settings.feeds), ownTips),
    removed: eachFeedOnce(settings.removed),
  };
  const ruled = policy ? applyPolicy(listed, policy) : underKnown(listed);
  const feeds = eachFeedOnce(ruled.feeds);
  const removed = forget
    ? []
    : ruled.removed.filter(
        ({ feedId, url }) => feedId !== OWN_FEED_ID && !feeds.some((one) => one.feedId === feedId || one.url === url),
      );
  const planned = { ...ruled, feeds, removed };
  return JSON.stringify(planned) === JSON.stringify(settings) ? settings : planned;
}

/** The state of a feed says what is stored of it, and nothing else. One that is just being read is left to its sync. */
function truthful(status: FeedStatus, { stored }: FeedFacts): FeedStatus {
  if (status.progress || !stored) return status;
  const feed = stored.find(({ feedId }) => feedId === status.feedId);
  if (feed)
    return feed.tips === status.tips && feed.head.title === status.title
      ? status
      : { ...status, ...describeStored(feed) };
  if (status.tips === 0 && status.checkedAtMs === undefined) return status;
  const { checkedAtMs: _, audience: __, pictures: ___, ...rest } = status;
  return { ...rest, tips: 0, problems: [], problemsTotal: 0 };
}

function planStatuses(facts: FeedFacts, { feeds, removed }: Settings): KeptStatuses {
  const keep = (feed: FollowedFeed, isRemoved: boolean): [string, KeptStatus] => {
    const { feedId, url, sample } = feed;
    const status = { ...(facts.statuses[feedId]?.status ?? newStatus(feed)), feedId, url, sample };
    return [feedId, { status: truthful(status, facts), removed: isRemoved }];
  };
  return Object.fromEntries([
    ...feeds.filter(({ feedId }) => feedId !== OWN_FEED_ID).map((feed) => keep(feed, false)),
    // A feed that was removed before it was ever read has nothing to come back with.
    ...removed.filter(({ feedId }) => Object.hasOwn(facts.statuses, feedId)).map((feed) => keep(feed, true)),
  ]);
}

/**
 * Plans how everything is brought in line with the settings under the policy. `forget`: the browser starts, and what was
 * removed can be brought back no longer; only then rows and keys are deleted, so that until then every change can be
 * taken back.
 */
export function toFeedPlan(facts: FeedFacts, { forget = false }: { forget?: boolean } = {}): FeedPlan {
  const settings = planSettings(facts, forget);
  const statuses = planStatuses(facts, settings);
  const isFollowed = (feedId: string) => settings.feeds.some((feed) => feed.feedId === feedId);
  const left = (feedIds: readonly string[]) =>
    forget ? [...new Set(feedIds)].filter((feedId) => !isFollowed(feedId)) : [];
  const isHeld = (feedId: string) => settings.managed.heldFeeds.some((feed) => feed.feedId === feedId);
  const isMissing = (feedId: string) => facts.stored?.every((feed) => feed.feedId !== feedId) ?? false;
  const due = Object.values(statuses).filter(
    ({ status, removed }) => !removed && !status.failure && !status.progress && isMissing(status.feedId),
  );
  return {
    settings,
    statuses,
    deleteRows: left([...(facts.stored ?? []).map(({ feedId }) => feedId), ...facts.owners]),
    // Rows can be fetched again, a key cannot.
    deleteKeys: left(facts.keyed).filter((feedId) => !isHeld(feedId)),
    sync: due.map(({ status }) => status.feedId),
  };
}
