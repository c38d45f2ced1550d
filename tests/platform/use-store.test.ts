// What help was used for in extension storage: a key for each week, of which the old ones go.
import { expect, test, vi } from 'vitest';
import type { UseCount } from '../../lib/core/value/use.ts';
import { bareUse, weekOf } from '../../lib/core/value/use.ts';
import { changeUseWeek, weekAfter } from '../../lib/core/value/use-week.ts';
import { exportData } from '../../lib/platform/stored/own-data.ts';
import {
  createUseStore,
  deleteUseCount,
  deleteUseCounts,
  loadUseCounts,
  watchUseCounts,
} from '../../lib/platform/stored/use-store.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const WEEK = weekOf(Date.now(), new Date().getTimezoneOffset());
const [OLDER, OLDEST] = [weekAfter(WEEK, -3), weekAfter(WEEK, -40)];
const PLACE = 'https://erp.example/orders/{id}';
const store = createUseStore();
const count = (week: string, words = '') =>
  store.update(week, (kept) =>
    changeUseWeek(kept, week, [{ by: 1, use: { ...bareUse('unanswered', PLACE), words } }], crypto.randomUUID()),
  );
const told = ({ week, words, count }: UseCount) => [week, words, count];

test('each week stands under a key of its own, and all are read, the oldest first', async () => {
  await Promise.all([count(WEEK, 'tax'), count(WEEK, 'tax'), count(OLDER), count(WEEK, 'vat')]);
  expect([...fake.behind.stored.keys()].sort()).toEqual([`use ${OLDER}`, `use ${WEEK}`].sort());
  expect((await loadUseCounts()).map(told)).toEqual([
    [OLDER, '', 1],
    [WEEK, 'tax', 2],
    [WEEK, 'vat', 1],
  ]);
});

test('weeks that are too old are not read, and go; so do those of a clock that was wrong', async () => {
  await Promise.all([count(OLDEST), count(WEEK), count('2099-01-05')]);
  fake.behind.stored.set('ownTips', []);
  expect((await loadUseCounts()).map(told)).toEqual([[WEEK, '', 1]]);
  await store.deleteOld();
  expect([...fake.behind.stored.keys()].sort()).toEqual(['ownTips', `use ${WEEK}`]);
});

test('one entry is deleted, or all, and whoever watches sees it', async () => {
  const seen: number[] = [];
  watchUseCounts((counts) => seen.push(counts.length), new AbortController().signal);
  await count(WEEK, 'tax');
  await count(OLDER, 'tax');
  const [first] = await loadUseCounts();
  await deleteUseCount(first as UseCount);
  expect((await loadUseCounts()).map(told)).toEqual([[WEEK, 'tax', 1]]);
  fake.behind.stored.set('asks', []);
  await deleteUseCounts();
  expect([...fake.behind.stored.keys()]).toEqual(['asks']);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
  expect(Math.max(...seen)).toBe(2);
});

test('goes along in no file of one’s own data', async () => {
  await count(WEEK, 'tax');
  fake.behind.stored.set('wouldAskAt', 7);
  fake.behind.stored.set('ownTips', [{ id: 'mine' }]);
  expect(await exportData()).toMatch(/mine/);
  expect(await exportData()).not.toMatch(/tax|wouldAsk/);
});
