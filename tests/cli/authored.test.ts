// The ranking on tips, and pages and searches written without sight of them. The figures are those of the day they were written
// down, less a little: a change that makes the ranking worse for people has to say so here.
import { describe, expect, test } from 'vitest';
import { authoredCounts, measureAuthored, type Outcome } from '../bench/authored-set.ts';

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

  const onPages = ({ first }: Outcome) => first;
  const bySearching = ({ searches: { first, three, found } }: Outcome) => first + three + found;
  // What a person is to do says little of where they are, and what a tip is about in short is in its title as well.
  test.each<[string, (outcome: Outcome) => number]>([
    ['fields', onPages],
    ['errors', onPages],
    ['headings', onPages],
    ['keywords', onPages],
    ['the path of match', onPages],
    ['match', onPages],
    ['keywords', bySearching],
    ['steps', bySearching],
    ['synonyms', bySearching],
    ['tags', bySearching],
    ['the path of match', bySearching],
  ])('is worse without %s', (key, right) => expect(right(measureAuthored(key))).toBeLessThan(right(all)));

  test('is as if nothing were left out where nothing is', () =>
    expect(measureAuthored('nothing left out')).toEqual(all));
});
