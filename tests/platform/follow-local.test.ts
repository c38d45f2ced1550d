// @vitest-environment happy-dom
// A page in sight has the feeds of folders asked every few seconds; any other page, and any other feed, has nothing asked.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import { followLocalFeeds } from '../../lib/platform/follow-local.ts';
import { createStatusStore } from '../../lib/platform/stored/status-store.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';
import { financeFeed, folderFeed } from '../fixtures/team/feeds.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

let ending: AbortController;
const syncLocal = vi.fn<() => Promise<void>>(async () => undefined);
const look = vi.spyOn(document, 'visibilityState', 'get');

beforeEach(() => {
  ending = new AbortController();
  syncLocal.mockReset().mockResolvedValue(undefined);
  look.mockReturnValue('visible');
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  fake.behind.alarms.clear();
});

async function follow(feed: FeedStatus) {
  await createStatusStore().updateAll(() => ({ [feed.feedId]: { status: feed, removed: false } }));
  vi.useFakeTimers();
  followLocalFeeds({ syncLocal }, ending.signal);
  await vi.advanceTimersByTimeAsync(100);
}

test('every few seconds, one after the other, as long as the page is in sight', async () => {
  await follow(folderFeed);
  await vi.advanceTimersByTimeAsync(10_000);
  const often = syncLocal.mock.calls.length;
  expect(often).toBeGreaterThanOrEqual(3);
  expect(often).toBeLessThanOrEqual(10);

  look.mockReturnValue('hidden');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(syncLocal).toHaveBeenCalledTimes(often);

  // Whoever comes back sees what was saved meanwhile.
  look.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(syncLocal).toHaveBeenCalledTimes(often + 1);

  const { promise, resolve } = Promise.withResolvers<void>();
  syncLocal.mockReturnValue(promise);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(syncLocal).toHaveBeenCalledTimes(often + 2);
  resolve();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(syncLocal.mock.calls.length).toBeGreaterThan(often + 2);

  ending.abort();
  const last = syncLocal.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(syncLocal).toHaveBeenCalledTimes(last);
  expect(fake.behind.alarms.size).toBe(0);
});

test('one that cannot be asked is asked again', async () => {
  syncLocal.mockRejectedValue(new Error('The worker is gone.'));
  await follow(folderFeed);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(syncLocal.mock.calls.length).toBeGreaterThan(1);
});

test.each([
  ['of the web', financeFeed],
  ['of this machine that is made of no folder', { ...financeFeed, url: folderFeed.url }],
])('a feed %s never', async (_, feed) => {
  await follow(feed);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(syncLocal).not.toHaveBeenCalled();
});
