// Everything is deleted at any moment of a sync: nothing of it comes back.
import { expect, test } from 'vitest';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import type { StagedGeneration } from '../../lib/services/ports/tip-store.ts';
import { DEFAULT_SETTINGS } from '../../lib/services/settings.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';
import { noteHeld } from '../held.ts';

const SECOND_URL = 'https://team.example/page-2.json';
const many = (from: number) => Array.from({ length: 130 }, (_, at) => itemWith({ id: `t${from + at}` }));

/** A world whose sync meets a step before each thing it does; `onStep` is told which one it is. */
function steppedWorld(onStep: () => Promise<void> | void) {
  const memory = createMemoryTipStore();
  const step =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await onStep();
      return act(...args);
    };
  const staged = (of: StagedGeneration): StagedGeneration => ({
    ...of,
    addTips: step(of.addTips),
    addDerived: step(of.addDerived),
    commit: step(of.commit),
  });
  const world = createWorld({
    store: { ...memory, readFeeds: step(memory.readFeeds), stage: step(async (id) => staged(await memory.stage(id))) },
  });
  world.client.fetchFile = step(world.client.fetchFile);
  world.status.update = step(world.status.update);
  world.client.published.set(FEED_URL, fetched(feedWith(many(0), { next_url: SECOND_URL })));
  world.client.published.set(SECOND_URL, fetched(feedWith(many(200))));
  return world;
}
type World = ReturnType<typeof steppedWorld>;

const deleteAll = (world: World) =>
  world.feeds.deleteAll(async () => {
    await world.settings.update(() => ({ ...DEFAULT_SETTINGS, feeds: [] }));
    await world.status.updateAll(() => ({}));
    await world.asks.update(() => []);
    await world.items.update(() => []);
  });

async function remains(world: World): Promise<unknown[]> {
  const { feeds, removed } = await world.settings.load();
  const [rows, states, keys] = [
    await world.store.readOwners(),
    await world.status.loadAll(),
    await world.keys.feedIds(),
  ];
  return [...feeds, ...removed, ...rows, ...Object.keys(states), ...keys];
}

/** Deletes everything at one step of a task, and answers what is left; `null` when the task has fewer steps. */
async function deletedAt(at: number, task: (world: World) => Promise<unknown>): Promise<unknown[] | null> {
  let steps = 0;
  let deleted: Promise<void> | undefined;
  const world = steppedWorld(() => {
    if (steps === at) deleted = deleteAll(world);
    steps += 1;
  });
  await task(world);
  if (!deleted) return null;
  await deleted;
  return remains(world);
}

const TASKS: [string, (world: World) => Promise<unknown>][] = [
  ['a sync', (world) => world.sync.syncNow()],
  ['a feed being added with a key', (world) => world.feeds.add(FEED_URL, { header: 'X-Key', value: 'k' })],
  ['own tips being kept', (world) => world.answers.putTips([{ id: 'x', title: 'One', content_text: 'First' }])],
];

test.for(TASKS)('at every step of %s', async ([what, run], { task }) => {
  let [tried, held] = [0, 0];
  for (let at = 0; ; at += 1) {
    const left = await deletedAt(at, run);
    if (!left) break;
    tried += 1;
    if (left.length === 0) held += 1;
    expect(left, `deleted at step ${at}`).toEqual([]);
  }
  noteHeld(task, `everything deleted during ${what}: nothing comes back`, tried, held);
  expect(tried).toBeGreaterThan(3);
});

test('a fetch that is under way is ended', async () => {
  const world = steppedWorld(() => undefined);
  const begun = Promise.withResolvers<AbortSignal | undefined>();
  world.client.fetchFile = async (_url, _validators, _feedId, signal) => {
    begun.resolve(signal);
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    return { status: 'failed', failure: { kind: 'unreachable', params: {} } };
  };
  const running = world.sync.syncNow();
  const signal = await begun.promise;
  expect(signal?.aborted).toBe(false);
  await deleteAll(world);
  expect(signal?.aborted).toBe(true);
  expect(await running).toEqual([]);
  expect(await remains(world)).toEqual([]);
});

test('a sync that is asked for meanwhile begins afterwards, from what is there then', async () => {
  const world = steppedWorld(() => undefined);
  const deleting = world.feeds.deleteAll(async () => {
    void world.sync.syncNow(FEED_URL);
    await world.settings.update(() => ({ ...DEFAULT_SETTINGS, feeds: [] }));
    await world.status.updateAll(() => ({}));
  });
  await deleting;
  await world.sync.syncNow(FEED_URL);
  expect(world.client.asked).toEqual([]);
  expect(await remains(world)).toEqual([]);
});
