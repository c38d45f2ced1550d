import { expect, test } from 'vitest';
import { markStillRight, monthsAfter, reviewByOwner } from '../../../../lib/core/author/review/workshop-review.ts';
import { soundFeed } from '../../../fixtures/authoring/workshop-feeds.ts';

const TODAY = '2026-11-29';

test.each([
  ['2026-11-29', 3, '2027-02-28'],
  ['2027-11-29', 3, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-12-15', 12, '2027-12-15'],
])('%s and %i months is %s', (day, months, then) => expect(monthsAfter(day, months)).toBe(then));

test('tips without an owner and without a day come under nobody', () => {
  const feed = { ...soundFeed, items: [{ id: 'a', title: 'T', content_text: 'x' }, ...soundFeed.items] };
  const groups = reviewByOwner(feed, TODAY);
  expect(groups.map(({ id, tips }) => [id, tips.map(({ index }) => index)])).toEqual([
    ['ana', [3]],
    ['rui', [2]],
    [null, [0]],
  ]);
});

test('what is marked is due no more, and nothing else changes', () => {
  const marked = markStillRight(soundFeed, new Set([2]), { by: 'Ana', on: TODAY, next: '2027-11-29' });
  expect(reviewByOwner(marked, TODAY).map(({ id }) => id)).toEqual(['rui']);
  expect(marked.items.slice(0, 2)).toEqual(soundFeed.items.slice(0, 2));
});
