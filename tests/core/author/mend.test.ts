// What is mended with one click: what was meant is there, nothing else changes, and the problem is gone.
import { describe, expect, test } from 'vitest';
import { checkWorkshopFeed } from '../../../lib/core/author/check-workshop-feed.ts';
import { applyMends, findMend } from '../../../lib/core/author/mend.ts';
import type { WorkshopFeed } from '../../../lib/core/author/workshop-feed.ts';
import { faultyFeed, soundFeed } from '../../fixtures/authoring/workshop-feeds.ts';

const TODAY = '2026-11-29';
const check = (feed: WorkshopFeed) => checkWorkshopFeed(feed, TODAY, []);
const mendsOf = (feed: WorkshopFeed) => check(feed).flatMap((problem) => findMend(problem, feed) ?? []);

/** The sound feed with other things in its first tip. */
const withFirst = (change: Record<string, unknown>, help: Record<string, unknown> = {}): WorkshopFeed => {
  const [first, ...others] = soundFeed.items;
  return { ...soundFeed, items: [{ ...first, ...change, _help: { ...(first?._help as object), ...help } }, ...others] };
};
const mended = (feed: WorkshopFeed) => applyMends(feed, mendsOf(feed)).items[0];

describe('one click mends', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a slip in a key', { keywrods: ['course'] }, { keywords: ['course'] }],
    ['a slip in a key that says where', { exlcude: ['https://a.example/*'] }, { exclude: ['https://a.example/*'] }],
    ['a day as Germans write it', { review_by: '24.12.2026' }, { review_by: '2026-12-24' }],
    ['a day with slashes that can be read in one way', { review_by: '24/12/2026' }, { review_by: '2026-12-24' }],
    ['a day without marks', { review_by: '20261224' }, { review_by: '2026-12-24' }],
    ['a pattern without its beginning', { match: ['finance.example/*'] }, { match: ['https://finance.example/*'] }],
    ['a pattern that is a host alone', { match: ['finance.example'] }, { match: ['https://finance.example/*'] }],
    ['people that nobody knows, first and last', { contacts: ['bob', 'ana', 'tim'] }, { contacts: ['ana'] }],
    ['words that stand there before', { keywords: ['a1', 'A1', 'b1', 'a1'] }, { keywords: ['a1', 'b1'] }],
  ])('%s', (_name, written, meant) => {
    const [first] = soundFeed.items;
    expect(mended(withFirst({}, written))).toEqual({ ...first, _help: { ...(first?._help as object), ...meant } });
  });

  test('an address without its beginning, where it cannot be one beside the feed', () => {
    const { feed_url: _, ...head } = soundFeed.head;
    const feed = { ...withFirst({ url: 'team.example/orders' }), head };
    expect(mended(feed)).toMatchObject({ url: 'https://team.example/orders' });
  });

  test('all at once, and nothing of it is found again', () => {
    const after = applyMends(faultyFeed, mendsOf(faultyFeed));
    expect(mendsOf(faultyFeed).length).toBeGreaterThan(2);
    expect(mendsOf(after)).toEqual([]);
    const left = new Set(check(after).map(({ index, key, message }) => JSON.stringify([index, key, message])));
    const found = check(faultyFeed).filter((problem) => findMend(problem, faultyFeed));
    expect(found.filter(({ index, key, message }) => left.has(JSON.stringify([index, key, message])))).toEqual([]);
  });
});

describe('nobody guesses', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a day that can be read in two ways', { review_by: '3/4/2027' }],
    ['a day that is none', { review_by: '31.2.2027' }],
    ['a key like no other', { colour: 'red' }],
    ['a slip in a key that is there as well', { keywords: ['a1'], keywrods: ['b1'] }],
    ['an owner whom nobody knows', { owner: 'bob' }],
  ])('%s', (_name, written) => {
    const feed = withFirst({}, written);
    expect(check(feed).length).toBeGreaterThan(check(soundFeed).length);
    expect(mendsOf(feed)).toEqual([]);
  });
});

test('tips that nothing is mended in stay the very same', () => {
  const feed = withFirst({}, { contacts: ['bob'] });
  const { items } = applyMends(feed, mendsOf(feed));
  expect(items[0]).not.toBe(feed.items[0]);
  expect(items[1]).toBe(feed.items[1]);
});
