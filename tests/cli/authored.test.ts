// The ranking on tips and pages written without sight of each other. The figures are those of the day they were written
// down, less a little: a change that makes the ranking worse for people has to say so here.
import { describe, expect, test } from 'vitest';
import { authoredCounts, measureAuthored } from '../bench/authored-set.ts';

describe('the authored set', () => {
  const { answered, pages } = authoredCounts;
  const all = measureAuthored();

  test('is whole', () => expect(authoredCounts).toEqual({ tips: 40, pages: 120, answered: 90 }));
  test('has the right tip first on three pages of four', () => expect(all.first / answered).toBeGreaterThan(0.75));
  test('has it among three on nine of ten', () => expect(all.three / answered).toBeGreaterThan(0.88));
  test('is quiet on two of three pages that no tip answers', () =>
    expect(all.falseHelp / (pages - answered)).toBeLessThan(0.34));

  test.each(['fields', 'keywords', 'errors', 'the path of match', 'match'])('is worse without %s', (key) => {
    const without = measureAuthored(key);
    expect(without.first + without.three).toBeLessThan(all.first + all.three);
  });
});
