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

describe('the signs that the first tip is right', () => {
  test('are how likely it is beside one that is absent, where it is alone', () =>
    expect(signsOf([{ score: absentScore + 1, focusScore: 2 }], 0.5)).toEqual({
      lead: 2,
      chance: expect.closeTo(-Math.log1p(Math.exp(-1))),
      affinity: 0.5,
    }));

  test('are how much better it fits what the person is at than whichever other fits that best', () => {
    const [best, next, last] = [
      { score: 9, focusScore: 4 },
      { score: 8, focusScore: 1 },
      { score: 7, focusScore: 3 },
    ];
    expect(signsOf([best, next, last], 0).lead).toBe(1);
    expect(signsOf([{ score: 9, focusScore: 1 }, last], 0).lead).toBe(-2);
  });

  test('say no more beyond a limit', () => {
    const [nothing, all] = [
      { score: 0, focusScore: 0 },
      { score: 0, focusScore: 99 },
    ];
    expect(signsOf([all, nothing], 0).lead).toBe(mostLead);
    expect(signsOf([nothing, all], 0).lead).toBe(-mostLead);
    expect(signsOf([{ score: -99, focusScore: 0 }], 0).chance).toBeCloseTo(Math.log(1e-6));
  });

  test('are summed up as log-odds', () => {
    const weights = { base: 1, lead: 10, chance: 100, affinity: 1000 };
    expect(oddsOf({ lead: 2, chance: -3, affinity: 0.5 }, weights)).toBe(1 + 20 - 300 + 500);
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
