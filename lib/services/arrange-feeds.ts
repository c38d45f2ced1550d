// The order of the feeds, and what a person calls them.
import type { FeedArrangement } from '../core/feed/feed-look.ts';
import { OWN_FEED_ID } from '../core/feed/tip.ts';
import type { FollowedFeed } from './settings.ts';

/** Gives a feed a name, a colour or another place; `null` when there is no such feed, or no place in that direction. */
export function arrangeFeeds(
  feeds: readonly FollowedFeed[],
  feedId: string,
  { name, color, move }: FeedArrangement,
): FollowedFeed[] | null {
  const feed = feeds.find((followed) => followed.feedId === feedId);
  if (!feed) return null;
  const { color: oldColor, ...rest } = feed;
  const newColor = color ?? oldColor;
  const dressed: FollowedFeed = {
    ...rest,
    ...(name !== undefined && { name: name.trim() }),
    ...(newColor && newColor !== 'none' && { color: newColor }),
  };
  const all = feeds.map((followed) => (followed === feed ? dressed : followed));
  if (!move) return all;
  // One's own tips stand in a list of their own, and so in nobody's way.
  const shown = all.filter((followed) => followed.feedId !== OWN_FEED_ID);
  const neighbour = shown[shown.indexOf(dressed) + (move === 'up' ? -1 : 1)];
  // Those of the organisation stand before the person's.
  if (!neighbour || Boolean(neighbour.managed) !== Boolean(dressed.managed)) return null;
  return all.map((followed) => (followed === dressed ? neighbour : followed === neighbour ? dressed : followed));
}
