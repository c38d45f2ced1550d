import { expect, test } from 'vitest';
import { dressFeeds } from '../../../lib/core/feed/feed-look.ts';
import type { FeedStatus } from '../../../lib/core/feed/feed-status.ts';

const feed = (feedId: string): FeedStatus => ({
  feedId,
  url: `https://${feedId}.example/tips.json`,
  title: `The ${feedId} feed`,
  tips: 1,
  sample: false,
  problems: [],
  problemsTotal: 0,
});

test('feeds stand in the order of their looks, those without one after them', () => {
  const dressed = dressFeeds([feed('c'), feed('a'), feed('b')], [{ feedId: 'a' }, { feedId: 'b' }], []);
  expect(dressed.map(({ feedId }) => feedId)).toEqual(['a', 'b', 'c']);
});

test('a name and a colour that were given are shown, and the published title is still known', () => {
  const [money, other] = dressFeeds(
    [feed('a'), feed('b')],
    [
      { feedId: 'a', name: 'Money', color: 'blue' },
      { feedId: 'b', name: '' },
    ],
    ['a'],
  );
  expect(money).toMatchObject({ title: 'Money', publishedTitle: 'The a feed', color: 'blue', hasKey: true });
  expect(other).toMatchObject({ title: 'The b feed', color: undefined, hasKey: false });
});

test('the states themselves are left as they were', () => {
  const states = [feed('b'), feed('a')];
  dressFeeds(states, [{ feedId: 'a', name: 'Money' }], []);
  expect(states).toEqual([feed('b'), feed('a')]);
});
