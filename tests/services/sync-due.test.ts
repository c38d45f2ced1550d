import { describe, expect, test } from 'vitest';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import { newStatus } from '../../lib/services/sync.ts';
import { isSyncDue, retryAt, SYNC_POLICY } from '../../lib/services/sync-policy.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched, refused } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 23);
const state = (given: Partial<FeedStatus>): FeedStatus => ({
  ...newStatus({ feedId: 'f', url: 'https://f.example/', sample: false }),
  ...given,
});

describe('a feed is due', () => {
  test.each<[string, FeedStatus | undefined, boolean]>([
    ['that is unknown', undefined, true],
    ['that was never tried', state({}), true],
    ['just tried', state({ attemptedAtMs: NOW }), false],
    ['just before its time', state({ attemptedAtMs: NOW - SYNC_POLICY.intervalMinutes * MINUTE + 1 }), false],
    ['at its time', state({ attemptedAtMs: NOW - SYNC_POLICY.intervalMinutes * MINUTE }), true],
    ['tried in the future: the clock was set back', state({ attemptedAtMs: NOW + DAY }), true],
    ['that waits', state({ attemptedAtMs: NOW - MINUTE, retryAtMs: NOW + 1 }), false],
    ['that waited long enough', state({ attemptedAtMs: NOW - MINUTE, retryAtMs: NOW }), true],
    ['that waits for the far future', state({ attemptedAtMs: NOW - DAY, retryAtMs: NOW + 1000 * DAY }), true],
    ['failing, although the interval is over', state({ attemptedAtMs: NOW - DAY / 2, retryAtMs: NOW + 1 }), false],
  ])('%s', (_, status, due) => expect(isSyncDue(status, NOW)).toBe(due));
});

test.each([
  [1, 0, 30],
  [2, 0, 60],
  [5, 0, 480],
  [6, 0, 960],
  [7, 0, 1440],
  [5000, 0, 1440],
  [1, 45 * MINUTE, 45],
  [1, 2 * MINUTE, 2],
  [1, 1000, 1],
  [1, Number.POSITIVE_INFINITY, 1440],
  [2, 45 * MINUTE, 60],
  [2, 90 * MINUTE, 90],
  [3, MINUTE, 120],
  [1, 365 * DAY, 1440],
])('after %i failures, asked for %i ms: %i minutes', (count, askedForMs, minutes) => {
  expect(retryAt(NOW, count, askedForMs)).toBe(NOW + minutes * MINUTE);
});

async function asks(world: ReturnType<typeof createWorld>) {
  world.client.asked.length = 0;
  await world.sync.syncDue();
  return world.client.asked.map(({ url }) => url);
}

test('the alarm asks only the feeds that are due', async () => {
  const world = createWorld({ urls: [FEED_URL, 'https://b.example/'] });
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith()])));
  world.client.published.set('https://b.example/', refused());
  expect(await asks(world)).toEqual([FEED_URL, 'https://b.example/']);
  expect(await asks(world)).toEqual([]);
  world.clock.nowMs += 30 * MINUTE;
  expect(await asks(world)).toEqual(['https://b.example/']);
  world.clock.nowMs += 210 * MINUTE;
  expect(await asks(world)).toEqual([FEED_URL, 'https://b.example/']);
});

test('a feed whose tips were lost is due at once', async () => {
  const world = createWorld();
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith()])));
  await world.sync.syncDue();
  await world.store.deleteFeed(FEED_URL);
  expect(await asks(world)).toEqual([FEED_URL]);
  expect(await world.titles()).toEqual(['Title']);
});

test('an expired feed is asked no more by itself, only by a person', async () => {
  const world = createWorld();
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith()], { expired: true })));
  await world.sync.syncDue();
  world.clock.nowMs += 10 * DAY;
  expect(await asks(world)).toEqual([]);
  await world.sync.syncNow(FEED_URL);
  expect(world.client.asked).toHaveLength(1);
});
