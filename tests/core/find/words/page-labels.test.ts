import { expect, test } from 'vitest';
import { toPageQuery } from '../../../../lib/core/find/words/page-query.ts';
import { pageWith } from '../../../fixtures/pages/page.ts';

test.each([
  ['Cost centre *', 'Cost centre *'],
  ['*', 'cost_centre'],
  ['', 'cost_centre'],
])('a field with the label %j is gone by as %j', (label, focused) => {
  const { labels } = toPageQuery(pageWith({ field: { label, name: 'cost_centre' } }));
  expect(labels.focused?.text).toBe(focused);
});
