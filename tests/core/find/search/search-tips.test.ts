import { describe, expect, test } from 'vitest';
import type { Tip } from '../../../../lib/core/feed/tip.ts';
import { toDocument } from '../../../../lib/core/find/index/tip-document.ts';
import { createTipIndex } from '../../../../lib/core/find/index/tip-index.ts';
import { settleFound } from '../../../../lib/core/find/search/search-odds.ts';
import { rankTyped, retrieveTyped } from '../../../../lib/core/find/search/search-tips.ts';
import { toTypedWords } from '../../../../lib/core/find/search/typed-words.ts';
import { toSynonyms } from '../../../../lib/core/find/words/synonyms.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const TIPS: Partial<Tip>[] = [
  { id: 'cost', title: 'Which cost centre do I use?', keywords: ['budget'], match: ['https://a.test/*'] },
  { id: 'closed', title: 'FI-204: the cost centre is closed', errors: ['FI-204'] },
  { id: 'invoice', title: 'Book a supplier invoice', text: 'Invoices of suppliers are booked here.' },
  { id: 'accents', title: 'Café expenses in Zürich' },
  { id: 'japanese', title: '新しい請求書を作成する' },
  { id: 'holiday', title: 'Ask for a holiday', text: 'Annual leave.' },
  { id: 'permission', title: 'Permission denied when uploading' },
];

function search(typed: string, { synonyms = [] as string[][], url = '', tips = TIPS } = {}) {
  const documents = tips.map((given) => toDocument(tipWith(given)));
  const index = createTipIndex(documents);
  const words = toTypedWords(typed, index, toSynonyms(synonyms));
  const keys = retrieveTyped(index, words);
  return settleFound(
    rankTyped(
      documents.filter(({ key }) => keys.includes(key)),
      words,
      index,
      url,
    ),
    typed,
  );
}
const first = (typed: string, more?: Parameters<typeof search>[1]) => search(typed, more)[0]?.tip.id;

describe('typed words find', () => {
  test.each([
    ['a word', 'holiday', 'holiday'],
    ['the beginning of a word', 'hol', 'holiday'],
    ['a word with one typo', 'holliday', 'holiday'],
    ['two letters swapped', 'hoilday', 'holiday'],
    ['a long word with two typos', 'permision denyed', 'permission'],
    ['a plural', 'holidays', 'holiday'],
    ['capitals', 'HOLIDAY', 'holiday'],
    ['without accents', 'cafe zurich', 'accents'],
    ['with accents', 'café zürich', 'accents'],
    ['a code', 'FI-204', 'closed'],
    ['a part of a code', '204', 'closed'],
    ['Japanese', '請求書', 'japanese'],
    ['Japanese in a sentence', '請求書の作成', 'japanese'],
    ['an unknown word beside known ones', 'holiday xyzzyx', 'holiday'],
    ['a keyword', 'budget', 'cost'],
    ['several words before one of them', 'closed cost centre', 'closed'],
  ])('%s: %s', (_, typed, id) => expect(first(typed)).toBe(id));

  test('what a tip has for several typed words is told once', () =>
    expect(search('inv invoi invoice')[0]?.reasons).toEqual([{ page: 'search', tip: 'title', words: ['invoice'] }]));

  test.each(['', '   ', '!?', 'xyzzyx', 'zz'])('%j finds nothing', (typed) => expect(search(typed)).toEqual([]));

  test('a number is never taken for another', () => expect(search('205')).toEqual([]));
});

describe('words that applications use for each other', () => {
  const tips = [
    { id: 'other', title: 'Which file was removed' },
    { id: 'same', title: 'Which file was deleted' },
  ];
  test('find what a tip says in another way, and say so', () => {
    expect(first('erase', { tips: tips.slice(0, 1) })).toBe('other');
    expect(search('erase', { tips: tips.slice(0, 1) })[0]?.reasons).toEqual([
      { page: 'search', tip: 'title', words: ['erase ≈ removed'] },
    ]);
  });
  test('come after the very word', () => {
    expect(search('deleted file', { tips }).map(({ tip }) => tip.id)).toEqual(['same', 'other']);
  });
  test('are not met by a word that is typed itself', () => {
    const tips = [{ id: 'start', title: 'Start it' }];
    expect(search('start, launch', { tips })[0]?.reasons[0]?.words).toEqual(['start']);
    expect(search('launch', { tips })[0]?.reasons[0]?.words).toEqual(['launch ≈ start']);
  });
  test('count for no more than a word that is not known at all', () => {
    const invoice = { id: 'invoice', title: 'Pay an invoice' };
    const scoreAmong = (...more: Partial<Tip>[]) =>
      search('erase invoice', { tips: [invoice, ...more] })[0]?.score ?? 0;
    expect(scoreAmong({ id: 'removed', title: 'Removed' })).toBeCloseTo(scoreAmong({ id: 'other', title: 'Other' }), 1);
  });
  test('never take the place of what was typed, however rare they are', () => {
    const others = ['removed', 'erased', 'discarded', 'purged', 'dropped'];
    const tips = [
      { id: 'typed', title: 'Delete it, or not', text: 'Delete what you delete.' },
      ...others.map((word) => ({ id: word, title: word })),
      ...Array.from({ length: 2000 }, (_, at) => ({
        id: `other ${at}`,
        title: `Thing ${at}`,
        text: 'One can delete it.',
      })),
    ];
    expect(first('delete', { tips })).toBe('typed');
  });
  test('of the feed come first', () => {
    const synonyms = [['erase', 'shred']];
    const shred = { id: 'shred', title: 'Which file was shred' };
    expect(first('erase', { tips: [tips[0] ?? {}, shred], synonyms })).toBe('shred');
  });
});

describe('synonyms of the feed', () => {
  const synonyms = [
    ['invoice', 'chit'],
    ['PO', 'purchase order'],
  ];

  test('find what the word alone does not', () => {
    expect(first('chit')).toBeUndefined();
    expect(first('chit', { synonyms })).toBe('invoice');
  });

  test('an abbreviation finds the words it stands for', () => {
    const tips = [
      { id: 'order', title: 'Change a purchase order' },
      { id: 'other', title: 'Change a password' },
    ];
    expect(first('PO', { synonyms, tips })).toBe('order');
  });

  test('the word itself comes before its synonym', () => {
    const tips = [
      { id: 'a', title: 'Pay an invoice' },
      { id: 'b', title: 'Pay a chit' },
    ];
    expect(first('chit', { synonyms, tips })).toBe('b');
    expect(search('chit', { synonyms, tips })).toHaveLength(2);
  });
});

describe('whole questions', () => {
  test.each([
    ['How do I ask for a holiday?', 'holiday'],
    ['which cost centre do I have to use', 'cost'],
    ['Why is permission denied?', 'permission'],
    ['請求書はどうやって作成しますか', 'japanese'],
  ])('%s', (question, id) => {
    expect(first(question)).toBe(id);
    expect(search(question)[0]?.shown).toBe(true);
  });

  test.each(['where is the lunch menu', 'how do I change my profile picture?', 'is it going to rain'])(
    '%s: nothing fits',
    (question) => expect(search(question).filter(({ shown }) => shown)).toEqual([]),
  );

  test('are looked for more strictly than words that are looked up', () => {
    const tips = [
      { id: 'gate', title: 'Where guests may park', text: 'At the gate, with a zebra card from the porter.' },
    ];
    expect(search('zebra', { tips })[0]?.shown).toBe(true);
    expect(search('what does a zebra eat', { tips })[0]?.shown).toBe(false);
  });

  test('are told by what they are about', () => {
    const [found] = search('what do I have to do to ask for a holiday');
    expect(found?.reasons.flatMap(({ words }) => words).sort()).toEqual(['ask', 'holiday']);
  });

  test('lose nothing by a word that denies in another way than the tip', () => {
    const tips = [{ id: 'booking', title: 'Booking is not possible' }];
    const scoreOf = (question: string) => search(question, { tips })[0]?.score ?? 0;
    expect(scoreOf('why can’t I use booking')).toBeCloseTo(scoreOf('why can I use booking'), 1);
  });

  test('of function words alone find by these', () => {
    const tips = [
      { id: 'who', title: 'Who is who' },
      { id: 'other', title: 'Holidays' },
    ];
    expect(search('who is who', { tips }).map(({ tip }) => tip.id)).toEqual(['who']);
  });
});

describe('words within words', () => {
  const tips = [
    { id: 'german', title: 'Rechnungsprüfung im Einkauf' },
    { id: 'korean', title: '전자청구서 만들기' },
    { id: 'plain', title: '청구서 보내기' },
    { id: 'csharp', title: 'Style of C# code' },
    { id: 'c', title: 'Style of C code' },
    { id: 'turkish', title: 'İstanbul ofisi' },
  ];
  test.each([
    ['the end of a compound', 'Prüfung', 'german'],
    ['a compound of the same parts', 'Einkaufsrechnungsprüfung', 'german'],
    ['Korean with a particle', '청구서를', 'plain'],
    ['an inner part of a Korean word', '자청구', 'korean'],
    ['a name with its mark', 'C#', 'csharp'],
    ['the same name without', 'C', 'c'],
    ['Turkish with a dot', 'istanbul', 'turkish'],
    ['Turkish without', 'ISTANBUL', 'turkish'],
  ])('%s: %s', (_, typed, id) => expect(first(typed, { tips })).toBe(id));

  test('the reason names the word of the tip', () =>
    expect(search('청구서를', { tips })[0]?.reasons[0]?.words).toEqual(['청구서']));

  test('a finished word is not taken for the beginning of another', () => {
    const those = [
      { id: 'password', title: 'A new password' },
      { id: 'pass', title: 'Visit us', text: 'Get a pass at the gate.' },
    ];
    expect(first('pass for visitors', { tips: those })).toBe('pass');
  });
});

describe('synonyms of single words', () => {
  test.each([
    ['with a mark', [['C#', 'sharp']], 'sharp', 'Style of C# code'],
    ['in Korean', [['청구서', '인보이스']], '인보이스', '청구서 보내기'],
    ['put together', [['follow-up', 'sequel']], 'sequel', 'Plan a follow-up'],
  ])('%s', (_, synonyms, typed, title) => {
    const tips = [
      { id: 'right', title },
      { id: 'other', title: 'Holidays' },
    ];
    expect(first(typed, { tips, synonyms })).toBe('right');
  });
});

test('the place the person is at counts a little', () => {
  const tips = [
    { id: 'there', title: 'Tax rate', match: ['https://b.test/*'] },
    { id: 'here', title: 'Tax rate', match: ['https://a.test/*'] },
  ];
  expect(first('tax rate', { tips, url: 'https://a.test/x' })).toBe('here');
  expect(first('tax rate', { tips, url: 'https://b.test/x' })).toBe('there');
});

test('so does its site', () => {
  const tips = [
    { id: 'elsewhere', title: 'Tax rate', match: ['https://b.test/*'] },
    { id: 'on this site', title: 'Tax rate', match: ['https://a.test/y'] },
    { id: 'on this page', title: 'Tax rate', match: ['https://a.test/x'] },
  ];
  const ids = search('tax rate', { tips, url: 'https://a.test/x' }).map(({ tip }) => tip.id);
  expect(ids).toEqual(['on this page', 'on this site', 'elsewhere']);
});

test('scores are probabilities, sorted, and at most thirty come', () => {
  const tips = Array.from({ length: 60 }, (_, n) => ({ id: `t${n}`, title: `Tax rate ${'word '.repeat(n)}` }));
  const found = search('tax rate', { tips });
  const scores = found.map(({ score }) => score);
  expect(found).toHaveLength(30);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
});

test('reasons name the words that met, in the tip’s own spelling', () => {
  expect(search('holliday')[0]?.reasons).toEqual([{ page: 'search', tip: 'title', words: ['holiday'] }]);
});
