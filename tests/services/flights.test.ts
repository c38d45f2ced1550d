import { expect, test } from 'vitest';
import { createFlights } from '../../lib/services/flights.ts';

const gate = () => Promise.withResolvers<void>();

test('who asks for the same takes the result of what is under way, and the next asks anew', async () => {
  const { share } = createFlights();
  const { promise, resolve } = gate();
  let runs = 0;
  const task = async () => {
    runs += 1;
    await promise;
    return runs;
  };
  const all = [share('a', task), share('a', task), share('b', task)];
  resolve();
  expect(await Promise.all(all)).toEqual([2, 2, 2]);
  expect(runs).toBe(2);
  expect(await share('a', task)).toBe(3);
});

test('what follows comes after what is under way', async () => {
  const { share, follow } = createFlights();
  const order: string[] = [];
  const first = share('a', async () => void order.push('first'));
  const second = follow('a', async () => void order.push('second'));
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
});

test('a task that fails is told to all who share it, and keeps nothing from following', async () => {
  const { share, follow } = createFlights();
  const fails = async () => {
    throw new Error('no');
  };
  const [one, other] = [share('a', fails), share('a', fails)];
  const next = follow('a', async () => 'fine');
  await expect(one).rejects.toThrow('no');
  await expect(other).rejects.toThrow('no');
  expect(await next).toBe('fine');
});

test('all that is under way is ended, and nothing begins before what needs stillness is done', async () => {
  const { share, follow, still } = createFlights();
  const order: string[] = [];
  const ends = (name: string) => (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const end = () => {
        order.push(`${name} ended`);
        resolve();
      };
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    });
  const before = [share('a', ends('a')), follow('a', ends('next a'))];
  // It has begun.
  await Promise.resolve();
  const stillness = still(async () => void order.push('still'));
  const later = share('b', async (signal) => void order.push(signal.aborted ? 'b was ended' : 'b'));
  await Promise.all([...before, stillness, later]);
  expect(order).toEqual(['a ended', 'next a ended', 'still', 'b']);
});

test('two that need stillness come one after the other, also when the first one fails', async () => {
  const { still, share } = createFlights();
  const order: string[] = [];
  const first = still(async () => {
    order.push('first');
    throw new Error('no');
  });
  const second = still(async () => void order.push('second'));
  await expect(first).rejects.toThrow('no');
  await second;
  await share('a', async () => void order.push('a'));
  expect(order).toEqual(['first', 'second', 'a']);
});
