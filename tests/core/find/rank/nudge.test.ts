import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundTip } from '../../../../lib/core/find/found-tip.ts';
import { nudge } from '../../../../lib/core/find/rank/nudge.ts';
import { changeOpinion, type Opinion } from '../../../../lib/core/opinion.ts';
import { foundTip, tipWith } from '../../../fixtures/tips/tips.ts';

const nothing = {
  opinions: [] as Opinion[],
  languages: [] as string[],
  today: '2026-11-24',
  contactsOf: () => new Set(['ana']),
};
const found = (id: string, score: number, given: Partial<FoundTip> = {}, tip = {}): FoundTip => ({
  ...foundTip(tipWith({ id, ...tip })),
  score,
  ...given,
});
const ids = (tips: readonly FoundTip[]) => tips.map(({ tip }) => tip.id);
const said = (id: string, change: Parameters<typeof changeOpinion>[2]) =>
  changeOpinion([], { feedId: 'feed', id, title: id }, change, 0);
const helped = (id: string) => said(id, { feedback: { was: 'none', is: 'helped' } });

test('without anything said, all is as it was found', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), shown: fc.boolean() })),
      (all) => {
        const tips = all
          .sort((a, b) => b.score - a.score)
          .map(({ score, shown }, at) => found(`${at}`, score, { shown }));
        expect(nudge(tips, nothing)).toEqual(tips);
      },
    ),
  );
});

test('among nearly equal tips the one that helped comes first', () => {
  const tips = [found('a', 0.62), found('b', 0.6)];
  expect(ids(nudge(tips, { ...nothing, opinions: helped('b') }))).toEqual(['b', 'a']);
  expect(ids(nudge([found('a', 0.8), found('b', 0.6)], { ...nothing, opinions: helped('b') }))).toEqual(['a', 'b']);
});

test('no vote takes a tip out of sight, or past one that is shown otherwise', () => {
  const failed = said('a', { feedback: { was: 'none', is: 'not-this-time' } });
  const tips = [found('a', 0.5), found('b', 0.49, { shown: false, group: 'site' })];
  expect(nudge(tips, { ...nothing, opinions: failed }).map(({ tip, shown }) => [tip.id, shown])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

test('of nearly equal tips the one in a language that the person reads comes first', () => {
  const tips = [found('en', 0.62, {}, { language: 'en' }), found('pt', 0.6, {}, { language: 'pt-PT' })];
  expect(ids(nudge(tips, { ...nothing, languages: ['pt-BR'] }))).toEqual(['pt', 'en']);
  expect(ids(nudge(tips, { ...nothing, languages: ['pt', 'en-GB'] }))).toEqual(['en', 'pt']);
  expect(ids(nudge(tips, { ...nothing, languages: ['ja'] }))).toEqual(['en', 'pt']);
  const unknown = [found('unknown', 0.62), found('en', 0.6, {}, { language: 'en' })];
  expect(ids(nudge(unknown, { ...nothing, languages: ['en'] }))).toEqual(['unknown', 'en']);
});

test('what is hidden is gone, until it is not', () => {
  const tips = [found('a', 0.9), found('b', 0.5)];
  expect(ids(nudge(tips, { ...nothing, opinions: said('a', { hidden: true }) }))).toEqual(['b']);
  expect(ids(nudge(tips, { ...nothing, opinions: said('a', { hidden: false }) }))).toEqual(['a', 'b']);
});

test('an overdue tip, and one whose people are gone, come a little later and say so', () => {
  const overdue = found('old', 0.62, {}, { reviewBy: '2026-11-23' });
  expect(ids(nudge([overdue, found('new', 0.6)], nothing))).toEqual(['new', 'old']);
  const orphan = found('orphan', 0.61, {}, { contacts: ['tom'] });
  const after = nudge([orphan, found('listed', 0.6, {}, { contacts: ['ana'] })], nothing);
  expect(after.map(({ tip, ownerGone }) => [tip.id, ownerGone])).toEqual([
    ['listed', undefined],
    ['orphan', true],
  ]);
});

test('news is new until it was opened, and for two months at most', () => {
  const news = (published: string) => found('n', 0.5, {}, { kind: 'announcement', published });
  const isNew = (tip: FoundTip, opinions: Opinion[] = []) => nudge([tip], { ...nothing, opinions })[0]?.isNew;
  expect(isNew(news('2026-11-16T09:00:00Z'))).toBe(true);
  expect(isNew(news('2026-11-16T09:00:00Z'), said('n', { seen: true }))).toBeUndefined();
  expect(isNew(news('2026-08-16T09:00:00Z'))).toBeUndefined();
  expect(isNew(found('t', 0.5, {}, { published: '2026-11-16T09:00:00Z' }))).toBeUndefined();
});
