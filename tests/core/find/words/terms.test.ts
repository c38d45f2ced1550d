import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, toTerm, toTerms } from '../../../../lib/core/find/words/terms.ts';

describe('terms', () => {
  test.each([
    ['a code, whole and in parts', 'ORA-01400', ['ora-01400', 'ora', '01400']],
    ['a code with letters and digits', 'FI204', ['fi204', 'fi', '204']],
    ['camelCase', 'costCentre', ['costcentre', 'cost', 'centre']],
    ['PascalCase with an abbreviation', 'XMLParser', ['xmlparser', 'xml', 'parser']],
    ['snake_case', 'cost_centre', ['cost_centre', 'cost', 'centre']],
    ['a hyphen', 'follow-up', ['follow-up', 'follow', 'up']],
    ['a path', 'admin/users', ['admin-users', 'admin', 'user']],
    ['accents', 'Crédit café', ['credit', 'cafe']],
    ['ß', 'Größe GRÖSSE grosse', ['grosse', 'grosse', 'grosse']],
    ['letters that do not decompose', 'Ærø Łódź', ['aero', 'lodz']],
    ['full width', 'ＡＢＣ１２', ['abc12', 'abc', '12']],
    ['an apostrophe', "don’t isn't", ['dont', 'isnt']],
    ['an article before a vowel', 'l’avis d’achat jusqu’au dell’ordine', ['avis', 'achat', 'au', 'ordine']],
    ['œ', 'Nœud', ['noeud']],
    ['negation', 'cannot not no without', ['cannot', 'not', 'no', 'without']],
    ['a plural', 'Invoices INVOICES invoice', ['invoice', 'invoice', 'invoice']],
    ['what only looks like a plural', 'status address bus', ['status', 'address', 'bus']],
    ['repetition', 'tax tax', ['tax', 'tax']],
    ['Greek and Cyrillic', 'ΦΠΑ Счёт', ['φπα', 'счет']],
    ['punctuation alone', ' – … !? * ', []],
    ['a character that stands for a space and a mark', '\ufe72', ['\u064c']],
    ['names with marks', 'C# and C++, F#.', ['c#', 'c', 'and', 'c++', 'c', 'f#', 'f']],
    ['a number with its mark', 'Ticket #12', ['ticket', '#12', '12']],
    ['a name that begins with a dot', '.NET or ASP.NET', ['.net', 'net', 'or', 'asp.net', 'asp', 'net']],
    ['a dot before a host', '.example.com', ['example.com', 'example', 'com']],
    ['marks that belong to nothing', 'a # b + c. Next', ['a', 'b', 'c', 'next']],
    ['Turkish letters', 'İstanbul ISTANBUL ıstanbul', ['istanbul', 'istanbul', 'istanbul']],
    ['Korean, whole and in pairs', '청구서를', ['청구서를', '청구', '구서', '서를']],
    ['Korean behind Latin letters', 'PDF파일', ['파일', 'pdf']],
    ['nothing', '', []],
    ['a run too long to be a word', 'x'.repeat(41), []],
  ])('%s: %s', (_, text, terms) => expect(toTerms(text)).toEqual(terms));

  test('Chinese and Japanese meet by segments and pairs', () => {
    expect(toTerms('請求書')).toEqual(expect.arrayContaining(['請求', '求書']));
    expect(toTerms('新しい請求書を作成')).toEqual(expect.arrayContaining(['請求', '求書']));
    expect(toTerms('费用中心')).toEqual(expect.arrayContaining(['费用', '中心']));
  });

  test('Latin words inside Chinese text are words', () => {
    expect(toTerms('使用API密钥')).toEqual(expect.arrayContaining(['api', '密钥']));
  });

  test('a single character is a term', () => expect(toTerms('税')).toEqual(['税']));

  test('whatever comes, terms are short, lower-case and without spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of toTerms(text)) {
          expect(term).toMatch(/^\S{1,40}$/);
          expect(fold(term)).toBe(term);
        }
      }),
    );
  });

  test('case, order of accents and width do not matter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüéèñç]{1,12}$/), (word) => {
        expect(toTerms(word.normalize('NFD'))).toEqual(toTerms(word.normalize('NFC')));
        expect(toTerms(word[0]?.toUpperCase() + word.slice(1))).toEqual(toTerms(word));
      }),
    );
  });
});

describe('a single word', () => {
  test.each([
    ['in plural', 'Invoices', 'invoice'],
    ['with accents', 'Größe', 'grosse'],
    ['of two characters', '必填', '必填'],
    ['of one segment', 'メール', 'メール'],
  ])('%s is a term', (_, word, term) => {
    expect(toTerm(word)).toBe(term);
    expect(toTerms(word)).toContain(term);
  });
  test('that is known in pieces alone is none', () => expect(toTerm('電子メール')).toBeUndefined());
});
