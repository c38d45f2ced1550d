import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKeysFor, placeKeysOf } from '../../../lib/core/place/host-keys.ts';
import { looksLikeId } from '../../../lib/core/place/identifier.ts';
import { matchesPattern, parsePattern } from '../../../lib/core/place/pattern.ts';
import { specificity } from '../../../lib/core/place/specificity.ts';

const fits = (pattern: string, url: string) => {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) throw new Error(`${pattern}: ${parsed.error}`);
  return matchesPattern(parsed.value, new URL(url));
};

describe('a pattern fits', () => {
  test.each([
    ['https://finance.example/*', 'https://finance.example/'],
    ['https://finance.example/*', 'https://finance.example/a/b?c=d#e'],
    ['*://finance.example/*', 'http://finance.example/x'],
    ['https://*.example.org/*', 'https://example.org/x'],
    ['https://*.example.org/*', 'https://a.b.example.org/x'],
    ['https://*/wp-admin/*', 'https://blog.test/wp-admin/edit.php'],
    ['https://a.test/invoices/{id}', 'https://a.test/invoices/20417'],
    ['https://a.test/invoices/{id}/edit', 'https://a.test/invoices/INV-2026-0117/edit'],
    ['https://a.test/x/{id}', 'https://a.test/x/9b2d6f3e-90c1-4a51-9d0e-2f4f0c7f11aa'],
    ['https://a.test/x/{id}', 'https://a.test/x/01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    ['https://a.test/{any}/settings', 'https://a.test/ana/settings'],
    ['https://a.test/*/settings', 'https://a.test/a/b/settings'],
    ['https://a.test/p?add=quiz', 'https://a.test/p?course=2&add=quiz'],
    ['https://a.test/p?add', 'https://a.test/p?add='],
    ['https://a.test/p?id={id}', 'https://a.test/p?id=77'],
    ['https://a.test/p?q=a b', 'https://a.test/p?q=a+b'],
    ['https://a.test/p#tab-*', 'https://a.test/p#tab-users'],
    ['https://a.test:8080/*', 'https://a.test:8080/x'],
    ['https://a.test:443/*', 'https://a.test/x'],
    ['http://localhost:*/demo/*', 'http://localhost:4321/demo/x'],
    ['https://bücher.example/*', 'https://xn--bcher-kva.example/'],
    ['https://a.test/Bücher', 'https://a.test/B%C3%BCcher'],
    ['https://a.test/*', 'https://a.test./x'],
    ['https://a.test/v1.2/*', 'https://a.test/v1.2/x'],
    ['https://A.test/*', 'https://a.test/'],
  ])('%s ~ %s', (pattern, url) => expect(fits(pattern, url)).toBe(true));
});

describe('a pattern does not fit', () => {
  test.each([
    ['https://example.com/*', 'https://evil-example.com/'],
    ['https://*.example.com/*', 'https://evilexample.com/'],
    ['https://example.com/*', 'https://example.com.evil.test/'],
    ['https://example.com/*', 'https://example.com@evil.test/'],
    ['https://example.com/*', 'http://example.com/'],
    ['https://example.com/*', 'https://example.com:8443/'],
    ['https://a.test/a', 'https://a.test/a/'],
    ['https://a.test/invoices/{id}', 'https://a.test/invoices/new'],
    ['https://a.test/invoices/{id}', 'https://a.test/invoices/deadbeef'],
    ['https://a.test/invoices/{id}', 'https://a.test/invoices/1/lines'],
    ['https://a.test/{any}/x', 'https://a.test/a/b/x'],
    ['https://a.test/p?add=quiz', 'https://a.test/p?add=forum'],
    ['https://a.test/p?id={id}', 'https://a.test/p?id=new'],
    ['https://a.test/p#tab', 'https://a.test/p'],
  ])('%s ~ %s', (pattern, url) => expect(fits(pattern, url)).toBe(false));
});

describe('a pattern is refused with a reason', () => {
  test.each([
    ['<all_urls>', 'every page'],
    ['*://*/*', 'every page'],
    ['https://*/*', 'every page'],
    ['https://*/**', 'every page'],
    ['finance.example/*', '<scheme>'],
    ['https://finance.example', 'path is missing'],
    ['ftp://finance.example/*', 'scheme'],
    ['https://fin*.example/*', '*'],
    ['https://a.test/inv-{id}', 'whole part'],
    ['https://a.test/{number}', 'unknown'],
    ['https://a.test/p?=x', '?key=value'],
    ['https://user@a.test/*', 'not a host'],
  ])('%s: %s', (pattern, part) => {
    const parsed = parsePattern(pattern);
    expect(parsed.ok ? 'accepted' : parsed.error).toContain(part);
  });
});

test('an exact host comes before *.host, longer paths before shorter, query and fragment on top', () => {
  const order = [
    'https://*/wp-admin/*',
    'https://*.a.test/*',
    'https://a.test/*',
    'https://a.test/x/*',
    'https://a.test/x/?y',
    'https://a.test/x/?y#z',
  ];
  const ranks = order.map((source) => {
    const parsed = parsePattern(source);
    return parsed.ok ? specificity(parsed.value) : -1;
  });
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(order.length);
});

test('letters alone are never an identifier', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z-]{1,40}$/), (word) => !looksLikeId(word)));
});

test('every pattern that fits a page is stored under one of the keys that page asks for', () => {
  const label = fc.stringMatching(/^[a-z]{1,6}$/);
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  fc.assert(
    fc.property(host, fc.nat(4), fc.boolean(), (name, cut, wild) => {
      const suffix = name
        .split('.')
        .slice(Math.min(cut, name.split('.').length - 1))
        .join('.');
      const pattern = wild ? `https://*.${suffix}/x*` : `https://${name}/x*`;
      expect(fits(pattern, `https://${name}/xyz`)).toBe(true);
      expect(placeKeysFor(name)).toEqual(expect.arrayContaining(placeKeysOf([pattern])));
    }),
  );
});

// A backtracking matcher would not come back from this one within the test's time.
test('a pattern made to be slow is answered', () => {
  const pattern = parsePattern(`https://a.test/${'*a'.repeat(900)}`);
  if (!pattern.ok) throw new Error(pattern.error);
  expect(matchesPattern(pattern.value, new URL(`https://a.test/${'a'.repeat(5000)}b`))).toBe(false);
});

describe('what is taken as it is written', () => {
  const letters = [..."abzAZ09-_.~!$&'()*+,;=:@/%|^ ü"];
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((parts) => parts.join(''));
  const partsOf = (pattern: string) => {
    const parsed = parsePattern(pattern);
    return parsed.ok ? parsed.value : null;
  };

  test('of a path is what a URL makes of it', () => {
    // A star is a placeholder, and dots between slashes are undone in a URL alone; a space at the end is no part of either.
    const paths = text.filter((path) => !path.includes('*') && !/(?:^|\/)\.{1,2}(?:\/| *$)/.test(path));
    fc.assert(
      fc.property(paths, (path) => {
        const [piece] = partsOf(`https://a.test/${path}`)?.path ?? [];
        expect(piece).toEqual({ kind: 'text', text: new URL(`https://a.test/${path}`).pathname });
      }),
      { numRuns: 2000 },
    );
  });

  test('of a host is what a URL makes of it', () => {
    const hosts = fc.array(fc.constantFrom('a', 'B', '1', '0x1', 'xn--bcher-kva', 'xn--', '-', 'a-b', 'ü', '1a', ''), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        hosts.map((labels) => labels.join('.')),
        (host) => {
          const url = URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`) : null;
          const parsed = partsOf(`https://${host}/*`);
          const shown = url?.hostname.replace(/\.$/, '') || null;
          expect(parsed?.host ?? null).toBe(shown);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
