// How a person has arranged the feeds they follow: in which order, under what name, in what colour.
import type { FeedStatus } from './feed-status.ts';

/** Colours that tell feeds apart; the interface has a shade of each for light and for dark. */
export const FEED_COLORS = ['amber', 'blue', 'violet', 'green', 'red', 'olive'] as const;
export type FeedColor = (typeof FEED_COLORS)[number];

/** What a person has given a feed; both are absent where they have not. */
export interface FeedLook {
  feedId: string;
  name?: string | undefined;
  color?: FeedColor | undefined;
}

/** What is changed about a feed: an empty name takes the published one, no colour takes it off. */
export interface FeedArrangement {
  name?: string;
  color?: FeedColor | 'none';
  move?: 'up' | 'down';
}

/** The state of a feed as it is shown: `title` is the name that was given, where one was. */
export interface ShownFeed extends FeedStatus {
  /** The title in the feed itself. */
  publishedTitle?: string;
  color?: FeedColor | undefined;
  /** Whether a key for it is on this device. */
  hasKey?: boolean;
}

/** Puts the states of the feeds into the order of their looks, under the names and in the colours given there. */
export function dressFeeds(
  feeds: readonly FeedStatus[],
  looks: readonly FeedLook[],
  keyed: readonly string[],
): ShownFeed[] {
  const place = new Map(looks.map((look, at) => [look.feedId, { look, at }]));
  const positionIn = ({ feedId }: FeedStatus) => place.get(feedId)?.at ?? looks.length;
  return [...feeds]
    .sort((one, other) => positionIn(one) - positionIn(other))
    .map((feed) => {
      const look = place.get(feed.feedId)?.look;
      return {
        ...feed,
        title: look?.name || feed.title,
        publishedTitle: feed.title,
        color: look?.color,
        hasKey: keyed.includes(feed.feedId),
      };
    });
}
