// The ranking on tips, and pages and searches written without sight of them. The figures are those of the day they were written
// down, less a little: a change that makes the ranking worse for people has to say so here.
import { describe, expect, test } from 'vitest';
import { authoredCounts, measureAuthored, type Outcome, WITHOUT } from '../bench/authored-set.ts';

describe('the authored set', () => {
  const { answered, pages, answeredSearches } = authoredCounts;
  const all = measureAuthored();

  test('is whole', () =>
    expect(authoredCounts).toEqual({ tips: 40, pages: 120, answered: 90, searches: 60, answeredSearches: 43 }));
  test('has the right tip first on three pages of four', () => expect(all.first / answered).toBeGreaterThan(0.75));
  test('has it among three on nine of ten', () => expect(all.three / answered).toBeGreaterThan(0.88));
  test('is quiet on four of five pages that no tip answers', () =>
    expect(all.falseHelp / (pages - answered)).toBeLessThan(0.2));

  test('believes the right tip on half of the pages that one answers', () =>
    expect(all.believed / answered).toBeGreaterThan(0.5));

  test('has the right tip first for two searches of three', () =>
    expect(all.searches.first / answeredSearches).toBeGreaterThan(0.66));

  const rightOn = ({ first, three, searches }: Outcome) =>
    first + three + searches.first + searches.three + searches.found;

  const elsewhere = ['nothing left out', 'steps'];
  test.each(Object.keys(WITHOUT).filter((key) => !elsewhere.includes(key)))('is worse without %s', (key) =>
    expect(rightOn(measureAuthored(key))).toBeLessThan(rightOn(all)),
  );

  // On a page, what a person is to do says little of where they are.
  test('finds less that is searched for without steps', () =>
    expect(measureAuthored('steps').searches.found).toBeLessThan(all.searches.found));
});
