import { describe, expect, test } from 'vitest';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { oddsOf, signsOf, withConfidence } from '../../../../lib/core/find/rank/confidence.ts';
import type { Fit } from '../../../../lib/core/find/rank/features.ts';
import { fitTips } from '../../../../lib/core/find/rank/rank-tips.ts';
import { CONFIDENCE } from '../../../../lib/core/find/ranking.ts';
import { toPageQuery } from '../../../../lib/core/find/words/page-query.ts';
import { pageWith } from '../../../fixtures/pages/page.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const { absentScore, mostLead } = CONFIDENCE;

/** A tip that stands so, and whose title says nothing of what the person is at. */
const standing = (score: number, focusScore: number) => ({ score, focusScore, title: 0, named: 0 });

describe('the signs that the first tip is right', () => {
  test('are how likely it is beside one that is absent, where it is alone', () =>
    expect(signsOf([standing(absentScore + 1, 2)], 0.5)).toMatchObject({
      lead: 2,
      chance: expect.closeTo(-Math.log1p(Math.exp(-1))),
      affinity: 0.5,
    }));

  test('are how much better it fits what the person is at than whichever other fits that best', () => {
    const [best, next, last] = [standing(9, 4), standing(8, 1), standing(7, 3)];
    expect(signsOf([best, next, last], 0).lead).toBe(1);
    expect(signsOf([standing(9, 1), last], 0).lead).toBe(-2);
  });

  test('say no more beyond a limit', () => {
    const [nothing, all] = [standing(0, 0), standing(0, 99)];
    expect(signsOf([all, nothing], 0).lead).toBe(mostLead);
    expect(signsOf([nothing, all], 0).lead).toBe(-mostLead);
    expect(signsOf([standing(-99, 0)], 0).chance).toBeCloseTo(Math.log(1e-6));
  });

  test('are summed up as log-odds', () => {
    const weights = { base: 1, lead: 10, chance: 100, affinity: 1000, title: 10_000, named: 100_000 };
    const signs = { lead: 2, chance: -3, affinity: 0.5, title: 0.25, named: 1 };
    expect(oddsOf(signs, weights)).toBe(1 + 20 - 300 + 500 + 2500 + 100_000);
  });

  test('are how its title fits what the person is at, and whether it is the very name of that', () => {
    const named = { ...standing(3, 1), title: 0.75, named: 1 };
    expect(signsOf([named, standing(2, 1)], 0)).toMatchObject({ title: 0.75, named: 1 });
    expect(signsOf([standing(3, 1), named], 0)).toMatchObject({ title: 0, named: 0 });
  });
});

describe('tips of the same score', () => {
  const collection = createCollection([tipWith({ id: 'a' })]);
  const [document] = collection.documents.values();
  if (!document) throw new Error('There is no tip.');
  const [fitted] = fitTips(
    [{ candidate: collection.candidate(document), place: { fits: true, general: true }, isElsewhere: false }],
    toPageQuery(pageWith({ url: 'https://a.test/' })),
    collection.index,
  ).tips;
  if (!fitted) throw new Error('The tip does not fit.');
  const confidenceWith = (fit: Partial<Fit>) => {
    const known = { score: absentScore + 1, headingsMet: true, ...fit };
    return withConfidence([{ ...fitted, fit: { ...fitted.fit, ...known } }], 0.5, 'field')[0]?.confidence ?? 0;
  };
  const confidenceOf = (focusScore: number) => confidenceWith({ focusScore });

  test('are believed less where it is the page that they fit, rather than what the person is at', () => {
    expect(confidenceOf(0)).toBeGreaterThan(0);
    expect(confidenceOf(0)).toBeLessThan(0.9 * confidenceOf(absentScore + 1));
  });
  test('are believed the more the named field or message is theirs', () => {
    const named = confidenceWith({ focusScore: 0, fieldName: 'amount' });
    expect(named).toBeGreaterThan(confidenceOf(0));
  });
});
