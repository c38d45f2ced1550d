// Whether a text speaks of a page.
import { expect, test } from 'vitest';
import { speaksOfPage } from '../../../../lib/core/find/words/page-words.ts';

test.each([
  'This page lists the invoices that wait for you.',
  'Here you can take one invoice out of a payment run.',
  'Auf dieser Seite stehen alle Lieferanten.',
  'Die Übersicht zeigt offene Posten.',
  'En esta página se ven las facturas.',
  'Cette rubrique montre les fournisseurs.',
  'この画面では請求書を一覧します。',
  '此页面列出发票。',
  'تعرض هذه الصفحة الفواتير.',
])('%s', (text) => expect(speaksOfPage(text)).toBe(true));

test.each([
  'The number under which a supplier pays tax.',
  'Wherever it is paid.',
  'Die Steuernummer des Lieferanten.',
  '',
])('not “%s”', (text) => expect(speaksOfPage(text)).toBe(false));

test('what comes late in a text does not count', () => {
  expect(speaksOfPage(`${'The tax number of the supplier. '.repeat(3)}See this page.`)).toBe(false);
});
