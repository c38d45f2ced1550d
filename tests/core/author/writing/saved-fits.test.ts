import { expect, test } from 'vitest';
import { listPages, pagesThatFit } from '../../../../lib/core/author/writing/saved-fits.ts';
import { parsePageSnapshot } from '../../../../lib/core/place/page-snapshot.ts';

const pageAt = (url: string, title = url) => {
  const page = parsePageSnapshot({ url, title });
  if (!page) throw new Error('expected a page');
  return { page };
};
const invoice = { url: 'https://finance.example/invoices/7/edit', title: 'Invoice 7' };
const other = { url: 'https://finance.example/invoices/8/edit', title: 'Invoice 8' };
const lunch = { url: 'https://lunch.example/', title: 'Lunch' };

test('a page that was saved for several feeds is listed once', () => {
  const pages = [invoice, lunch, invoice].map(({ url, title }) => pageAt(url, title));
  expect(listPages(pages)).toEqual([invoice, lunch]);
});

test.each([
  [['https://finance.example/invoices/{id}/edit'], [invoice, other]],
  [['https://finance.example/invoices/8/*'], [other]],
  [
    ['https://finance.example/*', 'https://lunch.example/*'],
    [invoice, other, lunch],
  ],
  [['https://nowhere.example/*'], []],
  // What is no pattern yet fits nothing.
  [['finance'], []],
  [[], []],
])('%j fits its pages', (match, fitting) => {
  expect(pagesThatFit(match, [invoice, other, lunch])).toEqual(fitting);
});

test('an address that is none is passed over', () => {
  expect(pagesThatFit(['https://finance.example/*'], [{ url: 'nowhere', title: '' }])).toEqual([]);
});
