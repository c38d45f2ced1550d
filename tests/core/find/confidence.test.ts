import { describe, expect, test } from 'vitest';
import { createCollection } from '../../../lib/core/find/collection.ts';
import { oddsOf, signsOf, toProbability } from '../../../lib/core/find/confidence.ts';
import { findTips } from '../../../lib/core/find/find-tips.ts';
import { CONFIDENCE } from '../../../lib/core/find/ranking.ts';
import { pageWith } from '../../fixtures/page.ts';
import { tipWith } from '../../fixtures/tips.ts';

const { absentScore, mostLead } = CONFIDENCE;

describe('the signs that the first tip is right', () => {
  test('of a tip with no other beside it are measured by the one that is absent', () =>
    expect(signsOf([{ score: absentScore + 1, focusScore: 2 }], 0.5)).toEqual({
      lead: 2,
      chance: expect.closeTo(-Math.log1p(Math.exp(-1))),
      affinity: 0.5,
    }));

  test('are how much better it fits what the person is at, whichever other fits that best', () => {
    const [first, second, third] = [4, 1, 3].map((focusScore, at) => ({ score: 9 - at, focusScore }));
    expect(
      signsOf(
        [first, second, third].flatMap((tip) => tip ?? []),
        0,
      ).lead,
    ).toBe(1);
    expect(
      signsOf(
        [second, first].flatMap((tip) => tip ?? []),
        0,
      ).lead,
    ).toBe(-3);
  });

  test('say no more beyond a limit', () => {
    expect(signsOf([{ score: 99, focusScore: 99 }], 0).lead).toBe(mostLead);
    expect(
      signsOf(
        [
          { score: 0, focusScore: 0 },
          { score: 0, focusScore: 99 },
        ],
        0,
      ).lead,
    ).toBe(-mostLead);
    expect(signsOf([{ score: -99, focusScore: 0 }], 0).chance).toBeCloseTo(Math.log(1e-6));
  });

  test('of no tip at all are signs of nothing right', () =>
    expect(toProbability(oddsOf(signsOf([], 0)))).toBeLessThan(0.05));
});

test('a tip for this page alone is believed less in a field of which it says nothing', () => {
  const tips = [
    tipWith({ id: 'page', title: 'Book a delivery', text: 'Post what has come.', match: ['https://a.test/receipts'] }),
    ...Array.from({ length: 6 }, (_, at) =>
      tipWith({ id: `other ${at}`, title: `Other ${at}`, text: `Of thing ${at}.`, match: ['https://a.test/*'] }),
    ),
  ];
  const page = { url: 'https://a.test/receipts', headings: ['Deliveries'], labels: ['Colour of the lid', 'Weight'] };
  const scoreIn = (label: string) =>
    findTips(createCollection(tips), pageWith({ ...page, field: { label } })).find(({ tip }) => tip.id === 'page')
      ?.score ?? 0;
  expect(scoreIn('Colour of the lid')).toBeGreaterThan(0);
  expect(scoreIn('Colour of the lid')).toBeLessThan(scoreIn('Delivery') / 2);
});
