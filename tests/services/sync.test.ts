import { expect, test } from 'vitest';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched, refused } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const publish = (world: ReturnType<typeof createWorld>, ...titles: string[]) =>
  world.client.published.set(FEED_URL, fetched(feedWith(titles.map((title) => itemWith({ id: title, title })))));

test('the first sync stores the tips and says so', async () => {
  const world = createWorld();
  publish(world, 'One', 'Two');
  const states = await world.sync.syncNow();
  expect(states).toEqual([
    {
      feedId: FEED_URL,
      url: FEED_URL,
      title: 'Team tips',
      tips: 2,
      sample: false,
      attemptedAtMs: world.clock.nowMs,
      checkedAtMs: world.clock.nowMs,
      problems: [],
      problemsTotal: 0,
      tipsInNeed: 0,
      isSearchOnly: true,
      audience: [],
    },
  ]);
  expect(await world.titles()).toEqual(['One', 'Two']);
});

test('an unchanged feed is asked with its validators and not written again', async () => {
  const world = createWorld();
  publish(world, 'One');
  await world.sync.syncNow();
  const [before] = await world.store.readFeeds();
  world.clock.nowMs += 1000;
  await world.sync.syncNow();
  expect(world.client.asked.map(({ unchanged }) => unchanged)).toEqual([false, true]);
  expect((await world.store.readFeeds())[0]).toEqual(before);
  expect(await world.state()).toMatchObject({ checkedAtMs: world.clock.nowMs, tips: 1, title: 'Team tips' });
});

test('a changed feed replaces the old tips', async () => {
  const world = createWorld();
  publish(world, 'One');
  await world.sync.syncNow();
  publish(world, 'Two');
  await world.sync.syncNow();
  expect(await world.titles()).toEqual(['Two']);
});

test('a failure keeps the last good copy, counts itself, and waits longer each time', async () => {
  const world = createWorld();
  publish(world, 'One');
  await world.sync.syncNow();
  world.client.published.set(FEED_URL, refused());
  const sinceMs = world.clock.nowMs;
  const pauses: number[] = [];
  for (let count = 1; count <= 3; count += 1) {
    await world.sync.syncNow();
    const state = await world.state();
    expect(state).toMatchObject({ failure: { kind: 'busy', count, sinceMs }, tips: 1, checkedAtMs: sinceMs });
    expect(state).not.toHaveProperty('progress');
    pauses.push((state?.retryAtMs ?? 0) - world.clock.nowMs);
    world.clock.nowMs += 60_000;
  }
  expect(pauses).toEqual([30, 60, 120].map((minutes) => minutes * 60_000));
  expect(await world.titles()).toEqual(['One']);
});

test('a server that asks to wait is left alone that long', async () => {
  const world = createWorld();
  world.client.published.set(FEED_URL, refused(3 * 3600_000));
  await world.sync.syncNow();
  expect((await world.state())?.retryAtMs).toBe(world.clock.nowMs + 3 * 3600_000);
});

test('a success clears the failure', async () => {
  const world = createWorld();
  world.client.published.set(FEED_URL, refused());
  await world.sync.syncNow();
  publish(world, 'One');
  await world.sync.syncNow();
  const state = await world.state();
  expect(state).not.toHaveProperty('failure');
  expect(state).not.toHaveProperty('retryAtMs');
});

test.each([
  ['html', '<!doctype html>'],
  ['cut-off', '{"version":"https://jsonfeed.org/version/1.1","items":[{'],
  ['not-json', 'hello'],
  ['not-feed', '{"items":[]}'],
])('a %s answer replaces nothing', async (kind, text) => {
  const world = createWorld();
  publish(world, 'One');
  await world.sync.syncNow();
  world.client.published.set(FEED_URL, fetched(text));
  await world.sync.syncNow();
  expect((await world.state())?.failure?.kind).toBe(kind);
  expect(await world.titles()).toEqual(['One']);
});

test('problems are reported, at most a hundred of them, all of them counted, also when nothing changed', async () => {
  const world = createWorld();
  const bad = Array.from({ length: 150 }, (_, index) => ({ id: `bad-${index}`, title: 'No words' }));
  world.client.published.set(FEED_URL, fetched(feedWith([...bad, itemWith()])));
  for (const _ of ['first', 'unchanged']) {
    await world.sync.syncNow();
    const state = await world.state();
    expect(state?.problems).toHaveLength(100);
    expect(state).toMatchObject({ problemsTotal: 150, tips: 1 });
  }
});

test('a store that fails is a failure with its reason, and the next sync may succeed', async () => {
  const world = createWorld();
  publish(world, 'One');
  const { stage } = world.store;
  world.store.stage = async () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  await world.sync.syncNow();
  expect((await world.state())?.failure?.kind).toBe('storage-full');
  world.store.stage = async () => {
    throw new Error('Broken');
  };
  await world.sync.syncNow();
  expect((await world.state())?.failure).toMatchObject({
    kind: 'storage',
    params: { detail: 'Error Broken' },
    count: 2,
  });
  world.store.stage = stage;
  await world.sync.syncNow();
  expect((await world.state())?.failure).toBeUndefined();
});
