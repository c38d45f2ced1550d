import { expect, test } from 'vitest';
import { createForeignWords } from '../../../../../lib/core/find/words/foreign/foreign-words.ts';
import { parseWordPairs } from '../../../../../lib/core/find/words/foreign/word-pairs.ts';

const PAIRS = new Map([
  ['de', parseWordPairs('block|sperren\nloss|verlust\n?lost|verlieren|verloren\n?money|geld\n')],
  ['es', parseWordPairs('delete|borrar\nloss|perdido\n?lost|perdido\n?money|dinero\n')],
]);
const meaningsOf = (text: string, isTyped: boolean, from = 'de', to = 'en') =>
  Object.fromEntries(
    [...createForeignWords([from], [to], PAIRS).of(text, isTyped)].map(([term, meanings]) => [
      term,
      meanings.map(({ said }) => said),
    ]),
  );

test('everyday words are those of questions alone, and come first there', () => {
  expect(meaningsOf('Geld', false)).toEqual({});
  expect(meaningsOf('Geld', true)).toEqual({ geld: ['money'] });
  expect(meaningsOf('perdido', false, 'es')).toEqual({ perdido: ['loss'] });
  expect(meaningsOf('perdido', true, 'es')).toEqual({ perdido: ['lost', 'loss'] });
});

test('a form is known by its stem where something is typed', () => {
  expect(meaningsOf('gesperrt', false)).toEqual({});
  expect(meaningsOf('gesperrt', true)).toEqual({ gesperrt: ['block'] });
  expect(meaningsOf('borremos', true, 'es')).toEqual({ borremo: ['delete'] });
});

test('everyday words lead on from one language to another', () => {
  expect(meaningsOf('dinero', true, 'es', 'de')).toEqual({ dinero: ['geld'] });
  expect(meaningsOf('money', true, 'en', 'de')).toEqual({ money: ['geld'] });
});
