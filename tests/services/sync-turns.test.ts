// Syncs beside each other, beside a removal, and after a worker that was stopped.
import { expect, test } from 'vitest';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';
import { noteHeld } from '../held.ts';

const publish = (world: ReturnType<typeof createWorld>, title: string) =>
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith({ title })])));

/** Makes the next fetch wait until `open` is called. */
function gate(world: ReturnType<typeof createWorld>) {
  const { fetchFile } = world.client;
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  world.client.fetchFile = async (url, validators, feedId) => {
    begun.resolve();
    await promise;
    return fetchFile(url, validators, feedId);
  };
  return { open: resolve, begun: begun.promise };
}

test('two syncs at once are one', async () => {
  const world = createWorld();
  publish(world, 'One');
  const { open, begun } = gate(world);
  const both = Promise.all([world.sync.syncNow(), world.sync.syncNow(FEED_URL)]);
  await begun;
  expect(world.client.asked).toEqual([]);
  open();
  const [all, one] = await both;
  expect(one).toEqual(all);
  expect(world.client.asked).toHaveLength(1);
  expect(await world.titles()).toEqual(['One']);
});

test('progress is told while a sync runs, and gone afterwards', async () => {
  const world = createWorld();
  publish(world, 'One');
  const { open, begun } = gate(world);
  const running = world.sync.syncNow();
  await begun;
  expect(await world.state()).toMatchObject({ progress: { phase: 'fetching' }, attemptedAtMs: world.clock.nowMs });
  open();
  await running;
  expect(await world.state()).not.toHaveProperty('progress');
});

test('progress left by a worker that was stopped is cleared, and its feed is due at once, for as long as that may help', async () => {
  const world = createWorld();
  publish(world, 'One');
  await world.sync.syncNow();
  const [before] = await world.status.load();
  if (!before) throw new Error('no state');
  const stop = async () => {
    await world.status.update(FEED_URL, before, (old) => ({
      ...old,
      progress: { phase: 'saving', itemsRead: 1, itemsTotal: 0 },
    }));
    await world.sync.clearProgress();
  };
  const { attemptedAtMs: _, ...rest } = before;
  for (let times = 1; times <= 5; times += 1) {
    await stop();
    expect(await world.state()).toEqual({ ...rest, interruptions: times });
  }
  // By now it may be this feed that ends the worker: it waits as after a failure, and does not for ever.
  await stop();
  world.client.asked.length = 0;
  await world.sync.syncDue();
  expect(world.client.asked).toEqual([]);
  world.clock.nowMs += 31 * 60_000;
  await world.sync.syncDue();
  expect(world.client.asked).toHaveLength(1);
  expect(await world.state()).not.toHaveProperty('interruptions');
});

test('alarm, start and a person ask for the same feeds at once: each is fetched once', async ({ task }) => {
  const urls = [FEED_URL, 'https://b.example/', 'https://c.example/'];
  const world = createWorld({ urls });
  for (const url of urls) world.client.published.set(url, fetched(feedWith([itemWith()])));
  await Promise.all([
    world.sync.syncDue(),
    world.sync.syncDue(),
    world.sync.syncNow(),
    world.sync.syncNow(FEED_URL),
    world.sync.syncDue(),
  ]);
  const asked = world.client.asked.map(({ url }) => url).sort();
  noteHeld(task, 'feeds asked for five times at once, fetched once', urls.length, new Set(asked).size);
  expect(asked).toEqual([...urls].sort());
});

test('what has just been set for a feed is not answered by a sync from before', async () => {
  const world = createWorld();
  publish(world, 'One');
  const { open, begun } = gate(world);
  const running = world.sync.syncNow();
  await begun;
  const anew = world.sync.syncAnew(FEED_URL);
  open();
  await Promise.all([running, anew]);
  expect(world.client.asked).toHaveLength(2);
});

test('progress of a removed feed is cleared, too: it may be brought back', async () => {
  const world = createWorld();
  publish(world, 'One');
  await world.sync.syncNow();
  const progress = { phase: 'saving' as const, itemsRead: 1, itemsTotal: 0 };
  await world.status.update(FEED_URL, null, (old) => ({ ...old, progress }));
  await world.feeds.remove(FEED_URL);
  await world.sync.clearProgress();
  await world.feeds.restore(FEED_URL);
  expect(await world.state()).not.toHaveProperty('progress');
});

test('a feed that is removed before its turn is not asked', async () => {
  const world = createWorld();
  publish(world, 'One');
  const { open, begun } = gate(world);
  const first = world.sync.syncNow();
  await begun;
  const second = world.sync.syncNow();
  await world.feeds.remove(FEED_URL);
  open();
  await first;
  expect(await second).toEqual([]);
  expect(world.client.asked).toHaveLength(1);
});

test('a feed that is removed while it is read is neither shown nor found, and comes back whole', async () => {
  const world = createWorld();
  publish(world, 'One');
  const { open, begun } = gate(world);
  const running = world.sync.syncNow();
  await begun;
  await world.feeds.remove(FEED_URL);
  open();
  await running;
  expect(await world.status.load()).toEqual([]);
  expect(await world.tips.search('one', null)).toEqual([]);
  await world.feeds.restore(FEED_URL);
  expect((await world.tips.search('one', null)).map(({ tip }) => tip.title)).toEqual(['One']);
  expect(await world.state()).toMatchObject({ tips: 1 });
});

test('one feed that fails does not keep the next from being read', async () => {
  const world = createWorld({ urls: ['https://down.example/', FEED_URL] });
  publish(world, 'One');
  const states = await world.sync.syncNow();
  expect(states.map(({ failure }) => failure?.kind)).toEqual(['http', undefined]);
});

test('an unknown feed is nobody', async () => {
  expect(await createWorld().sync.syncNow('https://unknown.example/')).toEqual([]);
});
