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
    toComparedTip({ candidate: collection.candidate(document), place: { fits: true, general: true } }),
  );
  const label = createWeigher(collection.index)(toPageText('Retention period'));
  const fits = fitLabels(null, [label], compared);
  const told = compared.map(({ candidate }): [string, number] => [candidate.document.tip.id, fits.of(candidate).topic]);
  return Object.fromEntries(told.filter(([id]) => id === 'a' || id === 'b'));
}

test('of tips that fit a name equally well, the order of the feed does not choose whose tag is the topic', () => {
  expect(topics(tips)).toEqual({ a: 1, b: 1 });
  expect(topics(tips.toReversed())).toEqual({ a: 1, b: 1 });
});
