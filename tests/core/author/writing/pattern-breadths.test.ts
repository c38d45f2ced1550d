// A pattern made narrower and wider without a page.
import { expect, test } from 'vitest';
import { breadthsOfPattern, isAtBreadth } from '../../../../lib/core/author/writing/pattern-breadths.ts';

test('an address of one record has three breadths, a pattern for records two', () => {
  const site = 'https://finance.example/*';
  const alike = 'https://finance.example/invoices/{id}/edit';
  const page = 'https://finance.example/invoices/20481/edit';
  expect(breadthsOfPattern(page)).toEqual({ page, alike, site });
  const breadths = breadthsOfPattern(alike);
  expect(breadths).toEqual({ page: alike, alike, site });
  expect([alike, site, page].map((one) => breadths && isAtBreadth(breadths, one))).toEqual([true, true, false]);
});

test.each(['', 'finance', 'https://finance.example/*', 'https://*.example/a', 'https://a.example/{any}'])(
  'what is no single kind of page has none: %j',
  (source) => expect(breadthsOfPattern(source)).toBeNull(),
);
