import { expect, test } from 'vitest';
import { findTips } from '../../../../lib/core/find/find-tips.ts';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { countForPage, toPlacedTips } from '../../../../lib/core/find/index/count-tips.ts';
import { pageWith } from '../../../fixtures/pages/page.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const PAGE = 'https://a.test/invoices/20417?view=full';
const count = (...tips: Parameters<typeof tipWith>[0][]) =>
  countForPage(toPlacedTips(tips.map((tip, index) => tipWith({ id: String(index), ...tip }))), new URL(PAGE));

test.each([
  ['a path', ['https://a.test/invoices/{id}'], 1],
  ['a path with more below it', ['https://a.test/invoices/*'], 1],
  ['a path on any host', ['https://*/invoices/{id}'], 1],
  ['a query', ['https://a.test/*?view=full'], 1],
  ['a whole site and this page', ['https://a.test/*', 'https://a.test/invoices/*'], 1],
  ['a whole site', ['https://a.test/*'], 0],
  ['all hosts of a site', ['https://*.a.test/*'], 0],
  ['another page', ['https://a.test/expenses/*'], 0],
  ['no place at all', [], 0],
])('a tip for %s', (_, match, expected) => expect(count({ match })).toBe(expected));

test('an excluded page has no tip', () => {
  expect(count({ match: ['https://a.test/invoices/*'], exclude: ['https://a.test/invoices/{id}'] })).toBe(0);
});

test('twins are one tip to a reader', () => {
  const match = ['https://a.test/invoices/*'];
  expect(count({ title: 'A', match }, { title: 'A', match }, { title: 'B', match })).toBe(2);
});

test('a later tip of the same id replaces the earlier one', () => {
  const match = ['https://a.test/invoices/*'];
  expect(count({ id: 'a', title: 'Old', match }, { id: 'a', title: 'New', match })).toBe(1);
  expect(count({ id: 'a', title: 'Old', match }, { id: 'a', title: 'New', match: ['https://a.test/*'] })).toBe(0);
});

test('what is counted is what opens under “For this page”', () => {
  const tips = [
    'https://a.test/invoices/{id}',
    'https://a.test/*',
    'https://a.test/invoices/*',
    'https://b.test/x',
  ].map((match, index) => tipWith({ id: String(index), match: [match] }));
  const found = findTips(createCollection(tips), pageWith({ url: PAGE }));
  expect(countForPage(toPlacedTips(tips), new URL(PAGE))).toBe(found.filter(({ group }) => group === 'page').length);
});
