// The counts of a week: bounded, read row by row, counted once for each call, and taken back where they were counted.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareUse, USE_EVENTS, type Use } from '../../../lib/core/value/use.ts';
import {
  changeUseWeek,
  isKeptWeek,
  keptWeeks,
  NO_USE,
  parseUseWeek,
  toStoredUse,
  USE_LIMITS,
  type UseChange,
  type UseWeek,
} from '../../../lib/core/value/use-week.ts';

const WEEK = '2026-11-23';
const PLACE = 'https://erp.example/orders/{id}';
const helped: Use = { event: 'helped', place: PLACE, feedId: 'f', tip: 'a', words: '' };
const notHelped = (words = ''): Use => ({ ...helped, event: 'not-helped', words });
const rowsOf = ({ counts }: UseWeek) => counts.map(({ event, words, count }) => [event, words, count]);
const apply = (...changes: UseChange[]) => changes.reduce((kept, one) => changeUseWeek(kept, WEEK, [one]), NO_USE);

test('the same call counts once', () => {
  const once = changeUseWeek(NO_USE, WEEK, [{ by: 1, use: helped }], 'call-1');
  expect(changeUseWeek(once, WEEK, [{ by: 1, use: helped }], 'call-1')).toBe(once);
  expect(rowsOf(changeUseWeek(once, WEEK, [{ by: 1, use: helped }], 'call-2'))).toEqual([['helped', '', 2]]);
});

test('what is taken back is counted no more, wherever it was said', () => {
  const { words: _, ...back } = helped;
  expect(apply({ by: 1, use: helped }, { by: -1, use: back })).toEqual(NO_USE);
  expect(apply({ by: 1, use: helped }, { by: -1, use: { ...back, place: '' } })).toEqual(NO_USE);
  expect(rowsOf(apply({ by: 1, use: helped }, { by: -1, use: { ...back, tip: 'b' } }))).toEqual([['helped', '', 1]]);
  expect(apply({ by: -1, use: back })).toBe(NO_USE);
});

test('with its reason goes the count, and not a reason that was given another time', () => {
  const { words: _, ...back } = notHelped();
  const twice = [
    { by: 1, use: notHelped('out of date') },
    { by: 1, use: notHelped() },
  ] as const;
  expect(rowsOf(apply(...twice, { by: -1, use: back }))).toEqual([['not-helped', 'out of date', 1]]);
  expect(apply(...twice, { by: -1, use: back }, { by: -1, use: back })).toEqual(NO_USE);
});

test('what becomes of a question counts once, and can be taken back only if it was counted', () => {
  const answer = { use: bareUse('answer', PLACE), settles: 'answer q1' } as const;
  const other = { use: bareUse('answer', PLACE), settles: 'answer q2' } as const;
  const once = apply({ by: 1, ...answer }, { by: 1, ...answer });
  expect(rowsOf(once)).toEqual([['answer', '', 1]]);
  expect(changeUseWeek(once, WEEK, [{ by: -1, ...other }])).toBe(once);
  expect(changeUseWeek(once, WEEK, [{ by: -1, ...answer }])).toEqual(NO_USE);
});

test('a full week goes on counting what it has, and takes in nothing new', () => {
  const uses = Array.from({ length: USE_LIMITS.rows + 5 }, (_, at) => bareUse('opened', `https://a.example/${at}`));
  const full = apply(...uses.map((use) => ({ by: 1, use }) as const), { by: 1, use: uses[0] as Use });
  expect(full.counts).toHaveLength(USE_LIMITS.rows);
  expect(full.counts[0]?.count).toBe(2);
});

test('what is stored is read again, and what cannot be read is left out', () => {
  const use = fc.record({
    event: fc.constantFrom(...USE_EVENTS),
    place: fc.constantFrom('', PLACE),
    feedId: fc.string(),
    tip: fc.string(),
    words: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(use), fc.string(), (uses, callId) => {
      const changes = uses.map((one) => ({ by: 1, use: one }) as const);
      const kept = changeUseWeek(NO_USE, WEEK, changes, callId);
      const stored = JSON.parse(JSON.stringify(toStoredUse(kept)));
      expect(parseUseWeek(WEEK, stored)).toEqual(kept);
      const spoilt = { ...stored, counts: [7, null, { event: 'spied', count: 1 }, ...stored.counts, { count: -1 }] };
      expect(parseUseWeek(WEEK, spoilt)).toEqual(kept);
    }),
  );
  for (const nothing of [undefined, null, 7, 'x', [], {}]) expect(parseUseWeek(WEEK, nothing)).toEqual(NO_USE);
  expect(parseUseWeek('2026-11-24', { counts: [{ event: 'opened', count: 1 }] })).toEqual(NO_USE);
});

test('weeks of the last 180 days are kept, and none of a clock that was wrong', () => {
  const now = Date.parse('2026-11-29T12:00Z');
  const weeks = keptWeeks(WEEK, now);
  // East of here the next week has begun.
  expect(weeks.slice(-2)).toEqual([WEEK, '2026-11-30']);
  expect(weeks[0]).toBe('2026-06-08');
  expect(weeks).toHaveLength(26);
  expect(isKeptWeek('2026-06-01', now)).toBe(false);
  expect(isKeptWeek('2026-12-07', now)).toBe(false);
  expect(isKeptWeek('nonsense', now)).toBe(false);
});
