// Clocks that are wrong, alarms that come in heaps, servers that are away for weeks: tips stay, and nobody is flooded.
import { expect, test } from 'vitest';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched, refused } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';
import { noteHeld } from '../held.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

async function syncedWorld() {
  const world = createWorld();
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith({ title: 'Cost centre' })])));
  await world.sync.syncDue();
  world.client.asked.length = 0;
  return world;
}

/** The alarm rings every half hour for so many days; answers with how often the feed was asked. */
async function ringFor(world: Awaited<ReturnType<typeof syncedWorld>>, days: number): Promise<number> {
  world.client.asked.length = 0;
  for (let rings = 0; rings < days * 48; rings += 1) {
    world.clock.nowMs += 30 * MINUTE;
    await world.sync.syncDue();
  }
  return world.client.asked.length;
}

test('a server that is away for sixty days is asked once a day in the end, and the tips stay', async () => {
  const world = await syncedWorld();
  world.client.published.set(FEED_URL, refused());
  expect(await ringFor(world, 60)).toBeLessThanOrEqual(60 + 8);
  expect((await world.tips.search('cost', null)).map(({ tip }) => tip.title)).toEqual(['Cost centre']);
  expect(await world.state()).toMatchObject({ tips: 1, failure: { kind: 'busy' } });
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith({ title: 'Cost centre anew' })])));
  await ringFor(world, 1);
  expect(await world.titles()).toEqual(['Cost centre anew']);
  expect(await world.state()).not.toHaveProperty('failure');
});

test('whatever year the clock says, and wherever it jumps, the feed is asked at its pace again', async ({ task }) => {
  const years = [1970, 1999, 2026, 2027, 2038, 2099, 9999];
  const jumps = years.flatMap((from) => years.map((to) => [from, to] as const));
  let held = 0;
  for (const [from, to] of jumps) {
    const world = createWorld();
    world.clock.nowMs = Date.UTC(from, 0, 2);
    world.client.published.set(FEED_URL, fetched(feedWith([itemWith()])));
    await world.sync.syncDue();
    world.clock.nowMs = Date.UTC(to, 5, 2);
    // The first ring after a jump may ask; from then on it is every four hours.
    const asked = await ringFor(world, 1);
    if (asked >= 6 && asked <= 7) held += 1;
    else console.error(from, to, asked);
  }
  noteHeld(task, 'jumps of the clock between 1970 and 9999', jumps.length, held);
  expect(held).toBe(jumps.length);
});

test('a heap of alarms after a long sleep asks once', async () => {
  const world = await syncedWorld();
  world.clock.nowMs += 30 * DAY;
  for (let rings = 0; rings < 50; rings += 1) await world.sync.syncDue();
  expect(world.client.asked).toHaveLength(1);
});
