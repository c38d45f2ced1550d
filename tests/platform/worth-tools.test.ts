// What the page on what help was worth reads and keeps: counts, and which reports were made.
import { expect, test, vi } from 'vitest';
import type { SentReport } from '../../lib/core/value/sent-report.ts';
import type { UseCount } from '../../lib/core/value/use.ts';
import { exportData } from '../../lib/platform/stored/own-data.ts';
import { createWorthTools, newFileNumber } from '../../lib/platform/worth-tools.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';
import { sentReport } from '../fixtures/team/use.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const tools = createWorthTools();

test('a report is remembered once, whoever watches sees it, and it goes along in no file', async () => {
  const seen: SentReport[][] = [];
  tools.watchSent((sent) => seen.push(sent), new AbortController().signal);
  await tools.onSent(sentReport);
  await tools.onSent({ ...sentReport, lines: 99 });
  expect(fake.behind.stored.get('sentReports')).toEqual([sentReport]);
  expect(seen.at(-1)).toEqual([sentReport]);
  expect(await exportData()).not.toContain('sentReports');
});

test('each file has a random number of its own', () => {
  const numbers = Array.from({ length: 50 }, newFileNumber);
  expect(numbers.filter((one) => !/^[\da-f]{32}$/.test(one))).toEqual([]);
  expect(new Set(numbers).size).toBe(50);
});

test('where counts cannot be read, that is told', async () => {
  fake.behind.faults.get = new Error('Corruption: bad block');
  const seen: (UseCount[] | null)[] = [];
  tools.watchUse((counts) => seen.push(counts), new AbortController().signal);
  await vi.waitFor(() => expect(seen).toEqual([null]));
});
