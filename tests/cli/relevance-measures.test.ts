// The measures of the ranking benchmark on cases small enough to reckon by hand.
import { describe, expect, test } from 'vitest';
import {
  bootstrapScreens,
  createChance,
  macroAverage,
  quantile,
  rankOf,
  reciprocalRank,
  reliability,
  successAt,
  thresholdKeeping,
} from '../bench/relevance/measures.ts';

describe('rank', () => {
  test('is the place of the first right answer', () => {
    expect(rankOf(['a', 'b', 'c'], new Set(['c', 'b']))).toBe(2);
    expect(rankOf(['a', 'b'], new Set(['x']))).toBeNull();
    expect(rankOf([], new Set(['x']))).toBeNull();
  });

  test.each([
    [1, 1, 1, 1],
    [2, 0, 1, 1 / 2],
    [3, 0, 1, 1 / 3],
    [4, 0, 0, 1 / 4],
    [11, 0, 0, 0],
    [null, 0, 0, 0],
  ])('%s counts %d among the first, %d among three and %d as a reciprocal', (rank, first, three, reciprocal) => {
    expect(successAt(rank, 1)).toBe(first);
    expect(successAt(rank, 3)).toBe(three);
    expect(reciprocalRank(rank)).toBeCloseTo(reciprocal);
  });
});

test('in a macro average a small group counts as much as a large one', () => {
  const large = Array.from({ length: 9 }, () => ({ group: 'large', value: 1 }));
  expect(macroAverage([...large, { group: 'small', value: 0 }])).toBe(0.5);
  expect(macroAverage([])).toBe(0);
});

describe('threshold', () => {
  const scores = [10, 3, 7, 1, 9, 2, 8, 4, 6, 5];

  test('keeps the share that is asked for, and no more than it must', () => {
    const threshold = thresholdKeeping(scores, 0.8);
    expect(threshold).toBe(3);
    expect(scores.filter((score) => score >= threshold)).toHaveLength(8);
  });

  test('keeps at least the share when it falls between two scores', () => {
    expect(thresholdKeeping([1, 2, 3], 0.8)).toBe(1);
  });

  test('lets nothing through when nothing was right', () => {
    expect(thresholdKeeping([], 0.8)).toBe(Number.POSITIVE_INFINITY);
  });

  test('of equal scores keeps all', () => {
    expect(thresholdKeeping([0.5, 0.5, 0.5], 0.8)).toBe(0.5);
  });
});

test('quantiles are values that occur', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.99)).toBe(4);
  expect(quantile([4, 1, 3, 2], 0)).toBe(1);
  expect(quantile([], 0.5)).toBe(0);
});

describe('bootstrap', () => {
  const screens = Array.from({ length: 40 }, (_, at) => ({ sum: at % 2, count: 1 }));

  test('holds the value between its bounds, and is the same in every run', () => {
    const interval = bootstrapScreens([screens]);
    expect(interval.value).toBe(0.5);
    // The standard error of 40 even chances is 0.079; 1.96 of it is 0.155.
    expect(interval.low).toBeGreaterThan(0.28);
    expect(interval.low).toBeLessThan(0.42);
    expect(interval.high).toBeGreaterThan(0.58);
    expect(interval.high).toBeLessThan(0.72);
    expect(bootstrapScreens([screens])).toEqual(interval);
  });

  test('draws anew with another seed', () => {
    const uneven = Array.from({ length: 30 }, (_, at) => ({ sum: Math.sqrt(at), count: 6 }));
    expect(bootstrapScreens([uneven], { seed: 2 })).not.toEqual(bootstrapScreens([uneven]));
  });

  test('is wider when outcomes of one screen hang together', () => {
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    const clumped = Array.from({ length: 8 }, (_, at) => ({ sum: (at % 2) * 5, count: 5 }));
    expect(width(bootstrapScreens([clumped]))).toBeGreaterThan(1.5 * width(bootstrapScreens([screens])));
  });

  test('averages over sets, and knows no doubt where every outcome is alike', () => {
    const sure = [{ sum: 3, count: 3 }];
    const never = [{ sum: 0, count: 1 }];
    expect(bootstrapScreens([sure, never])).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  });
});

describe('reliability', () => {
  test('sorts confidences into tenths and weighs how far each is off', () => {
    const answers = [
      { confidence: 0.95, right: true },
      { confidence: 1, right: true },
      { confidence: 0.3, right: false },
      { confidence: 0.35, right: true },
    ];
    const { rows, error } = reliability(answers);
    expect(rows).toHaveLength(10);
    expect(rows[9]).toMatchObject({ count: 2, right: 1 });
    expect(rows[9]?.confidence).toBeCloseTo(0.975);
    expect(rows[3]).toMatchObject({ count: 2, right: 0.5 });
    expect(error).toBeCloseTo((2 * 0.025 + 2 * 0.175) / 4);
  });

  test('of nothing is nothing', () => {
    expect(reliability([]).error).toBe(0);
  });
});

test('chance is even and the same in every run', () => {
  const chance = createChance(3);
  const numbers = Array.from({ length: 1000 }, chance);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
  expect(Array.from({ length: 1000 }, createChance(3))).toEqual(numbers);
});
