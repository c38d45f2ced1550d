import { describe, expect, test } from 'vitest';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { toComparedTip } from '../../../../lib/core/find/rank/compared-tip.ts';
import { fitPart, fitThesaurus } from '../../../../lib/core/find/rank/part-fit.ts';
import { createWeigher, toThesaurusPart } from '../../../../lib/core/find/rank/weighed-part.ts';
import { toPageText } from '../../../../lib/core/find/words/page-texts.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const tips = [
  tipWith({ id: 'trigger', title: 'Which trigger to take', text: '' }),
  tipWith({ id: 'other', title: 'Something else', text: '' }),
];
const { index, documents, candidate } = createCollection(tips);
const compared = [...documents.values()].map((document) =>
  toComparedTip({ candidate: candidate(document), place: { fits: true, general: true }, isElsewhere: false }),
);
const weigher = createWeigher(index);
const weigh = (text: string) => weigher(toPageText(text));
const fitsOf = (text: string) => compared.map((tip) => fitPart(weigh(text), tip));

describe('a part of the page', () => {
  test.each([
    ['in its very words', 'Trigger', 1, 1],
    ['in a form of them', 'Triggers', 1, 1],
    ['in one of its two words', 'Start trigger', 0.3, 0.7],
    ['not at all', 'Launch', 0, 0],
  ])('is covered by a tip %s', (_, text, least, most) => {
    const [trigger, other] = fitsOf(text);
    expect(trigger?.covered).toBeGreaterThanOrEqual(least);
    expect(trigger?.covered).toBeLessThanOrEqual(most);
    expect(other?.covered).toBe(0);
  });

  test('without words fits nothing', () => expect(fitsOf('…')[0]).toEqual({ words: 0, covered: 0, title: 0 }));
});

describe('what the thesaurus has for a part', () => {
  const thesaurusOf = (text: string) => compared.map((tip) => fitThesaurus(toThesaurusPart(weigh(text), index), tip));

  test('are what the tip says for it in other words', () => {
    const [trigger, other] = thesaurusOf('Start');
    expect(trigger).toBeGreaterThan(0);
    expect(other).toBe(0);
  });
  test('are no words that the part says itself', () => expect(thesaurusOf('Start trigger')).toEqual([0, 0]));
});
