import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLastingWord } from '../../../lib/core/pointer/lasting-word.ts';
import { parsePicked } from '../../../lib/core/pointer/parse-picked.ts';

const SAVE = { kind: 'control', name: 'Save', target: { name: 'Save', role: 'button' }, alike: 1 };

describe('what a page answers that was picked', () => {
  test.each([
    null,
    undefined,
    [],
    { ...SAVE, kind: 'else' },
    { ...SAVE, name: 1 },
    { ...SAVE, target: null },
    { ...SAVE, target: { name: {} } },
    { ...SAVE, alike: 0 },
    { ...SAVE, alike: 1.5 },
    { ...SAVE, alike: Number.POSITIVE_INFINITY },
  ])('%j is nothing', (answer) => expect(parsePicked(answer)).toBeNull());

  test('is taken as it is, and no more of it', () => {
    expect(parsePicked({ ...SAVE, value: 'canary' })).toEqual(SAVE);
    expect(parsePicked({ ...SAVE, target: { selector: '#save', value: 'canary' } })).toEqual({
      ...SAVE,
      target: { selector: '#save' },
    });
    expect(parsePicked({ ...SAVE, target: {} })).toEqual({ ...SAVE, target: {} });
  });

  test('is cut where it is too long to be said, and left out where half of it would find something else', () => {
    const long = 'x'.repeat(10_000);
    const target = { name: long, role: long, selector: long };
    const name = 'x'.repeat(300);
    expect(parsePicked({ ...SAVE, name: long, target })).toEqual({ ...SAVE, name, target: { name } });
    expect(parsePicked({ ...SAVE, name: ' a\n\tb ' })?.name).toBe('a b');
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (answer, target) => {
        parsePicked(answer);
        parsePicked({ ...SAVE, target });
      }),
    );
  });
});

describe('a word that an element is found by', () => {
  test.each([
    ...['net', 'netAmount', 'net-amount', 'bill_to', 'form:amount', 'address2', 'PO_HEADER.SUPPLIER', 'betrag-größe'],
    ...['save-button', 's4-client', 'sapMBtn', 'addToCartButton', 'customer.vat.number', 'ledger', 'facade'],
  ])('%s lasts', (word) => expect(isLastingWord(word)).toBe(true));

  test.each([
    ...['', '4711', ':r7:', 'r7:', '«r1»', '_r_1_', 'radix-:r3:', 'ember1042', 'ext-gen1042', 'mat-input-3', 'field_4'],
    ...['j_idt42', 'form:j_idt42:amount', 'yui_3_17_2', 'input-0b1c2d3e4f', 'x-auto-12', 'id12', 'uid-5-input'],
    ...[
      '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      'sc-bdVaJa',
      'a1B2c3d4',
      'ina@example.com',
      'two words',
      'row"]',
      'x\ny',
    ],
    ...['v1-2', 'isc_7B', 'a'.repeat(61)],
  ])('%s does not', (word) => expect(isLastingWord(word)).toBe(false));

  test('is safe within a selector, whatever stands on a page', () => {
    fc.assert(fc.property(fc.string(), (word) => !isLastingWord(word) || /^[\p{L}\p{N}_.:/-]+$/u.test(word)));
  });
});
