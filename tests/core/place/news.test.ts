// Which words of an alert are news, and which are an error.
import { expect, it } from 'vitest';
import { isNews } from '../../../lib/core/place/news.ts';
import { parsePageSnapshot } from '../../../lib/core/place/page-snapshot.ts';

const NEWS = [
  '3 results available',
  '3 Ergebnisse gefunden',
  'Showing 1–10 of 57 orders',
  'No results',
  'You have 200 characters remaining',
  'Loading…',
  'Page 3 loaded',
  'Your changes have been saved',
  'Saved',
  'Dark mode is on',
  'Weak password',
  'Balance: -410.20 EUR',
  'was 12 EUR, now 9 EUR',
  '3 characters left',
  '198 of 200 characters used',
  '検索結果は3件です',
  '保存しました',
  'تم الحفظ',
  '3 résultats trouvés',
  'Chargement en cours…',
];

const ERRORS = [
  '3 fields are wrong',
  '2 errors found',
  'Error 404',
  'Your changes could not be saved',
  'Not saved',
  'The period is closed',
  '5 orders could not be sent',
  'Save failed',
  '保存できませんでした',
  'Amount must be below 100 EUR',
  'At least 8 characters',
  'The password is too weak',
  'Cost centre 410 is closed',
  'No plant',
  'Plant is missing',
  'FI-204: Cost centre 410 is closed',
  'Nicht gespeichert',
  'Supplier 4711 is blocked',
  'Enter a date',
  'لم يتم الحفظ',
  'No es válido',
  'Only 3 items are in stock',
  'Document was already sent',
];

it.each(NEWS)('%s is news', (words) => {
  expect(isNews(words)).toBe(true);
});

it.each(ERRORS)('%s is an error', (words) => {
  expect(isNews(words)).toBe(false);
});

it('news is left out of what was read, so that the next message counts', () => {
  const errors = ['3 results available', 'The period is closed'];
  const read = parsePageSnapshot({ url: 'https://a.example/', error: errors[0], errors });
  expect(read).toMatchObject({ error: 'The period is closed', errors: ['The period is closed'] });
});
