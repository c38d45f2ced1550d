import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFeedText } from '../../../lib/core/author/check-feed-text.ts';
import { checkingWorkshopFeed, checkWorkshopFeed } from '../../../lib/core/author/check-workshop-feed.ts';
import { workInTurns } from '../../../lib/core/author/in-turns.ts';
import { faultyFeed, manyTips, soundFeed } from '../../fixtures/authoring/workshop-feeds.ts';

const TODAY = '2026-11-29';
const check = (feed: Parameters<typeof checkWorkshopFeed>[0]) => checkWorkshopFeed(feed, TODAY, []);

describe('a feed that is kept in the browser', () => {
  test('is told of by tip and key, in the order of its tips', () => {
    const told = check(faultyFeed).map(({ index, key, rule }) => `${index} ${key} ${rule}`);
    expect(told).toContain('null language language');
    expect(told).toContain('5 _help.contacts[1] unknown-contact');
    const order = check(faultyFeed).map(({ index }) => index ?? -1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test('is told of what the sync would note, and reviews that are due', () => {
    expect(check(soundFeed).map(({ index, rule }) => [index, rule])).toEqual([
      [1, 'review-soon'],
      [2, 'review-overdue'],
    ]);
    const noted = checkFeedText('feed.json', JSON.stringify({ ...faultyFeed.head, items: faultyFeed.items }));
    const rules = new Set(check(faultyFeed).map(({ rule }) => rule));
    expect(noted.map(({ rule }) => rule).filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test('whatever stands in it, is checked without a crash', () => {
    const item = fc.dictionary(fc.constantFrom('id', 'title', '_help', 'content_text', 'language'), fc.jsonValue());
    const help = fc.dictionary(
      fc.constantFrom('match', 'keywords', 'contacts', 'owner', 'review_by', 'path', 'translation_of', 'steps'),
      fc.jsonValue(),
    );
    const any = fc.record({
      item,
      help,
      head: fc.dictionary(fc.constantFrom('title', 'language', '_help'), fc.jsonValue()),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (all) => {
        const items = all.map((one, at) => (at % 2 === 0 ? { ...one.item, _help: one.help } : one.item));
        const problems = check({ id: 'x', head: all[0]?.head ?? {}, items });
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a check in turns', () => {
  const turns = { now: () => 0, pause: async () => {}, isOver: () => false };

  test('finds what one at once finds, and lets others work in between', async () => {
    const feed = manyTips(60);
    let [clock, pauses] = [0, 0];
    const found = await workInTurns(checkingWorkshopFeed(feed, TODAY, []), {
      ...turns,
      now: () => (clock += 5),
      pause: async () => {
        pauses += 1;
      },
    });
    expect(found).toEqual(check(feed));
    expect(pauses).toBeGreaterThan(20);
  });

  test('ends where nobody waits for it any more', async () => {
    expect(
      await workInTurns(checkingWorkshopFeed(manyTips(10), TODAY, []), { ...turns, isOver: () => true }),
    ).toBeNull();
  });
});
