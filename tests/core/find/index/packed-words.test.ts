import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offerPackedWords, type PackedWords, packWords } from '../../../../lib/core/find/index/packed-words.ts';
import { toDocument } from '../../../../lib/core/find/index/tip-document.ts';
import { tipLists } from '../../../fixtures/pages/random-pages.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

/** A tip as it comes out of the store, with what was packed of it. */
function readAgain(tip: ReturnType<typeof tipWith>, packed: PackedWords | undefined) {
  const copy = structuredClone(tip);
  offerPackedWords([copy], packed);
  return toDocument(copy);
}

const packedOf = (tip: ReturnType<typeof tipWith>) => packWords([toDocument(tip)]);
const TIP = tipWith({ id: 'a', title: 'Cost centre closed', text: 'Take the one of the order. The order has it.' });
const counted = () => toDocument(structuredClone(TIP));

test('a tip with its stored words is the tip that was counted, its terms in the same order', () => {
  fc.assert(
    fc.property(tipLists, (tips) => {
      const packed = structuredClone(packWords(tips.map((tip) => toDocument(tip))));
      const copies = structuredClone(tips);
      offerPackedWords(copies, packed);
      const again = copies.map((tip) => toDocument(tip));
      expect(again).toEqual(tips.map((tip) => toDocument(structuredClone(tip))));
      expect(again.map(({ counts }) => [...counts.keys()])).toEqual(
        tips.map((tip) => [...toDocument(tip).counts.keys()]),
      );
    }),
    { numRuns: 100 },
  );
});

test('what was stored is what counts: nothing is counted anew', () => {
  const other = packedOf(tipWith({ id: 'b', title: 'Something else' }));
  expect([...readAgain(TIP, other).counts.keys()]).toEqual(['something', 'else']);
});

test('a word that stands in a tip thousands of times has its number', () => {
  const often = tipWith({ id: 'often', title: 'tax', text: 'tax '.repeat(4000) });
  expect(readAgain(often, packedOf(often)).counts.get('tax')).toEqual(toDocument(often).counts.get('tax'));
});

describe('words are counted anew', () => {
  const packed = packedOf(TIP);
  test.each<[string, PackedWords | undefined]>([
    ['where a build before stored none', undefined],
    ['where another version counted them', { ...packed, format: packed.format + 1 }],
    ['where terms are missing', { ...packed, terms: [] }],
    ['where how often is missing', { ...packed, mentions: [''] }],
    ['where how often is cut off', { ...packed, mentions: packed.mentions.map((one) => one.slice(0, -1)) }],
    ['where there is too much', { ...packed, mentions: packed.mentions.map((one) => `${one}!`) }],
    ['where a part is named that there is not', { ...packed, mentions: ['\uffff'.repeat(20)] }],
  ])('%s', (_, damaged) => {
    expect(readAgain(TIP, damaged)).toEqual(counted());
  });
});
