import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createMask } from '../../../lib/core/ask/mask.ts';
import { BREADTHS, generalise } from '../../../lib/core/place/generalise.ts';
import { matchesPattern, parsePattern } from '../../../lib/core/place/pattern.ts';
import { SECRET_ADDRESSES } from '../../fixtures/secrets/secret-addresses.ts';

const fits = (pattern: string, address: string) => {
  const parsed = parsePattern(pattern);
  return parsed.ok && matchesPattern(parsed.value, new URL(address));
};

describe('pages like this one', () => {
  it.each([
    ['a number', '/invoices/20417/edit', '/invoices/{id}/edit'],
    ['a UUID', '/orders/550e8400-e29b-41d4-a716-446655440000', '/orders/{id}'],
    ['a ULID', '/orders/01ARZ3NDEKTSV4RRFFQ69G5FAV', '/orders/{id}'],
    ['hex', '/commits/deadbeef12', '/commits/{id}'],
    ['a day', '/diary/2026-11-24/', '/diary/{id}/'],
    ['a slug with an id', '/posts/20417-which-cost-centre', '/posts/{id}'],
    ['a code', '/invoices/INV-2026-0117', '/invoices/{id}'],
    ['no word', '/invoices/new', '/invoices/new'],
    ['no version', '/api/v2/orders', '/api/v2/orders'],
    ['the record in the query', '/post.php?post=17&action=edit', '/post.php?post={id}&action=edit'],
    ['the way in the fragment', '/#/settings/users/42', '/#/settings/users/**'],
  ])('%s: %s → %s', (_, path, pattern) => {
    expect(generalise(`https://app.example${path}`)?.alike).toBe(`https://app.example${pattern}`);
  });

  it('leave out where somebody came from, how a list stands, and what may be a key', () => {
    const address = 'https://app.example/list?utm_source=mail&sort=name&page=3&token=aB3xK9qL2m&q=ana&tab=tax';
    expect(generalise(address)?.page).toBe('https://app.example/list?tab=tax');
  });

  it('of one tenant are those of all, where its name is a number or a key', () => {
    const address = 'https://t-48213.app.example/invoices/7';
    expect(generalise(address)).toEqual({
      page: 'https://*.app.example/invoices/7',
      alike: 'https://*.app.example/invoices/{id}',
      site: 'https://*.app.example/*',
    });
    const known = createMask({ texts: ['Northfield'], segments: [], hosts: [] });
    expect(generalise('https://northfield.app.example/x', known)?.site).toBe('https://northfield.app.example/*');
    expect(generalise('https://northfield.app.example/x')?.site).toBe('https://*.app.example/*');
    expect(generalise('http://127.0.0.1:8080/x')?.site).toBe('http://127.0.0.1:8080/*');
  });
});

describe('what is private in an address', () => {
  it.each<[string, ...string[]]>([
    ['https://app.example/user/ana@example.org/edit', 'ana@'],
    ['https://app.example/reset/Xk29fQabc', 'Xk29f'],
    ['https://app.example/cards/4111111111111111', '4111'],
    ...SECRET_ADDRESSES,
  ])('never gets into a pattern: %s', (address, ...secrets) => {
    const patterns = generalise(address);
    const all = BREADTHS.map((breadth) => patterns?.[breadth] ?? '').join(' ');
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  });
});

test('there is none for what is on no site', () => {
  for (const address of ['about:blank', 'file:///home/ana/x.html', 'chrome://settings', 'no address'])
    expect(generalise(address)).toBeNull();
});

test('every pattern parses and fits the page, and each breadth takes in the one before', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const patterns = generalise(address);
      if (!patterns) return;
      for (const breadth of BREADTHS)
        expect([patterns[breadth], fits(patterns[breadth], address)]).toEqual([patterns[breadth], true]);
    }),
  );
});
