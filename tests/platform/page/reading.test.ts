// The budget of a reading: its nodes, its slices, its end.
import { expect, test } from 'vitest';
import { createReading, READING_LIMITS, ReadingEnded } from '../../../lib/platform/page/budget.ts';

function createClock() {
  const clock = { ms: 0 };
  return { clock, options: { now: () => clock.ms, clock: () => clock.ms } };
}

test('is over when its time or its nodes are used up', () => {
  const { clock, options } = createClock();
  const reading = createReading(options);
  expect(reading.isOver()).toBe(false);
  clock.ms = READING_LIMITS.totalMs + 1;
  expect(reading.isOver()).toBe(true);
  const few = createReading(createClock().options).part(3);
  expect([few.take(), few.take(), few.take()]).toEqual([true, true, false]);
  expect(few.isOver()).toBe(true);
});

test('a slice is over after its milliseconds, and begins anew after the turn of the page', async () => {
  const { clock, options } = createClock();
  const reading = createReading(options);
  clock.ms = READING_LIMITS.sliceMs + 1;
  expect(reading.isSliceOver()).toBe(true);
  await reading.piece(() => undefined);
  expect(reading.isSliceOver()).toBe(false);
});

test('stops for good at the time when nobody waits any more', async () => {
  const { clock, options } = createClock();
  const reading = createReading({ ...options, until: 500 });
  let pieces = 0;
  const work = () => {
    pieces += 1;
    clock.ms += 200;
    return true;
  };
  const all = async () => {
    for (;;) await reading.piece(work);
  };
  await expect(all()).rejects.toThrow(ReadingEnded);
  await expect(reading.part(10).piece(work)).rejects.toThrow(ReadingEnded);
  expect(pieces).toBe(3);
});

test('has begun too late when that time is over', async () => {
  const { clock, options } = createClock();
  clock.ms = 501;
  await expect(createReading({ ...options, until: 500 }).piece(() => 1)).rejects.toThrow(ReadingEnded);
});

test.each([
  ['few nodes is whole, however slow the machine is', READING_LIMITS.pieceNodes, true],
  ['many nodes ends when it takes too long', 4 * READING_LIMITS.pieceNodes, false],
])('a piece of %s', async (_, nodes, isWhole) => {
  const { clock, options } = createClock();
  const reading = createReading(options);
  const part = reading.part(1000);
  const work = () => {
    let taken = 0;
    while (taken < nodes && part.take()) {
      taken += 1;
      clock.ms += READING_LIMITS.pieceMs / 4;
    }
    return taken;
  };
  expect((await part.piece(work)) === nodes).toBe(isWhole);
});
