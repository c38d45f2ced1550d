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
