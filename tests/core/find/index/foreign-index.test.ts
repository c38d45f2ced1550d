import { describe, expect, test } from 'vitest';
import type { Tip } from '../../../../lib/core/feed/tip.ts';
import { findTips } from '../../../../lib/core/find/find-tips.ts';
import { strengthOf } from '../../../../lib/core/find/index/bm25f.ts';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { withForeignWords } from '../../../../lib/core/find/index/foreign-index.ts';
import { toDocument } from '../../../../lib/core/find/index/tip-document.ts';
import { RANKING } from '../../../../lib/core/find/ranking.ts';
import { toForeignTerm } from '../../../../lib/core/find/words/foreign/foreign-term.ts';
import { createForeignWords } from '../../../../lib/core/find/words/foreign/foreign-words.ts';
import { parseWordPairs } from '../../../../lib/core/find/words/foreign/word-pairs.ts';
import { pageWith } from '../../../fixtures/pages/page.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const PAIRS = new Map([
  ['de', parseWordPairs('invoice|rechnung\nposting period|buchungsperiode\ntax code|steuerschlüssel\nkind|art\n')],
]);
const MATCH = { match: ['https://a.test/*'], text: '' };
const TIPS: Partial<Tip>[] = [
  { id: 'tax', title: 'Tax code for a supplier', language: 'en', ...MATCH },
  { id: 'period', title: 'The posting period is closed', language: 'en', ...MATCH },
  { id: 'posting', title: 'Posting an invoice', language: 'en', ...MATCH },
  { id: 'art', title: 'Art on our walls', language: 'en', ...MATCH },
];
const collect = (tips: Partial<Tip>[] = TIPS) => createCollection(tips.map(tipWith));
const foreignFor = (spoken: string[], asked = ['de']) => createForeignWords(asked, spoken, PAIRS);
const find = (label: string, { tips = TIPS, spoken = ['en'] } = {}) =>
  findTips(collect(tips), pageWith({ url: 'https://a.test/x', lang: 'de', field: { label } }), {
    foreign: foreignFor(spoken),
  });

describe('a page in another language', () => {
  test('finds the tip that says the same, and tells by which words', () => {
    const [first] = find('Steuerschlüssel');
    expect(first?.tip.id).toBe('tax');
    expect(first?.reasons).toContainEqual({ page: 'field', tip: 'title', words: ['Steuerschlüssel ≈ tax code'] });
  });

  test('marks the tips that its words led to by what they mean, and no other', () => {
    const tips = [...TIPS, { id: 'own', title: 'Steuerschlüssel', language: 'de', ...MATCH }];
    const across = find('Steuerschlüssel', { tips, spoken: ['en', 'de'] }).map(
      ({ tip, acrossLanguages }) => [tip.id, acrossLanguages ?? false] as const,
    );
    expect(across.slice(0, 2)).toEqual([
      ['own', false],
      ['tax', true],
    ]);
  });

  test('finds a tip that holds all words of a term before one that holds some', () =>
    expect(find('Buchungsperiode')[0]?.tip.id).toBe('period'));

  test('finds nothing more than before without the words', () => {
    const page = pageWith({ url: 'https://a.test/x', lang: 'de', field: { label: 'Steuerschlüssel' } });
    const [with0, without] = [findTips(collect(), page, { foreign: null }), findTips(collect(), page)];
    expect(with0).toEqual(without);
    expect(without.flatMap(({ reasons }) => reasons).filter(({ page: part }) => part === 'field')).toEqual([]);
  });

  test('has tips in its own language first', () => {
    const own = { id: 'own', title: 'Rechnung', language: 'de', ...MATCH };
    const tips = [{ id: 'other', title: 'Invoice', language: 'en', ...MATCH }, own];
    expect(find('Rechnung', { tips, spoken: ['en', 'de'] }).map(({ tip }) => tip.id)).toEqual(['own', 'other']);
  });
});

describe('a foreign term', () => {
  const { index } = collect();
  const document = (tip: Partial<Tip>) => toDocument(tipWith({ text: '', ...tip }));
  const strength = (tip: Partial<Tip>, words: string[]) =>
    strengthOf(document(tip), toForeignTerm('en', words), index.statistics);

  test('is held by tips in its language alone', () => {
    expect(strength({ title: 'Tax code', language: 'en-GB' }, ['tax', 'code'])).toBeGreaterThan(0.5);
    expect(strength({ title: 'Tax code', language: 'de' }, ['tax', 'code'])).toBe(0);
    expect(strength({ title: 'Tax code' }, ['tax', 'code'])).toBe(0);
  });

  test('is held far less where one of its words is missing', () => {
    const whole = strength({ title: 'Tax code', language: 'en' }, ['tax', 'code']);
    expect(strength({ title: 'Tax number', language: 'en' }, ['tax', 'code'])).toBeLessThan(whole / 2);
  });

  test('is less close than a synonym, and less where there are tips in the language that is asked', () => {
    const closest = (spoken: string[]) =>
      withForeignWords(index, foreignFor(spoken), 'Steuerschlüssel').foreign('steuerschlussel')[0]?.[1] ?? 0;
    expect(closest(['en'])).toBeGreaterThan(RANKING.closeness.thesaurus);
    expect(closest(['en'])).toBeLessThan(RANKING.closeness.synonym);
    expect(closest(['en', 'de'])).toBeLessThan(closest(['en']));
  });

  test('counts for more where it is typed, beside tips in the language that is asked', () => {
    const closest = (isTyped: boolean) =>
      withForeignWords(index, foreignFor(['en', 'de']), 'Steuerschlüssel', { isTyped }).foreign(
        'steuerschlussel',
      )[0]?.[1];
    expect(closest(true)).toBeGreaterThan(closest(false) ?? 1);
  });

  test('is met in forms of its stem where it is typed, and not in compounds of English', () => {
    const pairs = new Map([['de', parseWordPairs('pay|bezahlen\nbreak|pause\n')]]);
    const tips = ['Paid by card', 'Breakfast in a hotel', 'Breaks of a journey'];
    const those = collect(tips.map((title) => ({ id: title, title, language: 'en', ...MATCH }))).index;
    const met = (text: string, term: string, isTyped: boolean) =>
      withForeignWords(those, createForeignWords(['de'], ['en'], pairs), text, { isTyped })
        .foreign(term)
        .map(([found]) => found);
    expect(met('bezahlen', 'bezahlen', true)).toEqual([toForeignTerm('en', ['paid'])]);
    expect(met('bezahlen', 'bezahlen', false)).toEqual([]);
    expect(met('Pause', 'pause', true)).toEqual([toForeignTerm('en', ['break'])]);
    expect(met('Pause', 'pause', false)).toContain(toForeignTerm('en', ['breakfast']));
  });

  test('is told by the word that met, where it stands in a run without spaces', () => {
    const pairs = new Map([['ja', parseWordPairs('invoice|請求書\n')]]);
    const foreign = withForeignWords(index, createForeignWords(['ja'], ['en'], pairs), '請求書作成', { isTyped: true });
    const terms = foreign.foreign('請求').map(([term]) => term.split(' ').slice(1).join(' '));
    expect(terms).toContain('invoice');
    const reasons = [{ page: 'search' as const, tip: 'title' as const, words: ['請求書作成 ≈ invoice', 'as it is'] }];
    const found = { tip: tipWith({}), score: 1, shown: true, group: 'near' as const, reasons };
    expect(foreign.tell([found])[0]?.reasons[0]?.words).toEqual(['請求書 ≈ invoice', 'as it is']);
  });

  test('does not stand for a typed word that the tips have themselves', () => {
    const asked = (isTyped: boolean) => withForeignWords(index, foreignFor(['en']), 'Art', { isTyped }).foreign('art');
    expect(asked(true)).toEqual([]);
    const kinds = collect([...TIPS, { id: 'kind', title: 'Kind of invoice', language: 'en', ...MATCH }]).index;
    const onPage = withForeignWords(kinds, foreignFor(['en']), 'Art').foreign('art');
    expect(onPage.map(([term]) => term)).toEqual([toForeignTerm('en', ['kind'])]);
  });
});
