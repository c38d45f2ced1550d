import { expect, test } from 'vitest';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { toComparedTip } from '../../../../lib/core/find/rank/compared-tip.ts';
import { fitLabels } from '../../../../lib/core/find/rank/label-fit.ts';
import { createWeigher } from '../../../../lib/core/find/rank/weighed-part.ts';
import { toPageText } from '../../../../lib/core/find/words/page-texts.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const tips = [
  tipWith({ id: 'a', title: 'Retention period', text: 'How long copies are kept.', tags: ['backup'] }),
  tipWith({ id: 'b', title: 'Retention period', text: 'How long copies are kept.', tags: ['archive'] }),
  ...Array.from({ length: 12 }, (_, at) => tipWith({ id: `other ${at}`, title: `Other ${at}`, text: `Text ${at}` })),
];

/** How many names of the page are about tips with the tag of each of the first two. */
function topics(order: typeof tips): Record<string, number> {
  const collection = createCollection(order);
  const compared = [...collection.documents.values()].map((document) =>
    toComparedTip({
      candidate: collection.candidate(document),
      place: { fits: true, general: true },
      isElsewhere: false,
    }),
  );
  const label = createWeigher(collection.index)(toPageText('Retention period'));
  const fits = fitLabels([], [label], compared);
  const told = compared.map(({ candidate }): [string, number] => [candidate.document.tip.id, fits.of(candidate).topic]);
  return Object.fromEntries(told.filter(([id]) => id === 'a' || id === 'b'));
}

test('of tips that fit a name equally well, the order of the feed does not choose whose tag is the topic', () => {
  expect(topics(tips)).toEqual({ a: 1, b: 1 });
  expect(topics(tips.toReversed())).toEqual({ a: 1, b: 1 });
});

test('what the person is at counts for the more of all names, the better it fits beside the others', () => {
  const collection = createCollection(tips);
  const [first] = [...collection.documents.values()].map((document) =>
    toComparedTip({
      candidate: collection.candidate(document),
      place: { fits: true, general: true },
      isElsewhere: false,
    }),
  );
  if (!first) throw new Error('There is no tip.');
  const weigh = createWeigher(collection.index);
  const [retention, other] = ['Retention period', 'Unknown thing'].map((text) => weigh(toPageText(text)));
  if (!retention || !other) throw new Error('There are no names.');
  const shareOf = (asked: typeof retention, beside: typeof retention) =>
    fitLabels([asked], [beside], [first]).of(first.candidate).share;
  expect(shareOf(retention, other)).toBeGreaterThan(shareOf(other, retention));
  expect(fitLabels([other, retention], [other], [first]).of(first.candidate).share).toBe(shareOf(retention, other));
});
