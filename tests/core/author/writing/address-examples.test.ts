import { describe, expect, test } from 'vitest';
import { addressExamples } from '../../../../lib/core/author/writing/address-examples.ts';
import { BREADTHS, generalise } from '../../../../lib/core/place/generalise.ts';
import { matchesPattern, parsePattern } from '../../../../lib/core/place/pattern.ts';

const ADDRESS = 'https://finance.example/invoices/20417/edit?tab=tax&token=Zx81kq77Qp';
const patterns = generalise(ADDRESS) ?? expect.fail('The address has no patterns.');
const examplesOf = (source: string) => addressExamples(source, Object.values(patterns));

describe('examples of what a pattern takes in', () => {
  test.each(BREADTHS)('are right at the breadth of %s', (breadth) => {
    const { fits, others } = examplesOf(patterns[breadth]);
    const pattern = parsePattern(patterns[breadth]);
    if (!pattern.ok) throw new Error(pattern.error);
    expect(fits.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    expect(fits.every((address) => matchesPattern(pattern.value, new URL(address)))).toBe(true);
    expect(others.some((address) => matchesPattern(pattern.value, new URL(address)))).toBe(false);
  });

  test('tell this page from pages like it, and those from the rest of the site', () => {
    expect(examplesOf(patterns.page).others).toContain('https://finance.example/invoices/1024/edit?tab=tax');
    expect(examplesOf(patterns.alike).fits).toEqual([
      'https://finance.example/invoices/1024/edit?tab=tax',
      'https://finance.example/invoices/2048/edit?tab=tax',
    ]);
    expect(examplesOf(patterns.alike).others).toContain('https://finance.example/invoices/1024/');
    expect(examplesOf(patterns.site).others).toEqual(['https://other.example/']);
  });

  test('hold nothing of the address that its patterns do not say', () => {
    const shown = Object.values(patterns).flatMap((source) => Object.values(examplesOf(source)).flat());
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.join()).not.toContain('Zx81kq77Qp');
  });

  test.each(['*://*/login', 'https://*.example/{any}/x', 'http://127.0.0.1:*/a*'])(
    'are found for %s, which an author wrote',
    (source) => expect(addressExamples(source, []).fits.length).toBeGreaterThan(0),
  );

  test('of what is no pattern there are none', () => {
    expect(addressExamples('https://[', [])).toEqual({ fits: [], others: [] });
  });
});
