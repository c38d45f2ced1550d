import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { reportSchema } from '../../../lib/core/value/report.ts';
import {
  buildReport,
  canLeaveWords,
  chosenCounts,
  closedMonths,
  firstChoice,
  type LineChoice,
  reportFileName,
  reportLines,
} from '../../../lib/core/value/report-lines.ts';
import { isSent, parseSentReports, rememberSent } from '../../../lib/core/value/sent-report.ts';
import { monthOfWeek, USE_EVENTS, type UseCount } from '../../../lib/core/value/use.ts';

const [HERE, OTHER, NOWHERE] = ['https://erp.example/orders/*', 'https://hr.example/leave', 'https://bank.example/*'];
const team = { feedId: 'team', places: [HERE] };
const used = (given: Partial<UseCount>): UseCount => ({
  week: '2026-10-12',
  event: 'opened',
  place: HERE,
  feedId: '',
  tip: '',
  words: '',
  count: 1,
  ...given,
});

const someUse = fc.array(
  fc.record({
    week: fc.constantFrom('2026-09-28', '2026-10-05', '2026-10-12', '2026-11-02'),
    event: fc.constantFrom(...USE_EVENTS),
    place: fc.constantFrom('', HERE, OTHER, NOWHERE),
    feedId: fc.constantFrom('', 'team', 'hr', 'own'),
    tip: fc.constantFrom('', 'a', 'b'),
    words: fc.constantFrom('', 'travel', 'tax'),
    count: fc.integer({ min: 1, max: 50 }),
  }),
);
const choice = fc.constantFrom<LineChoice>('whole', 'without-words', 'left-out');

const linesOf = (counts: UseCount[]) => reportLines(counts, team, '2026-10', [OTHER]);

test('a month is over when the week it is belongs to the next', () => {
  const counts = ['2026-09-28', '2026-10-26', '2026-11-02'].map((week) => used({ week }));
  expect(closedMonths(counts, '2026-10-26')).toEqual([]);
  expect(closedMonths(counts, '2026-11-02')).toEqual(['2026-10']);
  expect(closedMonths(counts, '2026-11-30')).toEqual(['2026-11', '2026-10']);
});

test('a line belongs to the feed of its tip, or to one that has tips for its site', () => {
  const lines = linesOf([
    used({ feedId: 'team', tip: 'a', event: 'read', place: OTHER }),
    used({ feedId: 'hr', tip: 'z', event: 'read' }),
    used({ feedId: 'own', tip: 'mine', event: 'helped' }),
    used({ event: 'question' }),
    used({ place: OTHER }),
    used({ place: NOWHERE }),
    used({ place: '' }),
    used({ week: '2026-11-02' }),
  ]);
  expect(lines.map(({ isOfFeed, count: { event, place } }) => [isOfFeed, event, place])).toEqual([
    [true, 'question', HERE],
    [true, 'read', OTHER],
    [false, 'opened', ''],
    [false, 'opened', NOWHERE],
  ]);
});

test('what somebody wrote, and other sites, are left out unless they are chosen', () => {
  const [search, reason, elsewhere, plain] = [
    used({ event: 'unanswered', words: 'travel' }),
    used({ event: 'not-helped', feedId: 'team', tip: 'a', words: 'outdated' }),
    used({ place: NOWHERE }),
    used({}),
  ];
  const choices = new Map(linesOf([search, reason, elsewhere, plain]).map((line) => [line.count, firstChoice(line)]));
  expect([...choices].map(([{ event, place, words }, one]) => [event, place, words, one])).toEqual([
    ['not-helped', HERE, 'outdated', 'without-words'],
    ['opened', HERE, '', 'whole'],
    ['unanswered', HERE, 'travel', 'left-out'],
    ['opened', NOWHERE, '', 'left-out'],
  ]);
});

test('unless somebody chooses otherwise, no word and no other site is in a report', () => {
  fc.assert(
    fc.property(someUse, (counts) => {
      const sent = chosenCounts(linesOf(counts), {});
      expect(sent.filter(({ words }) => words !== '')).toEqual([]);
      const ofFeed = counts.filter(({ feedId, place }) => feedId === 'team' || (feedId === '' && place === HERE));
      for (const { place } of sent) expect(ofFeed.map((one) => one.place)).toContain(place);
    }),
  );
});

test('what is chosen is in the report, once, and nothing else', () => {
  fc.assert(
    fc.property(someUse, fc.array(choice, { minLength: 200, maxLength: 200 }), (counts, picked) => {
      const lines = linesOf(counts);
      const choices = Object.fromEntries(lines.map(({ key }, at) => [key, picked[at % picked.length] ?? 'whole']));
      const sent = chosenCounts(lines, choices);
      const wanted = lines.filter(({ key }) => choices[key] !== 'left-out');
      const sum = (all: readonly { count: number }[]) => all.reduce((whole, { count }) => whole + count, 0);
      expect(sum(sent)).toBe(sum(wanted.map(({ count }) => count)));
      const names = sent.map(({ count: _, ...rest }) => JSON.stringify(rest));
      expect(new Set(names).size).toBe(names.length);
      const report = buildReport(sent, {
        file: '0'.repeat(32),
        feed: 'https://team.example/tips.json',
        month: '2026-10',
      });
      expect(v.safeParse(reportSchema, report).success).toBe(true);
      expect(report.counts.every(({ week }) => monthOfWeek(week) === '2026-10')).toBe(true);
      expect(JSON.stringify(report)).not.toContain('feedId');
    }),
  );
});

test('in which order things happened is not told by the order of the lines', () => {
  fc.assert(
    fc.property(someUse, (counts) => {
      expect(linesOf([...counts].reverse())).toEqual(linesOf(counts));
    }),
  );
});

test('only of a tip that did not help can the words be left out', () => {
  const [reason, search] = linesOf([
    used({ event: 'not-helped', words: 'outdated' }),
    used({ event: 'unanswered', words: 'travel' }),
  ]);
  expect([reason, search].map((line) => line && canLeaveWords(line))).toEqual([true, false]);
});

test('the file is called by its feed and its month', () => {
  expect(reportFileName('Finance tips / Zürich', '2026-10')).toBe('alongside-report-finance-tips-zu-rich-2026-10.json');
  expect(reportFileName('…', '2026-10')).toBe('alongside-report-feed-2026-10.json');
});

test('no month of a feed is sent twice', () => {
  const report = { feed: 'https://a.example/', month: '2026-10', fileName: 'f', to: '', lines: 3, sentAtMs: 1 };
  const once = rememberSent([], report);
  expect(rememberSent(once, { ...report, sentAtMs: 2 })).toBe(once);
  expect(isSent(once, 'https://a.example/', '2026-10')).toBe(true);
  expect(isSent(once, 'https://a.example/', '2026-11')).toBe(false);
  expect(rememberSent(once, { ...report, month: '2026-11' })).toHaveLength(2);
});

test('what cannot be read of what is remembered is as if it were not there, and what else one holds stays', () => {
  expect(parseSentReports('x')).toEqual([]);
  const [kept, ...others] = parseSentReports([{ feed: 'f', month: '2026-10', later: 1 }, { month: 3 }]);
  expect(kept).toEqual({ feed: 'f', month: '2026-10', fileName: '', to: '', lines: 0, sentAtMs: 0, later: 1 });
  expect(others).toEqual([]);
});
