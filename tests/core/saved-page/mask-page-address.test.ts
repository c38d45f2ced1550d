// The address of a saved page: nothing private in it, and the same patterns fit.
import { expect, test } from 'vitest';
import { type Known, NOTHING_KNOWN } from '../../../lib/core/ask/known-words.ts';
import { matchesPattern, parsePattern } from '../../../lib/core/place/pattern.ts';
import { placeWords } from '../../../lib/core/place/place-words.ts';
import { maskPageAddress, wholePageAddress } from '../../../lib/core/saved-page/mask-page-address.ts';
import { SECRET_ADDRESSES } from '../../fixtures/secrets/secret-addresses.ts';

const masked = (address: string, known: Known = NOTHING_KNOWN) => maskPageAddress(address, known).address;

test.each([
  ['https://finance.example/invoices/new', 'https://finance.example/invoices/new'],
  ['https://finance.example/invoices/20417/edit', 'https://finance.example/invoices/00000/edit'],
  ['https://finance.example/invoices/7', 'https://finance.example/invoices/0'],
  ['https://team.example/browse/PROJ-1234', 'https://team.example/browse/PROJ-0000'],
  ['https://app.example/users/ana.silva/profile', 'https://app.example/users/x/profile'],
  ['https://app.example/api/v2/reports/2026-01-31', 'https://app.example/api/v2/reports/0000-00-00'],
  ['https://app.example/Orders(20417)', 'https://app.example/Orders(00000)'],
  ['https://app.example/list?page=2&sort=name', 'https://app.example/list?page=0&sort=x'],
  ['https://app.example/edit?view=user&layout=edit', 'https://app.example/edit?view=user&layout=edit'],
  ['https://app.example/?q=salary&token=maple', 'https://app.example/?q=x&token=x'],
  ['https://app.example/?sLb7xQ=Lisbon&nonsense', 'https://app.example/'],
  ['https://app.example/#/settings/users/42', 'https://app.example/#/settings/users/00'],
  ['https://app.example/#!/invoices/20417?tab=tax', 'https://app.example/#!/invoices/00000?tab=tax'],
  ['https://app.example/step2/my%20invoices', 'https://app.example/step2/my%20invoices'],
  ['http://10.20.130.140:8443/status', 'http://10.20.130.140:8443/status'],
  ['file:///home/ana/notes.html', 'about:blank'],
  ['nowhere', 'about:blank'],
])('%s becomes %s', (address, expected) => expect(masked(address)).toBe(expected));

test('nothing that is secret in an address is left of it', () => {
  const left = SECRET_ADDRESSES.flatMap(([address, ...secrets]) => {
    const shown = masked(address).toLowerCase();
    return secrets.filter((secret) => shown.includes(secret.toLowerCase())).map((secret) => [address, secret]);
  });
  expect(SECRET_ADDRESSES.length).toBeGreaterThan(50);
  expect(left).toEqual([]);
});

test.each([
  ['https://finance.example/invoices/{id}/edit', 'https://finance.example/invoices/20417/edit'],
  ['https://finance.example/invoices/{id}', 'https://finance.example/invoices/3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
  ['https://finance.example/invoices/{id}', 'https://finance.example/invoices/INV-2026-0117'],
  ['https://app.example/users/{any}/rights', 'https://app.example/users/ana.silva/rights'],
  ['https://*.app.example/orders/*', 'https://t-48213.app.example/orders/17'],
  ['https://app.example/*?id={id}&tid={id}', 'https://app.example/index.php?id=31&tid=7'],
  ['https://app.example/*?view=user', 'https://app.example/index.php?view=user&session=8f3a91c2d4e5f607'],
  ['https://kiosk.app.example/reset/frobnicate', 'https://kiosk.app.example/reset/frobnicate'],
  ['https://app.example/*?state=open', 'https://app.example/cases?state=open'],
  ['https://app.example/rooms/4711', 'https://app.example/rooms/4711'],
  ['https://app.example/#/orders/*', 'https://app.example/#/orders/20417'],
])('%s fits what is left of %s, too', (source, address) => {
  const pattern = parsePattern(source);
  if (!pattern.ok) throw new Error(pattern.error);
  const known = { texts: [], ...placeWords([source], new URL(address)) };
  expect(matchesPattern(pattern.value, new URL(address))).toBe(true);
  expect(matchesPattern(pattern.value, new URL(masked(address, known)))).toBe(true);
});

test('a word of the page that names somebody in a parameter is hidden', () => {
  const known = { texts: ['Hello Ana'], segments: [], hosts: [] };
  expect(masked('https://app.example/mail?user=ana&tab=mail', known)).toBe('https://app.example/mail?user=x&tab=mail');
});

test('a whole address is whole, but for who signed in by it', () => {
  expect(wholePageAddress('https://ana:hunter2@app.example/a;b=1?c=2#d')).toBe('https://app.example/a;b=1?c=2#d');
  expect(wholePageAddress('file:///home/ana/notes.html')).toBe('about:blank');
});
