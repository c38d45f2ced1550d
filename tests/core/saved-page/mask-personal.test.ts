// What a saved page no longer says of the person who saved it.
import { expect, test } from 'vitest';
import { createMask } from '../../../lib/core/ask/mask.ts';
import { createWordsMask } from '../../../lib/core/saved-page/mask-page-words.ts';
import { IMPERSONAL_TEXTS, PERSONAL_TEXTS } from '../../fixtures/secrets/personal-texts.ts';
import { SECRET_TEXTS } from '../../fixtures/secrets/secret-texts.ts';

const maskWords = (text: string) => createWordsMask(createMask(), [])(text);

test.each(PERSONAL_TEXTS)('%s no longer says %s', (text, personal) => {
  expect(text).toContain(personal);
  expect(maskWords(text)).not.toContain(personal);
});

test.each(IMPERSONAL_TEXTS)('%s stays as it is', (text) => expect(maskWords(text)).toBe(text));

test('whatever a mail hides in a text is hidden here as well', () => {
  const kept = SECRET_TEXTS.filter(([text, secret]) => maskWords(text).includes(secret));
  expect(kept).toEqual([]);
});

test('a long text is masked in a moment, whatever is in it', () => {
  const pieces = ['1 ', '1.000', 'Hello ', 'A ', '€', '١', 'Welcome ', ' 5,000', '•', '●', '*', 'a.b-c '];
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(2000 / piece.length)).slice(0, 2000);
    const begun = performance.now();
    maskWords(text);
    expect(performance.now() - begun).toBeLessThan(1000);
  }
});

test('the last digits behind a long row of signs are hidden with them', () => {
  expect(maskWords(`Card ${'•'.repeat(40)}4242`)).toBe('Card •••');
});

test.each([
  ['20417', 'Invoice INV-20417', 'Invoice INV-•••'],
  ['20417', 'Invoice 204170', 'Invoice •••'],
  ['ana.silva', 'Profile of Ana Silva', 'Profile of •••'],
  ['ana.silva', 'ana_silva', '•••'],
  ['ana', 'Banana', 'Banana'],
  ['ana', 'Ana’s invoices', '•••’s invoices'],
])('what was hidden as %s in the address is hidden in “%s”', (hidden, text, masked) => {
  expect(createWordsMask(createMask(), [hidden])(text)).toBe(masked);
});
