import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createForeignWords, languagesNeeded } from '../../../../../lib/core/find/words/foreign/foreign-words.ts';
import { parseWordPairs } from '../../../../../lib/core/find/words/foreign/word-pairs.ts';
import { toTerms } from '../../../../../lib/core/find/words/terms.ts';

const GERMAN = parseWordPairs(`# a note
closed|geschlossen
invoice|rechnung
order|bestellung|reihenfolge
period|periode
posting|buchung
tax|steuer
tax code|steuerschlüssel|steuerkennzeichen
`);
const FRENCH = parseWordPairs('invoice|facture\npassword|mot de passe\ntax code|code de taxe\n');
const JAPANESE = parseWordPairs('invoice|請求書\ninvoice date|請求日\ntax|税\ntax code|税コード\n');
const PAIRS = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['ja', JAPANESE],
]);

const meaningsOf = (text: string, from = 'de', to = 'en') =>
  Object.fromEntries(
    [...createForeignWords([from], [to], PAIRS).of(text)].map(([term, meanings]) => [
      term,
      meanings.map(({ said }) => said),
    ]),
  );

describe('what a text may mean', () => {
  test('is found for a word, in any form', () => {
    expect(meaningsOf('Rechnung')).toEqual({ rechnung: ['invoice'] });
    expect(meaningsOf('Rechnungen')).toEqual({ rechnungen: ['invoice'] });
    expect(meaningsOf('l’invoice', 'en', 'fr')).toEqual({ invoice: ['facture'] });
  });

  test('is found for a word that stands for several, and the other way round', () => {
    expect(meaningsOf('Steuerschlüssel')).toEqual({ steuerschlussel: ['tax code'] });
    const { tax, code } = meaningsOf('Tax code', 'en', 'de');
    expect(tax?.slice(0, 2)).toEqual(['steuerschlüssel', 'steuerkennzeichen']);
    expect(tax?.at(-1)).toBe('steuer');
    expect(code).toEqual(['steuerschlüssel', 'steuerkennzeichen']);
  });

  test('is found for a compound by its parts', () => {
    expect(meaningsOf('Buchungsperiode')).toEqual({ buchungsperiode: ['posting period'] });
    expect(meaningsOf('Buchungsblume')).toEqual({});
  });

  test('is found in scripts without spaces, the longest term first', () => {
    expect(Object.values(meaningsOf('税コードの請求書', 'ja')).flat()).toEqual(
      expect.arrayContaining(['tax code', 'invoice']),
    );
    expect(Object.values(meaningsOf('税コード', 'ja')).flat()).not.toContain('tax');
  });

  test('is found between two languages by way of English, and is less sure', () => {
    expect(meaningsOf('Steuerschlüssel', 'de', 'fr')).toEqual({ steuerschlussel: ['code de taxe'] });
    const sure = (to: string) => createForeignWords(['de'], [to], PAIRS).of('Rechnung').get('rechnung')?.[0]?.sure ?? 0;
    expect(sure('fr')).toBeLessThan(sure('en'));
  });

  test('is told with the words as they are written', () => {
    const [meaning] =
      createForeignWords(['de'], ['en'], PAIRS).of('Neuer Steuerschlüssel:').get('steuerschlussel') ?? [];
    expect(meaning).toMatchObject({ written: 'Steuerschlüssel', said: 'tax code', from: 'de', language: 'en' });
  });

  test('is nothing where the languages are the same, or one is not known', () => {
    expect(meaningsOf('Rechnung', 'de', 'de')).toEqual({});
    expect(meaningsOf('Rechnung', 'it', 'en')).toEqual({});
  });

  test('is about terms of the text alone, whatever it says', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Rechnung', '請求書', 'Tax code'))),
        (parts) => {
          const text = parts.join(' ');
          const terms = new Set(toTerms(text));
          for (const [from, to] of [
            ['de', 'en'],
            ['en', 'de'],
            ['ja', 'de'],
          ] as const) {
            for (const [term, meanings] of createForeignWords([from], [to], PAIRS).of(text)) {
              expect(meanings.length).toBeGreaterThan(0);
              for (const { sure } of meanings) expect(sure > 0 && sure <= 1).toBe(true);
              // Words that touch letters of another script are cut there, and else stand in the text as they are.
              if (/^[a-z]+$/.test(term) && /^[\w ]*$/.test(text)) expect(terms).toContain(term);
            }
          }
        },
      ),
    ));
});

describe('the languages whose words are needed', () => {
  test.each([
    [['de'], ['en'], ['de']],
    [['en'], ['de', 'fr'], ['de', 'fr']],
    [['de'], ['fr'], ['de', 'fr']],
    [['de'], ['de'], []],
    [['en'], ['en'], []],
    [['it'], ['en'], []],
    [['de'], [], []],
  ])('from %j to %j are %j', (asked, spoken, needed) => expect(languagesNeeded(asked, spoken)).toEqual(needed));
});
