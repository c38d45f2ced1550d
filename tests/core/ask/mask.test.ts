import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMask, MASK, maskText } from '../../../lib/core/ask/mask.ts';
import { maskUrl } from '../../../lib/core/ask/mask-address.ts';

test.each([
  ['Inbox (3) - ana.sa@finance.example - Mail', `Inbox (3) - ${MASK} - Mail`],
  ['Write to ana@bücher.example, please.', `Write to ${MASK}, please.`],
  ['<ana@finance.example>', `<${MASK}>`],
  ['Call +351 912 345 678 now', `Call ${MASK} now`],
  ['Call (555) 123-4567', `Call (${MASK}`],
  ['Call 555–123–4567', `Call ${MASK}`],
  ['Call +49 (0) 30 / 1234567', `Call ${MASK}`],
  ['Call +47\u00a012345678', `Call ${MASK}`],
  ['Call ٠٤٠١٢٣٤٥٦٧', `Call ${MASK}`],
  ['Card 4111 1111 1111 1111 was declined', `Card ${MASK} was declined`],
  ['IBAN DE89 3704 0044 0532 0130 00 is unknown', `IBAN ${MASK} is unknown`],
  ['IBAN GB29NWBK60161331926819', `IBAN ${MASK}`],
  ['Key sk_live_4eC39HqLyjWDarjtT1zdp7dc expired', `Key ${MASK} expired`],
  ['Request 3f2504e0-4f89-11d3-9a0c-0305e82c3301 failed', `Request ${MASK} failed`],
  ['Token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl is wrong', `Token ${MASK} is wrong`],
  ['Password kJhGfDsAqWeRtYuIoPzXcVbN', `Password ${MASK}`],
])('%s → %s', (text, masked) => expect(maskText(text)).toBe(masked));

test.each([
  'FI-204: Cost centre 100200 is closed since 2026-11-23',
  'ORA-01400: cannot insert NULL into ("FIN"."INVOICE"."COST_CENTRE")',
  'FI20 COST CODE MISSING IN FORM',
  'The period 2026-01-01 - 2026-12-31 is closed',
  'Saved on 2026-11-23 09:15',
  'Amount 1.234.567,89 EUR exceeds 10,000.00',
  'HTTP 404, version 10.13.0',
  'See how-to-book-an-invoice-in-2026',
  'NullPointerException in InternationalizationAndLocalizationService',
  'Mention @ana in the comment',
  'コストセンター 100200 は使えません',
])('%s stays', (text) => expect(maskText(text)).toBe(text));

test('masking twice is masking once', () => {
  const piece = fc.constantFrom(
    'ana@x.example',
    '4111 1111',
    '1111',
    'DE89 3704 0044',
    '-',
    ' ',
    '+',
    'a1b2c3',
    'Zq9',
    '/',
    'word',
    MASK,
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const once = maskText(pieces.join(''));
      expect(maskText(once)).toBe(once);
    }),
  );
});

// A pattern that tries every start would not come back within the test's time.
test.each(['a', 'a1', '1 ', 'a-', 'AB12', 'a@', 'f0', 'eyJ', '1-a', '*', '•', '●', '• ', '*•', 'x', '.', '….'])(
  'a long run of %s is masked or kept in time',
  (unit) => {
    expect(maskText(unit.repeat(100_000)).length).toBeGreaterThan(0);
  },
);

// However long a text is, the work on it is that of its beginning.
test.each([
  'http://',
  'word ',
  'password: ',
  'password: green ',
  'set the password to ',
  'passwort auf a gesetzt ',
  'password?new ',
  'パスワードを',
  'パスワード',
  'password\n',
  'password\tx\n',
  'x\tpassword\n',
  'password\t',
  'kombination ist 1-2-',
  'net use x \\\\s ',
  ' -u a',
  'a@',
  '/x',
])('of a million %s no more is read than of a few', (unit) => {
  expect(maskText(unit.repeat(1_000_000))).toBe(maskText(unit.repeat(20_000)));
});

test('of a long address the beginning is shown, and as many parts as it has', () => {
  const parts = createMask().parts(Array.from({ length: 10_000 }, () => 'orders'));
  expect(parts).toHaveLength(10_000);
  expect(parts.filter((part) => part === 'orders').length).toBeLessThanOrEqual(64);
  expect(parts.slice(64).every((part) => part === MASK)).toBe(true);
  expect(maskUrl(`https://x.example/?${'page=1&'.repeat(100_000)}`).length).toBeLessThan(1000);
  expect(maskUrl(`https://x.example/orders/${'new-'.repeat(100_000)}/edit`)).toBe(
    `https://x.example/orders/${MASK}/edit`,
  );
  expect(maskUrl(`https://x.example/reset/${'new-'.repeat(100_000)}/tulip`)).not.toContain('tulip');
  expect(maskUrl(`https://${'shop.'.repeat(10_000)}example/orders`)).not.toContain('shop');
});

test('a user name with its domain is no secret', () => {
  const text = 'Wrong password CORP\\asilva; the password for CORP\\asilva has expired';
  expect(maskText(text)).toBe(text);
});
