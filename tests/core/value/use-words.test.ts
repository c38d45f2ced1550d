// Nothing private gets into what is counted: not into the place, and not into the words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskText } from '../../../lib/core/ask/mask.ts';
import { matchesPattern, parsePattern } from '../../../lib/core/place/pattern.ts';
import { USE_LIMITS } from '../../../lib/core/value/use-week.ts';
import { placeOfUse, wordsOfUse } from '../../../lib/core/value/use-words.ts';
import { SECRET_ADDRESSES } from '../../fixtures/secrets/secret-addresses.ts';
import { SECRET_TEXTS } from '../../fixtures/secrets/secret-texts.ts';

const ids = fc.oneof(
  fc.integer({ min: 10, max: 999_999_999 }).map(String),
  fc.uuid(),
  fc.integer({ min: 100_000, max: 999_999 }).map((n) => `INV-2026-${n}`),
);

test('a place is a pattern of pages like this one', () => {
  expect(placeOfUse('https://erp.example/orders/20417/edit?tab=tax&q=ana')).toBe(
    'https://erp.example/orders/{id}/edit?tab=tax',
  );
  for (const nowhere of [
    '',
    null,
    undefined,
    'about:blank',
    'chrome://settings',
    'file:///home/ana/x.html',
    'nonsense',
  ])
    expect(placeOfUse(nowhere)).toBe('');
});

test('a place never holds an id, and fits its page', () => {
  fc.assert(
    fc.property(ids, ids, fc.constantFrom('', '/edit', '/lines'), (id, other, more) => {
      const address = `https://erp.example/orders/${id}${more}?order=${other}#/lines/${other}`;
      const place = placeOfUse(address);
      expect(place).toMatch(/^https:\/\/erp\.example\/orders\/\{/);
      for (const hidden of [id, other]) expect(place).not.toContain(hidden);
      const pattern = parsePattern(place);
      expect(pattern.ok && matchesPattern(pattern.value, new URL(address))).toBe(true);
    }),
  );
});

test('a place that would be too long is that of the site', () => {
  const long = `https://erp.example/${Array.from({ length: 60 }, () => 'orders').join('/')}`;
  expect(placeOfUse(long)).toBe('https://erp.example/*');
  const short = (address: string) => placeOfUse(address).length <= USE_LIMITS.place;
  fc.assert(fc.property(fc.webUrl(), short), { numRuns: 20 });
});

test('a secret in an address is neither in the place nor in words that hold the address', () => {
  expect(SECRET_ADDRESSES.length).toBeGreaterThan(50);
  for (const [address, ...secrets] of SECRET_ADDRESSES) {
    const counted = `${placeOfUse(address)} ${wordsOfUse(`cannot open ${address}`)}`;
    expect(secrets.filter((secret) => counted.includes(secret), address)).toEqual([]);
  }
});

test('a secret in words is masked before they are cut', () => {
  const hidden = SECRET_TEXTS.filter(([text, secret]) => !maskText(text).includes(secret));
  expect(hidden.length).toBeGreaterThan(SECRET_TEXTS.length * 0.95);
  for (const [text, secret] of hidden) expect(wordsOfUse(text)).not.toContain(secret);
  const cut = wordsOfUse(`${'pay '.repeat(17)}4111 1111 1111 1111 ${'now '.repeat(20)}`);
  expect(cut).not.toContain('4111');
  expect(Array.from(cut)).toHaveLength(USE_LIMITS.words);
});

test('words stand on one line', () => expect(wordsOfUse('  cost\n centre  ')).toBe('cost centre'));
