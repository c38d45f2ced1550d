import { describe, expect, test } from 'vitest';
import { toDocument } from '../../../../lib/core/find/index/tip-document.ts';
import { createTipIndex } from '../../../../lib/core/find/index/tip-index.ts';
import { toTypedWords } from '../../../../lib/core/find/search/typed-words.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const index = createTipIndex(['Password', 'Pass', '請求書'].map((title) => toDocument(tipWith({ id: title, title }))));

const closenessIn = (search: string) =>
  toTypedWords(search, index, new Map())
    .find(({ term }) => term === 'pass')
    ?.alternatives.get('password');

describe('a longer word is close to the one that is being typed', () => {
  test.each(['pass', 'how do I pass', '請求書 pass'])('%s', (search) =>
    expect(closenessIn(search)).toBeGreaterThan(0.8),
  );
});

describe('and less to one that is finished', () => {
  test.each(['pass ', 'pass 請求書', 'how do I pass the', 'who may pass it'])('%s', (search) =>
    expect(closenessIn(search)).toBeLessThan(0.5),
  );
});

describe('another form of a word is close to it', () => {
  const titles = ['Sperren einer Rechnung', 'Borrar un pedido', 'Post'];
  const forms = createTipIndex(titles.map((title) => toDocument(tipWith({ id: title, title, language: 'de' }))));
  const wordsFor = (search: string) =>
    toTypedWords(search, forms, new Map()).flatMap(({ alternatives }) => [...alternatives.keys()]);

  test.each([
    ['by the rules of the language that is asked in', '¿qué borremos?', 'borrar'],
    ['by those of the tips, where nothing tells it', 'gesperrt', 'sperren'],
  ])('%s: %s', (_, search, form) => expect(wordsFor(search)).toContain(form));

  test('and by those of no other', () => expect(wordsFor('how is that gesperrt')).not.toContain('sperren'));
});
