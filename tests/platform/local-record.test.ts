import { expect, test, vi } from 'vitest';
import { createDerivedRecord, createLocalRecord } from '../../lib/platform/stored/local-record.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

/** Any key will do. */
const KEY = 'feedStatus';

const numbers = () =>
  createLocalRecord(KEY, (stored) => (Array.isArray(stored) ? stored.filter((n): n is number => n === Number(n)) : []));

test('what was never stored is what the parser makes of nothing', async () => {
  expect(await numbers().load()).toEqual([]);
});

test('what was stored by any version goes through the parser', async () => {
  fake.behind.stored.set(KEY, [1, 'two', 3]);
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
  await createLocalRecord('welcomed', () => 0).update(() => 5);
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
  fake.storage.onChanged.emit({ [KEY]: { newValue: [1] } }, 'sync');
  expect(heard).toEqual([]);
  fake.storage.onChanged.emit({ [KEY]: {} }, 'local');
  expect(heard).toEqual([[]]);
  stop.abort();
  expect(fake.storage.onChanged.count()).toBe(0);
});

const trouble = async () => (await fake.storage.session.get('storageTrouble')).storageTrouble;

test('what cannot be written on a full disk is refused, and it is said for every page', async () => {
  const record = numbers();
  await record.update(() => [1]);
  fake.behind.faults.set = new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE');
  await expect(record.update(() => [2])).rejects.toThrow('NO_SPACE');
  expect(await trouble()).toBe('full');
  fake.behind.faults.set = undefined;
  expect(await record.update((old) => [...old, 3])).toEqual([1, 3]);
});

test('what cannot be read is refused, never taken for nothing, and it is said', async () => {
  const record = numbers();
  await record.update(() => [1]);
  fake.behind.faults.get = new Error('IO error: .../LOCK: Not a directory');
  await expect(record.load()).rejects.toThrow('LOCK');
  await expect(record.update((old) => [...old, 2])).rejects.toThrow('LOCK');
  expect(await trouble()).toBe('unreadable');
  fake.behind.faults.get = undefined;
  expect(await record.load()).toEqual([1]);
});

test('what can be made anew holds where it cannot be stored, and is stored as soon as it can be', async () => {
  const record = createDerivedRecord(KEY, (stored) => (Array.isArray(stored) ? (stored as number[]) : []));
  fake.behind.faults.set = new Error('QUOTA_BYTES quota exceeded');
  expect(await record.update((old) => [...old, 1])).toEqual([1]);
  expect(await record.update((old) => [...old, 2])).toEqual([1, 2]);
  expect(await record.load()).toEqual([1, 2]);
  fake.behind.faults.set = undefined;
  await record.update((old) => [...old, 3]);
  expect(fake.behind.stored.get(KEY)).toEqual([1, 2, 3]);
  expect(await record.load()).toEqual([1, 2, 3]);
});
