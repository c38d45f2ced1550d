import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contentOf,
  isDenyingWord,
  isFunctionWord,
  languagesOfSearch,
} from '../../../../lib/core/find/search/content-words.ts';
import { DENYING_WORDS, FUNCTION_WORDS } from '../../../../lib/core/find/words/function-words.ts';
import { toTerm, toTerms } from '../../../../lib/core/find/words/terms.ts';

describe('of a question count the words that say what it is about', () => {
  test.each([
    ['English', 'How do I change the cost centre?', 'change cost centre'],
    ['English, shortened', 'what’s the VPN for', 'VPN'],
    ['German', 'Wie kann ich meinen Urlaub eintragen?', 'Urlaub eintragen'],
    ['French', 'Qu’est-ce que le centre de coûts ?', 'centre coûts'],
    ['Spanish', '¿Cómo cambio mi contraseña?', 'cambio contraseña'],
    ['Portuguese', 'Onde posso alterar a palavra-passe?', 'alterar palavra-passe'],
    ['Portuguese of Brazil', 'Cadê a fatura que vocês querem?', 'fatura'],
    [
      'Portuguese of Brazil, with the words that ask',
      'Quantas faturas faltam pra gente fechar?',
      'faturas faltam gente fechar',
    ],
    ['Spanish, with a question word in the plural', '¿Cuántas horas tenemos que trabajar?', 'horas trabajar'],
    ['Spanish, as it is spoken', 'qué hago si voy a perder el tren', 'perder tren'],
    ['German, as it is spoken', 'Ich hab den Beleg immer noch, wofür krieg ich den wieder?', 'Beleg'],
    ['French, with a word that asks by number', 'Lequel faut-il faire signer après la commande ?', 'signer commande'],
    ['Japanese', '請求書の作成はどうすればいいですか', '請求書 作成'],
    ['Chinese', '如何修改发票的税码？', '修改 发票 税码'],
    ['Arabic', 'كيف يمكنني تغيير كلمة المرور', 'تغيير كلمة المرور'],
  ])('%s: %s', (_, question, content) => expect(contentOf(question)).toBe(content));

  test.each([
    ['words that deny', 'why can’t I book without a receipt', 'can’t book without receipt'],
    ['words that deny, in German', 'wie geht das ohne Beleg', 'geht ohne Beleg'],
    ['names with marks', 'how do I use C# and .NET for #12', 'use C# .NET #12'],
    ['codes', 'what is FI-204', 'FI-204'],
    ['words that deny in one of two languages', 'no receipt', 'no receipt'],
    ['words that deny in one of two languages, in Spanish', 'no la puedo pagar', 'no pagar'],
    ['what is a verb in another language alone', 'where is the recycle bin', 'recycle bin'],
    ['the same with nothing else in its language', 'recycle bin', 'recycle bin'],
    ['a character that would stand alone', '納品書を印刷', '納品書 印刷'],
  ])('%s are kept: %s', (_, question, content) => expect(contentOf(question)).toBe(content));

  test.each(['who', 'what is it', 'wie', 'どう', '什么', '', '?!'])('in %j nothing is left out', (search) =>
    expect(toTerms(contentOf(search))).toEqual(toTerms(search)),
  );
});

test.each([
  ['Wie kann ich das buchen?', ['de']],
  ['¿Cuántas horas tenemos?', ['es']],
  ['how do I pay', ['en']],
  ['invoice', []],
])('%j is in %j by its function words', (search, languages) => expect(languagesOfSearch(search)).toEqual(languages));

const english = (FUNCTION_WORDS.en ?? '').split(/\s+/).filter((word) => !word.startsWith('*'));
const things = ['invoice', 'printer', 'holiday', 'password', 'FI-204', 'C#', 'Zürich'];

test('function words before, between and after change nothing', () => {
  const held = fc.array(fc.constantFrom(...english), { minLength: 1, maxLength: 3 });
  const asked = fc.array(fc.tuple(held, fc.constantFrom(...things)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(asked, held, (parts, end) => {
      const question = [...parts.flatMap(([before, thing]) => [...before, thing]), ...end].join(' ');
      expect(contentOf(question)).toBe(parts.map(([, thing]) => thing).join(' '));
    }),
  );
});

test('whatever is typed, words come out where words went in, and no others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const terms = new Set(toTerms(search));
      const content = toTerms(contentOf(search));
      expect(content.length > 0).toBe(terms.size > 0);
    }),
  );
});

test('no word that denies is a function word, and all lists together are small', () => {
  const denying = DENYING_WORDS.split(/\s+/).map((word) => toTerm(word) ?? word);
  expect(denying.length).toBeGreaterThan(20);
  expect(denying.filter(isFunctionWord)).toEqual([]);
  expect(denying.every(isDenyingWord)).toBe(true);
  const lists = [...Object.values(FUNCTION_WORDS), DENYING_WORDS].join('');
  expect(new TextEncoder().encode(lists).length).toBeLessThan(8192);
});
