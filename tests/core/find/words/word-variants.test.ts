import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closenessOf, createVariants } from '../../../../lib/core/find/words/word-variants.ts';

const words = (...known: string[]) => createVariants(known);
const variants = (word: string, ...known: string[]) => words(...known)(word).map(([other]) => other);

describe('a word of the page', () => {
  test.each([
    ['is itself first', 'invoice', ['invoices', 'invoice'], ['invoice', 'invoices']],
    ['meets other forms of it', 'encrypt', ['encrypted', 'encryption', 'entry'], ['encrypted', 'encryption']],
    ['meets German forms', 'transkodieren', ['transkodierung'], ['transkodierung']],
    ['meets the compound it begins', 'verlauf', ['verlaufspanel'], ['verlaufspanel']],
    ['is too short to meet the compound it ends', 'zeit', ['arbeitszeit', 'zeitung'], []],
    ['meets the compound it ends when it is long enough', 'konto', ['bankkonto'], ['bankkonto']],
    ['that is a compound meets its last part', 'bankkonto', ['konto'], ['konto']],
    ['does not meet what only begins alike', 'contract', ['contact', 'counter'], []],
    ['that is short meets itself alone', 'tax', ['tax', 'taxes'], ['tax']],
    ['of numbers meets itself alone', '41020', ['410200'], []],
    ['in Chinese meets itself alone', '费用中心', ['费用中心', '费用中心表'], ['费用中心']],
    ['that nobody knows meets nothing', 'zzzzzz', ['invoice'], []],
  ])('%s', (_, word, known, wanted) => expect(variants(word, ...known)).toEqual(wanted));
});

test('closeness goes both ways, and stays below that of the word itself', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const closeness = closenessOf(one, other);
      expect(closeness).toBe(closenessOf(other, one));
      expect(closeness).toBeGreaterThanOrEqual(0);
      if (one !== other) expect(closeness).toBeLessThan(1);
    }),
  );
});

test('at most twelve stand for one', () => {
  const many = Array.from('abcdefghijklmnop', (letter) => `invoice${letter}`);
  expect(variants('invoice', ...many)).toHaveLength(12);
});
