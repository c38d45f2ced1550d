import { expect, test, vi } from 'vitest';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import { createStatusStore, watchFeedStatus } from '../../lib/platform/stored/status-store.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const statusOf = (feedId: string, tips = 0): FeedStatus => ({
  feedId,
  url: feedId,
  title: '',
  tips,
  sample: false,
  problems: [],
  problemsTotal: 0,
});
const hide = (store: ReturnType<typeof createStatusStore>, feedId: string, removed: boolean) =>
  store.updateAll((all) => {
    const kept = all[feedId];
    return kept ? { ...all, [feedId]: { ...kept, removed } } : all;
  });
const count = (store: ReturnType<typeof createStatusStore>, feedId: string) =>
  store.update(feedId, statusOf(feedId), (old) => ({ ...old, tips: old.tips + 1 }));

test('a new feed starts from its first state, a known one from the stored', async () => {
  const store = createStatusStore();
  expect(await count(store, 'a')).toEqual(statusOf('a', 1));
  expect(await count(store, 'a')).toEqual(statusOf('a', 2));
  expect(await createStatusStore().load()).toEqual([statusOf('a', 2)]);
});

test('changes of two feeds at once are both kept', async () => {
  const store = createStatusStore();
  await Promise.all([count(store, 'a'), count(store, 'b'), count(store, 'a')]);
  expect((await store.load()).map(({ feedId, tips }) => [feedId, tips])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('a removed feed is hidden, also while it changes, and comes back as it is', async () => {
  const store = createStatusStore();
  await count(store, 'a');
  await hide(store, 'a', true);
  await count(store, 'a');
  expect(await store.load()).toEqual([]);
  await hide(store, 'a', false);
  expect(await store.load()).toEqual([statusOf('a', 2)]);
});

test('what is deleted begins anew; what is unknown stays so', async () => {
  const store = createStatusStore();
  await count(store, 'a');
  await store.updateAll(({ a: _, ...others }) => others);
  await hide(store, 'unknown', true);
  expect(await store.load()).toEqual([]);
  expect(await store.update('a', null, (old) => old)).toBeNull();
  expect(await store.load()).toEqual([]);
  expect(await count(store, 'a')).toEqual(statusOf('a', 1));
});

test('a state that cannot be read takes no other along', async () => {
  fake.behind.stored.set('feedStatus', { a: { status: {} }, b: { status: statusOf('b', 3), removed: false } });
  expect(await createStatusStore().load()).toEqual([statusOf('b', 3)]);
});

test.each<[string, unknown]>([
  ['text', 'text'],
  ['a list', [1]],
  ['a state without its parts', { a: { status: {}, removed: false } }],
])('a value of another shape (%s) is made anew', async (_, stored) => {
  fake.behind.stored.set('feedStatus', stored);
  const store = createStatusStore();
  expect(await store.load()).toEqual([]);
  expect(await count(store, 'b')).toEqual(statusOf('b', 1));
});

test('a watcher is told now and at every change, and not after it stopped', async () => {
  const store = createStatusStore();
  await count(store, 'a');
  const heard: number[][] = [];
  const stop = new AbortController();
  watchFeedStatus((feeds) => heard.push(feeds.map(({ tips }) => tips)), stop.signal);
  await store.load();
  await count(store, 'a');
  await hide(store, 'a', true);
  stop.abort();
  await hide(store, 'a', false);
  expect(heard).toEqual([[1], [2], []]);
});

test('a watcher that stops before the storage answers hears nothing', async () => {
  const heard: FeedStatus[][] = [];
  const stop = new AbortController();
  watchFeedStatus((feeds) => heard.push(feeds), stop.signal);
  stop.abort();
  await createStatusStore().load();
  await createStatusStore().load();
  expect(heard).toEqual([]);
});

test('a failure of a kind that came later is stored as one that every build has words for', async () => {
  const store = createStatusStore();
  const failure = { kind: 'no-usable-tips' as const, params: { n: 3 }, count: 1, sinceMs: 5 };
  expect(await store.update('a', statusOf('a'), (old) => ({ ...old, failure }))).toMatchObject({ failure });
  const stored = (await fake.storage.local.get('feedStatus')).feedStatus as Record<string, { status: FeedStatus }>;
  expect(stored.a?.status.failure).toMatchObject({ kind: 'not-feed', count: 1 });
  expect((await createStatusStore().load())[0]?.failure).toEqual(failure);
});
