import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateWorth, meanMinutes, WORTH_FACTORS, type WorthCounts } from '../../../lib/core/value/worth.ts';

const none: WorthCounts = { read: 0, helped: 0, notHelped: 0, wouldAsk: 0, wouldNotAsk: 0 };

const number = fc.nat({ max: 10_000 });
const counts: fc.Arbitrary<WorthCounts> = fc.record({
  read: number,
  helped: number,
  notHelped: number,
  wouldAsk: number,
  wouldNotAsk: number,
});

test('an estimate is its factors, from the cautious to the hopeful', () => {
  const worth = estimateWorth({ ...none, read: 20, helped: 8, notHelped: 2 }, 6);
  expect(worth?.factors).toEqual({
    uses: { low: 20, high: 20, source: 'counted' },
    helped: { low: 0.4, high: 0.8, source: 'answers' },
    'would-ask': { low: 0.08, high: 0.5, source: 'studies' },
    minutes: { low: 6, high: 15, source: 'feed' },
  });
  expect(worth?.minutes.low).toBeCloseTo(20 * 0.4 * 0.08 * 6);
  expect(worth?.minutes.high).toBeCloseTo(20 * 0.8 * 0.5 * 15);
});

test('there is none below five uses, or below five answers', () => {
  expect(estimateWorth({ ...none, read: 4 }, 5)).toBeNull();
  expect(estimateWorth({ ...none, read: 90, helped: 4 }, 5)).toBeNull();
  expect(estimateWorth({ ...none, read: 90, helped: 4, notHelped: 1 }, 5)).not.toBeNull();
});

test('five answers of one’s own take the place of the studies', () => {
  const said = { ...none, read: 20, helped: 5, wouldAsk: 3 };
  expect(estimateWorth({ ...said, wouldNotAsk: 1 }, 5)?.factors['would-ask'].source).toBe('studies');
  expect(estimateWorth({ ...said, wouldNotAsk: 2 }, 5)?.factors['would-ask']).toEqual({
    low: 0.6,
    high: 0.6,
    source: 'answers',
  });
});

test('a factor that was put in by hand holds, whichever end is named first', () => {
  const worth = estimateWorth({ ...none, read: 10, helped: 10 }, 5, { minutes: { low: 9, high: 3 } });
  expect(worth?.factors.minutes).toEqual({ low: 3, high: 9, source: 'edited' });
});

test('the low end is never above the high one, shares are shares, and nothing is negative', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0, max: 600, noNaN: true }), (given, minutes) => {
      const worth = estimateWorth(given, minutes);
      if (!worth) return;
      for (const name of WORTH_FACTORS) {
        const { low, high } = worth.factors[name];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        if (name === 'helped' || name === 'would-ask') expect(high).toBeLessThanOrEqual(1);
      }
      expect(worth.minutes.low).toBeLessThanOrEqual(worth.minutes.high);
    }),
  );
});

test('one more that helped makes it worth no less', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const before = estimateWorth(given, 5);
      const after = estimateWorth({ ...given, read: given.read + 1, helped: given.helped + 1 }, 5);
      if (!before) return;
      expect(after?.minutes.low).toBeGreaterThanOrEqual(before.minutes.low - 1e-6);
      expect(after?.minutes.high).toBeGreaterThanOrEqual(before.minutes.high - 1e-6);
    }),
  );
});

test('minutes are weighted by use', () => {
  expect(meanMinutes([])).toBe(5);
  expect(
    meanMinutes([
      { uses: 3, minutesSaved: 4 },
      { uses: 1, minutesSaved: 8 },
    ]),
  ).toBe(5);
});
