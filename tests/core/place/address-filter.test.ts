import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AddressFilter,
  MOST_FILTERS,
  toAddressFilter,
  toAddressFilters,
} from '../../../lib/core/place/address-filter.ts';
import { matchesPattern, parsePattern } from '../../../lib/core/place/pattern.ts';

/** Compares as Chromium documents it for `events.UrlFilter`. */
function passes(filter: AddressFilter, { hostname, pathname, protocol, port }: URL): boolean {
  const scheme = protocol.slice(0, -1);
  const at = Number(port || (scheme === 'https' ? 443 : 80));
  return (
    filter.schemes.includes(scheme) &&
    (filter.ports?.includes(at) ?? true) &&
    (filter.hostEquals === undefined || hostname === filter.hostEquals) &&
    (filter.hostSuffix === undefined || `.${hostname}`.endsWith(filter.hostSuffix)) &&
    (filter.pathEquals === undefined || pathname === filter.pathEquals) &&
    (filter.pathPrefix === undefined || pathname.startsWith(filter.pathPrefix))
  );
}

const pattern = (source: string) => {
  const parsed = parsePattern(source);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};

describe('a pattern as a filter', () => {
  test.each<[string, AddressFilter | null]>([
    ['https://a.test/*', { hostEquals: 'a.test', schemes: ['https'], ports: [443] }],
    ['*://*.a.test/*', { hostSuffix: '.a.test', schemes: ['http', 'https'], ports: [80, 443] }],
    ['https://a.test/new', { hostEquals: 'a.test', pathEquals: '/new', schemes: ['https'], ports: [443] }],
    ['http://a.test:*/in/*', { hostEquals: 'a.test', pathPrefix: '/in/', schemes: ['http'] }],
    ['https://a.test:8443/in/{id}/x', { hostEquals: 'a.test', pathPrefix: '/in/', schemes: ['https'], ports: [8443] }],
    ['https://a.test/*/x', { hostEquals: 'a.test', schemes: ['https'], ports: [443] }],
    ['https://a.test/p?add=quiz#top', { hostEquals: 'a.test', pathEquals: '/p', schemes: ['https'], ports: [443] }],
    ['https://bücher.example/*', { hostEquals: 'xn--bcher-kva.example', schemes: ['https'], ports: [443] }],
    ['https://*/wp-admin/*', { pathPrefix: '/wp-admin/', schemes: ['https'], ports: [443] }],
    ['https://*/wp-admin', { pathEquals: '/wp-admin', schemes: ['https'], ports: [443] }],
    // On any host the rest would be a mark on pages that the tip is not for.
    ['https://*/wp-admin/{id}', null],
    ['https://*/wp-admin/*/edit', null],
    ['https://*/p?add=quiz', null],
    ['https://*/*/edit', null],
  ])('%s', (source, filter) => expect(toAddressFilter(pattern(source))).toEqual(filter));

  const host = fc.constantFrom('a.test', 'b.test', 'deep.a.test', 'xa.test', 'a.test.evil.test');
  const part = fc.constantFrom('invoices', '20417', 'new', 'Bücher', 'a b');
  const path = fc.array(part, { maxLength: 3 }).map((parts) => `/${parts.join('/')}`);
  const globs = fc
    .array(fc.constantFrom('invoices', 'new', '*', '{id}', '{any}', 'Bücher', 'in*'), { minLength: 0, maxLength: 3 })
    .map((parts) => `/${parts.join('/')}`);
  const port = fc.constantFrom('', ':8443', ':443', ':80');
  const sources = fc
    .tuple(
      fc.constantFrom('https', 'http', '*'),
      fc.constantFrom('', '*.'),
      host,
      fc.constantFrom('', ':8443', ':*'),
      globs,
      fc.constantFrom('', '?a=1', '#x'),
    )
    .map(([scheme, sub, name, at, glob, rest]) => `${scheme}://${sub}${name}${at}${glob}${rest}`);
  const addresses = fc
    .tuple(fc.constantFrom('https', 'http'), host, port, path, fc.constantFrom('', '?a=1', '#x'))
    .map(([scheme, name, at, where, rest]) => new URL(`${scheme}://${name}${at}${where}${rest}`));

  test('fits every address that the pattern fits, and none of another host', () => {
    fc.assert(
      fc.property(sources, addresses, (source, address) => {
        const parsed = pattern(source);
        const filter = toAddressFilter(parsed);
        if (!filter) return;
        if (matchesPattern(parsed, address)) expect(passes(filter, address)).toBe(true);
        const isOfHost =
          address.hostname === parsed.host || (parsed.subdomains && address.hostname.endsWith(`.${parsed.host}`));
        if (!isOfHost) expect(passes(filter, address)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('many patterns', () => {
  test('are each said once, and what is no pattern not at all', () => {
    expect(toAddressFilters(['https://a.test/*', 'https://a.test/*?a', 'nonsense'])).toHaveLength(1);
  });

  test('of more than the browser shall hold, the hosts are said', () => {
    const many = Array.from({ length: MOST_FILTERS }, (_, at) => `https://a.test/${at}`);
    expect(toAddressFilters(many)).toHaveLength(MOST_FILTERS);
    expect(toAddressFilters([...many, 'https://b.test/x', 'https://*/wp-admin/*'])).toEqual([
      { hostEquals: 'a.test', schemes: ['https'], ports: [443] },
      { hostEquals: 'b.test', schemes: ['https'], ports: [443] },
      { pathPrefix: '/wp-admin/', schemes: ['https'], ports: [443] },
    ]);
  });
});
