import { expect, test } from 'vitest';
import { atOnce, type Slices } from '../../lib/core/slices.ts';
import { inSlices } from '../../lib/services/in-slices.ts';

/** Work of some steps, each of which keeps the processor for longer than others are to wait. */
function* longWork(steps: number): Slices<string> {
  for (let step = 0; step < steps; step += 1) {
    for (const end = performance.now() + 25; performance.now() < end; );
    yield;
  }
  return 'done';
}

test('others come in between long work, and it ends as without a rest', async () => {
  const heard: string[] = [];
  const work = inSlices(longWork(4)).then((outcome) => heard.push(outcome));
  for (const name of ['one', 'two']) setTimeout(() => heard.push(name));
  await work;
  expect(heard).toEqual(['one', 'two', 'done']);
  expect(atOnce(longWork(1))).toBe('done');
});

test('what goes wrong in a slice goes wrong for whoever waits', async () => {
  function* work(): Slices<never> {
    yield;
    throw new Error('broken');
  }
  await expect(inSlices(work())).rejects.toThrow('broken');
});
