import { describe, expect, it } from 'vitest';
import { firstSentences, sentencesOf, shortened } from '../../../lib/core/pointer/sentence.ts';

const inWords = (text: string, language?: string) =>
  sentencesOf(text, language).map(({ from, to }) => text.slice(from, to));

describe('the sentences of a text', () => {
  it.each([
    ['en', 'Choose a plant. Is it closed? Then ask!', ['Choose a plant.', 'Is it closed?', 'Then ask!']],
    ['en', 'Ask Dr. Prado first. She knows.', ['Ask Dr. Prado first.', 'She knows.']],
    ['en', 'Small parts, e.g. Screws, go last. Then close.', ['Small parts, e.g. Screws, go last.', 'Then close.']],
    ['de', 'Teile, z. B. Schrauben, zuletzt. Dann Nr. 5.', ['Teile, z. B. Schrauben, zuletzt.', 'Dann Nr. 5.']],
    ['ja', '工場を選びます。閉じていますか？', ['工場を選びます。', '閉じていますか？']],
    ['ar', 'اختر المصنع. هل هو مغلق؟ اسأل.', ['اختر المصنع.', 'هل هو مغلق؟', 'اسأل.']],
    ['en_US', ' One.  Two ', ['One.', 'Two']],
    ['en', 'A line without an end\u2029Another one', ['A line without an end', 'Another one']],
    ['en', '  ', []],
  ])('%s: %s', (language, text, sentences) => {
    expect(inWords(text, language)).toEqual(sentences);
  });

  it('cover all of the words, in their order', () => {
    const text = 'One. Two, e.g. this. Three\u2029 Four! Z. B. five. Mr.';
    const spans = sentencesOf(text);
    for (const [at, { from, to }] of spans.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.to ?? 0);
    }
    expect(inWords(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe('a sentence that is too long', () => {
  const cut = (text: string, word: string, most: number) => {
    const { from, to } = shortened(text, { from: 0, to: text.length }, text.indexOf(word), most);
    return text.slice(from, to);
  };
  it('is cut to the clause in which somebody points, else to the words around', () => {
    const long = `first ${'and more '.repeat(30)}; the period is closed, so ask; ${'and yet more '.repeat(30)}last`;
    expect(cut(long, 'period', 60)).toBe('the period is closed,');
    const words = cut(long, 'last', 60);
    expect(words.length).toBeLessThanOrEqual(60);
    expect(words).toMatch(/^(and|yet|more) .*last$/);
    expect(cut('Short enough.', 'enough', 60)).toBe('Short enough.');
    expect(cut('x'.repeat(100), 'x', 60)).toBe('x'.repeat(60));
  });
});

describe('the first sentences', () => {
  it('are as many as there is room for, never none and never half a word', () => {
    expect(firstSentences('One is here. Two is there. Three.', 30)).toBe('One is here. Two is there.');
    expect(firstSentences('One is here. Two', 80)).toBe('One is here. Two');
    expect(firstSentences(`${'word '.repeat(40)}end.`, 20)).toBe('word word word word');
    expect(firstSentences('字'.repeat(200), 160)).toBe('字'.repeat(160));
  });
});
