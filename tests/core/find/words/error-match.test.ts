import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesError, standsIn } from '../../../../lib/core/find/words/error-match.ts';

test.each([
  ['FI-204', 'Error FI-204: cost centre is closed.'],
  ['FI-20', 'FI-204 follows from FI-20.'],
  ['Cost centre * is closed', 'Cost centre 100200 is closed'],
  ['Cost centre * is closed', 'The cost centre 12 of Ana is closed since May'],
  ['* is required', 'Supplier is required'],
  ['must be at least *', 'Password must be at least 12 characters'],
  ['FI-2*', 'FI-204: closed'],
  ['FI-2* is closed', 'FI-204 is closed'],
  ['(*) is full', 'The folder (Inbox) is full'],
  ['ungültig', 'UNGU\u0308LTIG!'],
  ['Größe', 'GRÖSSE fehlt'],
  ['not  found', 'Page not\n\tfound'],
  ['FI-204: Cost centre * is closed', 'FI\u2011204: Cost cen\u00ADtre 410 is\u200B closed'],
  ['Kosten\u00ADstelle 10\u201320', 'Kostenstelle 10-20'],
  ['a * a', 'a b a'],
  ['** x **', 'an x there'],
  ['必須項目', 'この項目は必須項目です'],
  ['エラー*発生', '致命的なエラーが発生しました'],
])('%s ~ %s', (error, message) => expect(matchesError(error, message)).toBe(true));

test.each([
  ['FI-20', 'FI-204'],
  ['FI-204', 'XFI-204'],
  ['20', 'FI-204'],
  ['Cost centre * is closed', 'Cost centre 100200 is open'],
  ['is closed * Cost centre', 'Cost centre 100200 is closed'],
  ['a * a', 'a'],
  ['FI-2 *', 'FI-204'],
  ['required', 'requirement'],
  ['art', 'party'],
  ['*', 'anything'],
  ['', 'anything'],
  [' ** ', 'anything'],
  ['something', ''],
])('%s !~ %s', (error, message) => expect(matchesError(error, message)).toBe(false));

test('a message made of an error text fits it, whatever stands for its stars', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const filler = fc.stringMatching(/^[a-z0-9 ]{0,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.array(filler, { minLength: 5, maxLength: 5 }),
      (words, fillers) => {
        const message = words.map((own, index) => `${own} ${fillers[index]} `).join('');
        expect(matchesError(words.join(' * '), `x ${message}`)).toBe(true);
      },
    ),
  );
});

// A backtracking matcher would not come back within the test's time.
test('a text made to be slow is answered', () => {
  expect(matchesError(`${'a * '.repeat(500)}b`, 'a '.repeat(5000))).toBe(false);
});

test.each([
  ['Port', 'Port and address', true],
  ['Port', 'Monthly reports', false],
  ['Invoice', 'All invoices', true],
  ['Rechnung', 'Eingangsrechnungen', true],
  ['請求書', '請求書の設定', true],
  ['Order', 'Invoice', false],
])('the name %s stands in “%s”: %s', (name, text, stands) => expect(standsIn(name, text)).toBe(stands));
