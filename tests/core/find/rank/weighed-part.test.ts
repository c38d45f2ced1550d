import { describe, expect, test } from 'vitest';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { createWeigher, fitPart, fitThesaurus, toThesaurusPart } from '../../../../lib/core/find/rank/weighed-part.ts';
import { tipWith } from '../../../fixtures/tips.ts';

const collection = createCollection([
  tipWith({ id: 'trigger', title: 'Which trigger to take', text: '' }),
  tipWith({ id: 'other', title: 'Something else', text: '' }),
]);
const candidates = [...collection.documents.values()].map(collection.candidate);
const weigh = createWeigher(collection.index, candidates);

describe('a part of the page', () => {
  test.each([
    ['in its very words', 'Trigger', 1, 1],
    ['in a form of them', 'Triggers', 1, 1],
    ['in one of its two words', 'Start trigger', 0.3, 0.7],
    ['not at all', 'Launch', 0, 0],
  ])('is covered by a tip %s', (_, text, least, most) => {
    const { covered } = fitPart(weigh(text), 0);
    expect(covered).toBeGreaterThanOrEqual(least);
    expect(covered).toBeLessThanOrEqual(most);
    expect(fitPart(weigh(text), 1).covered).toBe(0);
  });

  test('without words fits nothing', () => expect(fitPart(weigh('…'), 0)).toEqual({ words: 0, covered: 0, title: 0 }));
});

describe('what the thesaurus has for a part', () => {
  const thesaurusOf = (text: string) =>
    candidates.map((candidate, at) => fitThesaurus(toThesaurusPart(weigh(text), collection.index), candidate, at));

  test('are what the tip says for it in other words', () => {
    const [trigger, other] = thesaurusOf('Start');
    expect(trigger).toBeGreaterThan(0);
    expect(other).toBe(0);
  });
  test('are no words that the part says itself', () => expect(thesaurusOf('Start trigger')).toEqual([0, 0]));
});
