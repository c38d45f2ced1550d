// Help for a page that bears the name of its heading, beside help for the focused field.
import { expect, test } from 'vitest';
import { candidatesFor } from '../../../../lib/core/find/index/candidates.ts';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { fitTips } from '../../../../lib/core/find/rank/rank-tips.ts';
import { toPageQuery } from '../../../../lib/core/find/words/page-query.ts';
import type { PageSnapshot } from '../../../../lib/core/place/page-snapshot.ts';
import { pageWith } from '../../../fixtures/pages/page.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const TIPS = [
  tipWith({ id: 'page', title: 'Data source', text: 'A data source holds what is measured, with its type and step.' }),
  tipWith({ id: 'field', title: 'Type of the source', text: 'Type: how values are counted.' }),
];

function outdone(titles: readonly string[], page: Partial<PageSnapshot>) {
  const collection = createCollection(TIPS.filter(({ title }) => titles.includes(title)));
  const query = toPageQuery(pageWith({ url: 'https://a.test/', headings: ['Data source'], ...page }));
  const { tips } = fitTips(candidatesFor(collection, query, true), query, collection.index);
  return Object.fromEntries(tips.map(({ candidate, fit }) => [candidate.document.tip.id, fit.features.headingOutdone]));
}
const both = TIPS.map(({ title }) => title);
const atType = { field: { label: 'Type' } };

test('stands back by how much better the other fits the field', () => {
  const { page, field } = outdone(both, atType);
  expect(page).toBeGreaterThan(0);
  expect(page).toBeLessThanOrEqual(1);
  expect(field).toBe(0);
});

test('stands back for nobody where it is alone, or fits the field itself', () => {
  expect(outdone(['Data source'], atType)).toEqual({ page: 0 });
  expect(outdone(both, { field: { label: 'Data source' } }).page).toBe(0);
});

test('says nothing where nobody is in a field', () => {
  expect(outdone(both, {})).toEqual({ page: 0, field: 0 });
});
