import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createInnerWords } from '../../../../lib/core/find/words/inner-words.ts';

const inner = (typed: string, ...known: string[]) =>
  createInnerWords(
    () => known,
    (word) => known.includes(word),
  )(typed);

describe('a typed word', () => {
  test.each([
    ['is found at the end of a compound', 'prufung', ['rechnungsprufung'], ['rechnungsprufung']],
    ['is found in its middle', 'kosten', ['reisekostenantrag'], ['reisekostenantrag']],
    ['that is a compound finds its parts', 'rechnungsprufung', ['rechnung', 'prufung'], ['prufung', 'rechnung']],
    ['in Korean finds what holds it', '청구서', ['전자청구서'], ['전자청구서']],
    ['in Korean finds itself without its particle', '청구서를', ['청구서'], ['청구서']],
    ['in Arabic finds itself without the article', 'الفاتورة', ['فاتورة'], ['فاتورة']],
    ['that is short finds nothing', 'port', ['report', 'sport'], []],
    ['finds no short part', 'report', ['port', 'rep'], []],
    ['of digits finds nothing', '12345', ['912345'], []],
    ['is no part of itself', 'kosten', ['kosten'], []],
  ])('%s', (_, typed, known, wanted) => expect([...inner(typed, ...known).keys()]).toEqual(wanted));

  test('is closer to what it is more of', () => {
    const near = inner('kosten', 'fahrtkosten', 'reisekostenantrag');
    expect(near.get('fahrtkosten')).toBeGreaterThan(near.get('reisekostenantrag') ?? 1);
  });
});

test('what is found holds what was typed, or stands in it, and never comes as close as the word itself', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 40 }), (typed, known) => {
      for (const [found, closeness] of inner(typed, ...known)) {
        expect(found.includes(typed) || typed.includes(found)).toBe(true);
        expect(closeness).toBeGreaterThan(0);
        expect(closeness).toBeLessThan(0.75);
      }
    }),
  );
});
