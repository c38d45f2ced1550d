import { expect, test } from 'vitest';
import type { FeedArrangement } from '../../lib/core/feed/feed-look.ts';
import { arrangeFeeds } from '../../lib/services/arrange-feeds.ts';
import { type FollowedFeed, OWN_FEED } from '../../lib/services/settings.ts';

const feed = (feedId: string, managed?: boolean): FollowedFeed => ({
  feedId,
  url: `https://${feedId}.example`,
  sample: false,
  ...(managed && { managed }),
});
const feeds = [feed('org', true), feed('a'), OWN_FEED, feed('b')];
const order = (feedId: string, change: FeedArrangement) =>
  arrangeFeeds(feeds, feedId, change)?.map((one) => one.feedId) ?? null;

test.each([
  ['b', 'up', ['org', 'b', 'own', 'a']],
  ['a', 'down', ['org', 'b', 'own', 'a']],
] as const)('%s goes %s, past one’s own tips', (feedId, move, after) =>
  expect(order(feedId, { move })).toEqual(after.map((id) => (id === 'own' ? OWN_FEED.feedId : id))),
);

test.each([
  ['a', 'up'],
  ['b', 'down'],
  ['org', 'down'],
  ['org', 'up'],
  ['nowhere', 'up'],
] as const)('%s cannot go %s', (feedId, move) => expect(order(feedId, { move })).toBeNull());

test('a name and a colour are given, kept, and taken off again', () => {
  const of = (all: readonly FollowedFeed[] | null) => all?.find(({ feedId }) => feedId === 'a');
  const named = arrangeFeeds(feeds, 'a', { name: ' Money ' }) ?? [];
  expect(of(named)?.name).toBe('Money');
  const both = arrangeFeeds(named, 'a', { color: 'blue' }) ?? [];
  expect(of(both)).toMatchObject({ name: 'Money', color: 'blue' });
  expect(of(arrangeFeeds(both, 'a', { move: 'down' }))).toMatchObject({ name: 'Money', color: 'blue' });
  expect(of(arrangeFeeds(both, 'a', { name: '', color: 'none' }))).toEqual({ ...feed('a'), name: '' });
});
