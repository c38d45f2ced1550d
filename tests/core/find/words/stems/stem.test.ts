import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startsOfStem, stemOfTerm } from '../../../../../lib/core/find/words/stems/stem.ts';

describe('forms of a word have one stem', () => {
  test.each([
    ['es', 'desbloqueo desbloquear desbloqueada desbloqueen'],
    ['es', 'borremos borrar borro borrado'],
    ['es', 'cierro cerrar cerrado'],
    ['es', 'devuelto devolver devuelvo'],
    ['es', 'pague pagar pago pagan'],
    ['es', 'llegarle llegar llegado'],
    ['es', 'enviarselo enviar envio envie'],
    ['es', 'conduzco conducir'],
    ['de', 'gesperrt sperren sperre gesperrten sperrung'],
    ['de', 'eingegeben eingeben einzugeben'],
    ['de', 'storniere stornieren storniert stornierung'],
    ['de', 'gespeichert speichern'],
    ['de', 'buchungen buchung buchen gebucht'],
    ['de', 'verloren verlieren'],
    ['de', 'angelegt anlegen anzulegen'],
    ['en', 'driving drive driven'],
    ['en', 'approval approve approved'],
    ['en', 'paid pay payment'],
    ['en', 'cancelled cancel cancellation'],
    ['fr', 'approuver approuve approuvee'],
    ['pt', 'aprovacao aprovar aprovado aprovo'],
    ['pt-BR', 'pagar pago pague'],
  ])('%s: %s', (language, forms) => {
    const stems = new Set(forms.split(' ').map((form) => stemOfTerm(form, language)));
    expect([...stems]).toHaveLength(1);
    expect([...stems][0]).toMatch(/^[a-z]{3,}$/);
  });
});

test.each([
  ['es', 'factura', 'fractura'],
  ['de', 'rechnung', 'regelung'],
  ['en', 'station', 'state'],
  ['de', 'geben', 'gehen'],
])('%s: %s and %s are two words', (language, one, other) =>
  expect(stemOfTerm(one, language)).not.toBe(stemOfTerm(other, language)),
);

test.each([
  ['a language without rules', 'facturas', 'ar'],
  ['a short word', 'ya', 'es'],
  ['a code', 'fi204', 'de'],
  ['another script', '請求書', 'de'],
])('%s has no stem', (_, term, language) => expect(stemOfTerm(term, language)).toBeNull());

test('a word that every object of a program knows is a word like others', () => {
  expect(stemOfTerm('constructor', 'en')).toBe('constructor');
  expect(stemOfTerm('payment', 'constructor')).toBeNull();
});

test('irregular forms are found from the stem, and participles', () => {
  expect(startsOfStem('pay', 'en')).toContain('paid');
  expect(startsOfStem('sperr', 'de')).toContain('gesper');
});

test('a stem keeps two letters at least, and is found again at the beginning of a word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(word, fc.constantFrom('de', 'en', 'es', 'fr', 'pt'), (term, language) => {
      const stem = stemOfTerm(term, language) ?? '';
      expect(stem.length).toBeGreaterThan(1);
      expect(startsOfStem(stem, language)).toContain(stem.slice(0, 4));
    }),
  );
});
