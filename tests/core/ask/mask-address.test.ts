import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MASK } from '../../../lib/core/ask/mask.ts';
import { maskUrl, unmaskedUrl } from '../../../lib/core/ask/mask-address.ts';
import { SECRET_ADDRESSES } from '../../fixtures/secrets/secret-addresses.ts';

test.each(SECRET_ADDRESSES)('nothing secret is left of %s', (address, ...secrets) => {
  const masked = maskUrl(address);
  for (const secret of secrets) expect(masked.toLowerCase()).not.toContain(secret.toLowerCase());
});

test.each([
  ['https://finance.example/invoices/new', 'https://finance.example/invoices/new'],
  ['https://finance.example/invoices/20417/edit', 'https://finance.example/invoices/20417/edit'],
  ['https://finance.example/invoices/INV-2026-0117', 'https://finance.example/invoices/INV-2026-0117'],
  ['http://localhost:8080/admin/', 'http://localhost:8080/admin/'],
  ['http://10.20.130.140:8443/status', 'http://10.20.130.140:8443/status'],
  [
    'https://wiki.example/pages/how-to-book-an-invoice-in-2026',
    'https://wiki.example/pages/how-to-book-an-invoice-in-2026',
  ],
  ['https://app.example/reset-password', 'https://app.example/reset-password'],
  ['https://app.example/reset/help', 'https://app.example/reset/help'],
  ['https://app.example/reports/2026-01-01/2026-12-31', 'https://app.example/reports/2026-01-01/2026-12-31'],
  ['https://app.example/api/v2.10.3/docs', 'https://app.example/api/v2.10.3/docs'],
  [
    'https://git.example/team/app/-/merge_requests/1204/diffs',
    'https://git.example/team/app/-/merge_requests/1204/diffs',
  ],
  ['https://team.example/browse/PROJ-1234', 'https://team.example/browse/PROJ-1234'],
  ['https://app.example/#/settings/users', 'https://app.example/#/settings/users'],
  ['https://app.example/docs#getting-started', 'https://app.example/docs#getting-started'],
  ['https://app.example/list?page=2&sort=name', `https://app.example/list?page=${MASK}&sort=${MASK}`],
  ['https://b%C3%BCcher.example/x', 'https://xn--bcher-kva.example/x'],
  ['https://app.example/', 'https://app.example/'],
  ['https://app.example/?', 'https://app.example/'],
  ['https://app.example/#', 'https://app.example/'],
])('%s stays readable', (address, masked) => expect(maskUrl(address)).toBe(masked));

test.each(['chrome://settings/passwords', 'about:blank', 'file:///home/ana/x', 'moz-extension://1/x', 'data:,x'])(
  '%s is nobody else’s business',
  (address) => {
    expect(maskUrl(address)).toBe('');
    expect(unmaskedUrl(address)).toBe('');
  },
);

test('without masks an address is whole but for user name and password', () => {
  expect(unmaskedUrl('https://ana:hunter2@app.example:8443/a;b=1?c=2#d')).toBe('https://app.example:8443/a;b=1?c=2#d');
});

test('no query value, user name or password ever survives', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{8,30}$/).map((text) => `q7${text}`);
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(secret, secret, secret, name, (user, password, value, key) => {
      const address = `https://${user}:${password}@app.example/path?${key}=${value}&${value}`;
      const masked = maskUrl(address);
      for (const word of [user, password, value]) expect(masked).not.toContain(word);
    }),
  );
});

test('any address is masked without failing, and a masked path has as many parts', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const parts = new URL(address).pathname.split('/').length;
      expect(maskUrl(address).split(/[?#]/)[0]?.split('/').length).toBe(parts + 2);
    }),
  );
});

test('random keys in a path do not survive', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 24, maxLength: 48 }), (bytes) => {
      const key = Buffer.from(bytes.map((byte, index) => byte ^ (index * 37 + 101))).toString('base64url');
      fc.pre(/\d/.test(key) && /[a-z]/.test(key) && /[A-Z]/.test(key) && !/[A-Za-z]{12}/.test(key));
      expect(maskUrl(`https://app.example/open/${key}`)).toBe(`https://app.example/open/${MASK}`);
    }),
  );
});
