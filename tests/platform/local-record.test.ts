import { expect, test, vi } from 'vitest';
import { createLocalRecord } from '../../lib/platform/local-record.ts';
import { fake } from '../fixtures/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/fake-polyfill.ts'));

const numbers = () =>
  createLocalRecord('numbers', (stored) =>
    Array.isArray(stored) ? stored.filter((n): n is number => n === Number(n)) : [],
  );

test('what was never stored is what the parser makes of nothing', async () => {
  expect(await numbers().load()).toEqual([]);
});

test('what was stored by any version goes through the parser', async () => {
  fake.behind.stored.set('numbers', [1, 'two', 3]);
  expect(await numbers().load()).toEqual([1, 3]);
});

test('two updates at once lose nothing', async () => {
  const record = numbers();
  await Promise.all(Array.from({ length: 20 }, (_, n) => record.update((old) => [...old, n])));
  expect((await record.load()).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
});

test('an update tells what is stored now', async () => {
  expect(await numbers().update((old) => [...old, 7])).toEqual([7]);
});

test('an update that fails is told, and the next one works', async () => {
  const record = numbers();
  const failing = record.update(() => {
    throw new Error('no');
  });
  const next = record.update((old) => [...old, 1]);
  await expect(failing).rejects.toThrow('no');
  expect(await next).toEqual([1]);
});

test('a watcher hears of every change of its own key until it stops', async () => {
  const record = numbers();
  const stop = new AbortController();
  const heard: number[][] = [];
  record.watch((value) => heard.push(value), stop.signal);
  await record.update(() => [1]);
  await createLocalRecord('other', () => 0).update(() => 5);
  await numbers().update(() => [2]);
  stop.abort();
  await record.update(() => [3]);
  expect(heard).toEqual([[1], [2]]);
});

test('a watcher does not hear of other areas, nor begin after its signal said stop', async () => {
  const heard: number[][] = [];
  numbers().watch((value) => heard.push(value), AbortSignal.abort());
  const stop = new AbortController();
  numbers().watch((value) => heard.push(value), stop.signal);
  fake.storage.onChanged.emit({ numbers: { newValue: [1] } }, 'sync');
  expect(heard).toEqual([]);
  fake.storage.onChanged.emit({ numbers: {} }, 'local');
  expect(heard).toEqual([[]]);
  stop.abort();
  expect(fake.storage.onChanged.count()).toBe(0);
});
