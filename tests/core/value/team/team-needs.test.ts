// What is missing by a team report, and which tip it is met by.
import { expect, test } from 'vitest';
import { createWorkshopFeed } from '../../../../lib/core/author/workshop-feed.ts';
import type { Block } from '../../../../lib/core/value/team/cut-blocks.ts';
import {
  helpSince,
  itemForNeed,
  type TeamNeed,
  teamNeeds,
  tipForNeed,
} from '../../../../lib/core/value/team/team-needs.ts';

const ORDERS = 'https://erp.example/orders/{id}';
const block = (given: Partial<Block>): Block => ({
  ...{ month: '2026-10', event: 'unanswered', part: 'one', reports: 5, count: 6 },
  ...given,
});
const need = (given: Partial<TeamNeed>): TeamNeed => ({
  ...{ place: ORDERS, words: 'closed period', searches: 6, questions: 0, month: '2026-10' },
  ...given,
});

test('searches of several months are one need, the most frequent one first; the rest beside them is none', () => {
  const needs = teamNeeds([
    block({ cell: ORDERS, detail: 'closed period' }),
    block({ cell: ORDERS, detail: 'closed period', month: '2026-11', count: 7 }),
    block({ cell: '', detail: 'vat number', count: 20 }),
    block({ cell: ORDERS, part: 'others', count: 9 }),
    block({ cell: ORDERS, event: 'question', count: 5 }),
    block({ cell: '', event: 'question', count: 50 }),
    block({ part: 'others', count: 100 }),
    block({ cell: ORDERS, event: 'opened', count: 100 }),
  ]);
  expect(needs).toEqual([
    { place: '', words: 'vat number', searches: 20, questions: 0, month: '2026-10' },
    { place: ORDERS, words: '', searches: 9, questions: 5, month: '2026-10' },
    { place: ORDERS, words: 'closed period', searches: 13, questions: 0, month: '2026-11' },
  ]);
});

test.each([
  ['of the same pattern and with the words', { title: 'The closed period', _help: { match: [ORDERS] } }, true],
  ['of a wider pattern', { title: 'Closed periods: a period', _help: { match: ['https://erp.example/*'] } }, true],
  ['of no pattern', { title: 'Closed period' }, true],
  [
    'with the words among its others',
    { title: 'Dates', _help: { match: [ORDERS], keywords: ['closed period'] } },
    true,
  ],
  ['of another place', { title: 'Closed period', _help: { match: ['https://erp.example/invoices/*'] } }, false],
  ['without all the words', { title: 'Closed doors', _help: { match: [ORDERS] } }, false],
])('a tip %s', (_, item, isMet) => {
  expect(tipForNeed(need({}), [{ id: 'a' }, { id: 'b', ...item }])).toBe(isMet ? 1 : -1);
});

test('a place is met by a tip for it, and by none for everywhere', () => {
  const place = need({ words: '' });
  expect(tipForNeed(place, [{ id: 'a', title: 'Everywhere' }])).toBe(-1);
  expect(tipForNeed(place, [{ id: 'a', _help: { match: ['https://*.example/orders/*'] } }])).toBe(0);
});

test('whether a tip has helped goes by the months after', () => {
  const blocks = [
    block({ event: 'helped', cell: 'tip', count: 10 }),
    block({ event: 'helped', cell: 'tip', month: '2026-11', count: 8 }),
    block({ event: 'not-helped', cell: 'tip', month: '2026-12', count: 5, detail: 'too long' }),
    block({ event: 'helped', cell: 'other', month: '2026-11', count: 30 }),
  ];
  expect(helpSince(blocks, 'tip', '2026-10')).toEqual({ helped: 8, notHelped: 5 });
  expect(helpSince(blocks, 'tip', '2026-12')).toBeNull();
});

test('a tip for a need has its words and its place, and an id of its own', () => {
  const feed = { ...createWorkshopFeed('f', 'Team', 'en'), items: [{ id: 'closed-period' }] };
  expect(itemForNeed(feed, need({}), 'New')).toEqual({
    id: 'closed-period-2',
    title: 'Closed period',
    content_html: '',
    _help: { match: [ORDERS], keywords: ['closed period'] },
  });
  expect(itemForNeed(feed, need({ words: '' }), 'New')).toMatchObject({ title: 'New', _help: { match: [ORDERS] } });
});
