import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tip } from '../../../../lib/core/feed/tip.ts';
import type { FoundTip } from '../../../../lib/core/find/found-tip.ts';
import {
  leadOf,
  type ScoredTip,
  SEARCH,
  type SearchSigns,
  searchScore,
  settleFound,
} from '../../../../lib/core/find/search/search-odds.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const signs: SearchSigns = { coverage: 0.6, named: 0.5, whole: false, words: 3, place: null };
const foundTip = (id: string, score: number, coverage = 0.6): ScoredTip => ({
  tip: tipWith({ id }),
  score,
  coverage,
  holdsAll: false,
  shown: false,
  group: 'near',
  reasons: [],
});
const settle = (found: readonly ScoredTip[], isSample?: (tip: Tip) => boolean) =>
  settleFound(found, 'how do I do the zebra', isSample);
const idsOf = (found: readonly FoundTip[]) => found.map(({ tip }) => tip.id);

describe('a tip is likelier to be what a search is after', () => {
  test.each<[string, Partial<SearchSigns>]>([
    ['the more of it it holds', { coverage: 0.8 }],
    ['the more it is named by it', { named: 0.8 }],
    ['when it is named by every word', { whole: true }],
    ['the more words there are', { words: 6 }],
    ['on its page', { place: 'page' }],
    ['on its site', { place: 'site' }],
  ])('%s', (_, better) => expect(searchScore({ ...signs, ...better })).toBeGreaterThan(searchScore(signs)));

  test('on its page more than on its site', () =>
    expect(searchScore({ ...signs, place: 'page' })).toBeGreaterThan(searchScore({ ...signs, place: 'site' })));
  test('but not when it holds nothing of it', () => expect(searchScore({ ...signs, coverage: 0 })).toBe(0));
});

describe('the lead', () => {
  test.each([
    ['of the first over the next', 2, 1, 1],
    ['that is great says no more', 9, 1, SEARCH.mostLead],
    ['of one that stands alone is over a tip that is not there', SEARCH.absent + 1, undefined, 1],
    ['over a next that is no better than that is the same', SEARCH.absent + 1, SEARCH.absent - 2, 1],
    ['of one that is no better than that is none', SEARCH.absent - 1, undefined, 0],
  ])('%s', (_, first, next, lead) => expect(leadOf(first, next)).toBe(lead));
});

describe('what was found in all feeds', () => {
  test('comes best first, and what fits is marked', () => {
    const settled = settle([foundTip('c', 0.1), foundTip('a', 0.8), foundTip('b', 0.6)]);
    expect(settled.map(({ tip, shown }) => [tip.id, shown])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });
  test('fits by its lead where it would not alone', () => {
    expect(settle([foundTip('a', 0.35), foundTip('b', 0.34)])[0]?.shown).toBe(false);
    expect(settle([foundTip('a', 0.35), foundTip('b', 0.05)])[0]?.shown).toBe(true);
    // As far as it holds what was typed.
    expect(settle([foundTip('a', 0.35, 0.1), foundTip('b', 0.05)])[0]?.shown).toBe(false);
  });
  test('fits a search of words to look up where it holds them all', () => {
    const holding = { ...foundTip('a', 0.1), holdsAll: true };
    const shownFor = (search: string) =>
      settleFound([holding, foundTip('b', 0.2)], search).map(({ tip, shown }) => [tip.id, shown]);
    expect(shownFor('zebra')).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(shownFor('where is the zebra')).toEqual([
      ['b', false],
      ['a', false],
    ]);
  });
  test('is worth a step less by a single word of many, however likely it is', () => {
    const groupFor = (search: string, words: string[], score = 0.9) =>
      settleFound([{ ...foundTip('a', score, 0), reasons: [{ page: 'search', tip: 'title', words }] }], search)[0]
        ?.group;
    const question = 'where is the lunch menu for this month?';
    expect(groupFor(question, ['month'])).toBe('perhaps');
    expect(groupFor(question, ['month'], 0.4)).toBe('near');
    expect(groupFor(question, ['menu', 'month'])).toBe('found');
    expect(groupFor(question, ['menu', 'month'], 0.4)).toBe('perhaps');
    expect(groupFor('where is the lunch menu?', ['menu'])).toBe('found');
  });
  test('is perhaps the right one from a fair chance on, and merely near below', () => {
    const settled = settle([
      foundTip('a', 0.9),
      foundTip('b', 0.5),
      foundTip('c', SEARCH.perhapsFrom),
      foundTip('d', 0.19),
    ]);
    expect(settled.map(({ tip, shown, group }) => [tip.id, shown, group])).toEqual([
      ['a', true, 'found'],
      ['b', false, 'perhaps'],
      ['c', false, 'perhaps'],
      ['d', false, 'near'],
    ]);
  });
  test('leaves out what shares a word by chance', () =>
    expect(idsOf(settle([foundTip('a', 0.8), foundTip('b', 0.01), foundTip('c', 0)]))).toEqual(['a']));
  test('is nothing where nothing was found', () => expect(settle([])).toEqual([]));

  const isSample = ({ id }: { id: string }) => id.startsWith('sample');
  test('has the sample stand back where others are about as good', () => {
    const found = [foundTip('sample', 0.7), foundTip('own', 0.65)];
    expect(idsOf(settle(found))).toEqual(['sample', 'own']);
    expect(idsOf(settle(found, isSample))).toEqual(['own', 'sample']);
  });
  test('has the sample first where it is far better, and where it is alone', () => {
    expect(idsOf(settle([foundTip('own', 0.3), foundTip('sample', 0.9)], isSample))).toEqual(['sample', 'own']);
    const alone = settle([foundTip('sample', 0.7)], isSample);
    expect(alone[0]?.score).toBeGreaterThan(0.7);
  });

  test('keeps its order of probability, with those that fit first; at most thirty', () => {
    const some = fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { maxLength: 50 });
    fc.assert(
      fc.property(some, fc.boolean(), (scores, hasSample) => {
        const found = scores.map((score, at) => foundTip(`${at % 2 === 0 ? 'sample' : 'own'}-${at}`, score));
        const settled = settle(found, (tip) => hasSample && isSample(tip));
        expect(settled.length).toBeLessThanOrEqual(30);
        expect(settled.length > 0).toBe(found.length > 0);
        const firstNear = settled.findIndex(({ shown }) => !shown);
        if (firstNear >= 0) expect(settled.slice(firstNear).every(({ shown }) => !shown)).toBe(true);
        for (const { score } of settled) expect(score > 0 && score < 1).toBe(true);
      }),
    );
  });
});
