// What following, removing and bringing back a feed change in the settings. What cannot be done changes nothing at all.
import { OWN_FEED_ID } from '../core/feed/tip.ts';
import type { FollowedFeed, Settings } from './settings.ts';

const withoutFeed = (feeds: readonly FollowedFeed[], feedId: string) => feeds.filter((feed) => feed.feedId !== feedId);
const find = (feeds: readonly FollowedFeed[], feedId: string) => feeds.find((feed) => feed.feedId === feedId);

/** Follows a feed by its address; one that was removed keeps the name and colour it had. */
export function followFeed(settings: Settings, url: string): Settings {
  if (find(settings.feeds, url)) return settings;
  const { place: _, ...known } = find(settings.removed, url) ?? { feedId: url, url, sample: false };
  return { ...settings, feeds: [...settings.feeds, known], removed: withoutFeed(settings.removed, url) };
}

/** Takes back that a feed was followed; `removed` is what it was before, where it had been removed. */
export function unfollowFeed(settings: Settings, feedId: string, removed: FollowedFeed | undefined): Settings {
  const feed = find(settings.feeds, feedId);
  if (!feed || feed.managed) return settings;
  return {
    ...settings,
    feeds: withoutFeed(settings.feeds, feedId),
    removed: [...withoutFeed(settings.removed, feedId), ...(removed ? [removed] : [])],
  };
}

/** Removes a feed, so that it can be brought back to its place. What the organisation has set stays. */
export function removeFeed(settings: Settings, feedId: string): Settings {
  const feed = find(settings.feeds, feedId);
  if (!feed || feedId === OWN_FEED_ID) return settings;
  return unfollowFeed(settings, feedId, { ...feed, place: settings.feeds.indexOf(feed) });
}

/** Brings a removed feed back to the place where it stood. */
export function restoreFeed(settings: Settings, feedId: string): Settings {
  const feed = find(settings.removed, feedId);
  if (!feed) return settings;
  const { place = settings.feeds.length, ...followed } = feed;
  return {
    ...settings,
    feeds: withoutFeed(settings.feeds, feedId).toSpliced(place, 0, followed),
    removed: withoutFeed(settings.removed, feedId),
  };
}
