import fc from 'fast-check';
import { expect, test } from 'vitest';
import { USE_EVENTS, type UseCount, weeksFrom } from '../../../lib/core/value/use.ts';
import {
  isReadInVain,
  placesWithoutHelp,
  questionsIn,
  searchesInVain,
  sumUse,
  useByWeek,
  usedTips,
} from '../../../lib/core/value/use-sums.ts';

const PLACE = 'https://finance.example/invoices/{id}/edit';
const used = (given: Partial<UseCount>): UseCount => ({
  week: '2026-11-23',
  event: 'opened',
  place: PLACE,
  feedId: '',
  tip: '',
  words: '',
  count: 1,
  ...given,
});
const ofTip = (tip: string, event: UseCount['event'], count = 1, words = '') =>
  used({ feedId: 'team', tip, event, count, words });

const someUse = fc.array(
  fc.record({
    week: fc.constantFrom('2026-10-05', '2026-11-02', '2026-11-16', '2026-11-23'),
    event: fc.constantFrom(...USE_EVENTS),
    place: fc.constantFrom('', PLACE, 'https://hr.example/leave'),
    feedId: fc.constantFrom('', 'team', 'own'),
    tip: fc.constantFrom('', 'a', 'b'),
    words: fc.constantFrom('', 'travel', 'tax'),
    count: fc.integer({ min: 1, max: 50 }),
  }),
);

test('every week from the first to this one is there, and nothing is lost or counted twice', () => {
  fc.assert(
    fc.property(someUse, (counts) => {
      const weeks = useByWeek(counts, '2026-11-30');
      expect(weeks.map(({ week }) => week)).toEqual(weeksFrom(weeks[0]?.week ?? '', '2026-11-30'));
      expect(weeks.reduce((sum, { opened }) => sum + opened, 0)).toBe(sumUse(counts, 'opened'));
      expect(weeks.reduce((sum, { helped }) => sum + helped, 0)).toBe(sumUse(counts, 'helped'));
    }),
  );
});

test('what is counted of tips is all there, those that helped most first', () => {
  fc.assert(
    fc.property(someUse, (counts) => {
      const tips = usedTips(counts);
      const ofTips = counts.filter(({ tip }) => tip !== '');
      expect(tips.reduce((sum, { helped }) => sum + helped, 0)).toBe(sumUse(ofTips, 'helped'));
      expect(tips.reduce((sum, { read }) => sum + read, 0)).toBe(sumUse(ofTips, 'read'));
      expect(tips.map(({ helped }) => helped)).toEqual(tips.map(({ helped }) => helped).sort((a, b) => b - a));
    }),
  );
});

test('needs come with the most frequent first, and each search once', () => {
  fc.assert(
    fc.property(someUse, (counts) => {
      const searches = searchesInVain(counts);
      expect(new Set(searches.map(({ place, words }) => place + words)).size).toBe(searches.length);
      const all = counts.filter(({ words }) => words !== '');
      expect(searches.reduce((sum, { count }) => sum + count, 0)).toBe(sumUse(all, 'unanswered'));
      for (const { place } of placesWithoutHelp(counts)) {
        const there = counts.filter((one) => one.place === place);
        expect(sumUse(there, 'opened')).toBeGreaterThan(0);
        expect(sumUse(there, 'read', 'helped')).toBe(0);
      }
    }),
  );
});

test('a tip is read in vain where more said no than yes, or where many read it and nobody said yes', () => {
  const isInVain = (counts: UseCount[]) => usedTips(counts).map(isReadInVain);
  expect(isInVain([ofTip('a', 'read', 4)])).toEqual([false]);
  expect(isInVain([ofTip('a', 'read', 5)])).toEqual([true]);
  expect(isInVain([ofTip('a', 'read', 9), ofTip('a', 'helped', 2), ofTip('a', 'not-helped', 2)])).toEqual([false]);
  expect(isInVain([ofTip('a', 'read', 1), ofTip('a', 'not-helped')])).toEqual([true]);
});

test('why a tip did not help is told once', () => {
  const counts = [
    ofTip('a', 'not-helped', 1, 'outdated'),
    ofTip('a', 'not-helped'),
    ofTip('a', 'not-helped', 2, 'outdated'),
  ];
  expect(usedTips(counts)).toEqual([
    { feedId: 'team', tip: 'a', read: 0, helped: 0, notHelped: 4, reasons: ['outdated'] },
  ]);
});

test('questions are told with what became of them', () => {
  const counts = [used({ event: 'question', count: 3 }), used({ event: 'answer', count: 2 }), used({ event: 'kept' })];
  expect(questionsIn(counts)).toEqual({ asked: 3, answered: 2, kept: 1 });
});
