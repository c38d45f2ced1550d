// The parts of a merge, each by itself: what is held of the files, of what is rare, and of earlier merges.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { err } from '../../../../lib/core/result.ts';
import { readReport } from '../../../../lib/core/value/read-report.ts';
import {
  createMergeMark,
  monthsTooClose,
  NO_MERGES,
  parseMergeRecord,
  rememberMerge,
} from '../../../../lib/core/value/team/merge-record.ts';
import { type MergeOptions, mergeReports } from '../../../../lib/core/value/team/merge-reports.ts';
import { createRareFilter } from '../../../../lib/core/value/team/rare-filter.ts';
import { createSeenFiles } from '../../../../lib/core/value/team/seen-files.ts';
import { countOf, FEED, filesOf, reportOf } from '../../../fixtures/reports/made-reports.ts';
import { teamReports } from '../../../fixtures/reports/team-of-reports.ts';

const merge = (reports = teamReports(), options: MergeOptions = {}) =>
  mergeReports(filesOf(reports), { slots: 1024, ...options });

describe('a team of twelve', () => {
  test('every figure is the one that is counted by hand', async () => {
    const merged = await merge();
    const blocks = merged.ok ? merged.value.report.blocks : [];
    const told = blocks.map(({ event, part, cell, detail, reports, count, weeks }) =>
      [event, part, cell ?? '', detail ?? '', reports, count, (weeks ?? []).map((week) => week.count).join('+')].join(
        ' | ',
      ),
    );
    expect(told).toEqual([
      'answer | one | https://erp.example/orders/{id} |  | 5 | 5 | ',
      'helped | one | cost-centre |  | 5 | 12 | ',
      'not-helped | one | cost-centre | out of date | 5 | 5 | ',
      'opened | one | https://erp.example/invoices/* |  | 5 | 18 | ',
      'opened | one | https://erp.example/orders/{id} |  | 10 | 24 | 12+12',
      'question | one | https://erp.example/orders/{id} |  | 5 | 5 | ',
      'read | one | cost-centre |  | 10 | 36 | 18+18',
      'unanswered | one | https://erp.example/orders/{id} | closed period | 5 | 6 | ',
      'would-ask | one |  |  | 5 | 5 | ',
      'would-not-ask | one |  |  | 5 | 7 | ',
    ]);
  });
});

test('a higher threshold tells no week from which a lower one lets the rest be taken', async () => {
  const [first, second] = ['2026-10-05', '2026-10-12'];
  // Of those at A one alone was there in the second week; those at B were there in both.
  const atA = Array.from({ length: 6 }, (_, at) => [
    countOf('opened', { place: 'A', week: at === 0 ? second : first }),
  ]);
  const atB = Array.from({ length: 6 }, () => [first, second].map((week) => countOf('opened', { place: 'B', week })));
  const reports = [...atA, ...atB].map((counts, at) => reportOf(at + 1, counts));
  const [lower, higher] = [await merge(reports), await merge(reports, { atLeast: 7 })];
  expect(lower.ok && lower.value.report.blocks.map(({ cell, weeks }) => [cell, weeks?.length])).toEqual([
    ['A', undefined],
    ['B', 2],
  ]);
  expect(higher.ok && higher.value.report.blocks.map(({ part, count, weeks }) => [part, count, weeks])).toEqual([
    ['all', 18, undefined],
  ]);
});

describe('files', () => {
  test('the same file counts once, and of two that differ the same one in every order', async () => {
    const [first, ...others] = teamReports();
    if (!first) throw new Error('There is no report.');
    const changed = { ...first, counts: [countOf('opened', { place: 'https://else.example/', count: 500 })] };
    const one = await merge([first, changed, ...others, first]);
    const other = await merge([...others, changed, first]);
    expect(one).toEqual(other);
    expect(one.ok && one.value.report.files).toBe(12);
  });

  test('numbers are known again, however many there are', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[\da-f]{32}$/), { minLength: 1, maxLength: 3000 }), (numbers) => {
        const seen = createSeenFiles();
        for (const number of numbers) seen.note(number, number);
        for (const pass of [1, 2]) {
          seen.rewind();
          expect([pass, numbers.filter((number) => seen.take(number, number)).length]).toEqual([pass, numbers.length]);
          expect(numbers.some((number) => seen.take(number, number))).toBe(false);
        }
        seen.rewind();
        expect(seen.take('x'.repeat(32), '') || seen.take(numbers[0] ?? '', 'other')).toBe(false);
      }),
      { numRuns: 20 },
    ));

  test('a filter never loses what is frequent, and loses what is rare', () => {
    const filter = createRareFilter(2 ** 14);
    const keys = Array.from({ length: 3000 }, (_, at) => `https://erp.example/orders/${at}`);
    for (const [at, key] of keys.entries()) for (let times = 0; times <= at % 10; times += 1) filter.add(key);
    const reached = keys.filter((key) => filter.mayReach(key, 5));
    expect(keys.filter((_, at) => at % 10 >= 4).every((key) => reached.includes(key))).toBe(true);
    expect(reached.length).toBeLessThan(2000);
  });

  test('what is no report is named, and why', () => {
    const whole = JSON.stringify(reportOf(1, [countOf('opened')]));
    const faults = [
      'no',
      '[]',
      '{"version": "https://jsonfeed.org/version/1.1"}',
      whole.replace('report/1', 'report/2'),
      whole.replace('"2026-10"', '"2026-11"'),
      whole.replace('"count":1', '"count":0'),
      whole.replace('"count":1', '"count":100001'),
      whole.replace('"opened"', '"seen"'),
      JSON.stringify(
        reportOf(
          1,
          Array.from({ length: 2001 }, () => countOf('opened')),
        ),
      ),
      `"${'x'.repeat(2_000_000)}"`,
    ].map((text) => readReport(text));
    expect(faults.map((read) => (read.ok ? 'ok' : read.error))).toEqual([
      'not-json',
      'not-report',
      'not-report',
      'other-version',
      ...['malformed', 'malformed', 'too-large', 'malformed', 'too-large', 'too-large'],
    ]);
    expect(readReport(`\ufeff${whole}`).ok).toBe(true);
  });
});

describe('no team report', () => {
  test.each([
    ['without reports', [], { kind: 'none' }],
    ['of four', teamReports().slice(0, 4), { kind: 'too-few', files: 4 }],
    [
      'of several feeds',
      [...teamReports(), reportOf(99, [countOf('opened')], { feed: 'https://a.example/feed.json' })],
      { kind: 'several-feeds', feeds: ['https://a.example/feed.json', FEED] },
    ],
  ])('%s', async (_, reports, fault) => expect(await merge(reports)).toEqual(err(fault)));

  test('of fewer in each month than the threshold, however many there are', async () => {
    const november = teamReports()
      .slice(0, 4)
      .map((report, at) => reportOf(at + 50, [countOf('opened', { week: '2026-11-09' })], { feed: report.feed }));
    expect(await merge([...teamReports().slice(0, 4), ...november])).toEqual(err({ kind: 'too-few', files: 8 }));
  });

  test('one feed of several is merged where it is chosen, and the others are named', async () => {
    const other = reportOf(99, [countOf('opened')], { feed: 'https://a.example/feed.json' });
    const told: string[] = [];
    const merged = await merge([...teamReports(), other], { feed: FEED, onFault: (_, fault) => told.push(fault) });
    expect([merged.ok && merged.value.report.files, told]).toEqual([12, ['other-feed']]);
  });
});

describe('earlier merges', () => {
  const markOf = (reports = teamReports()) => {
    const mark = createMergeMark();
    for (const report of reports) mark.add(report);
    return mark.end(['2026-10']);
  };
  const twenty = Array.from({ length: 20 }, (_, at) => reportOf(at + 1, [countOf('opened')]));
  const record = rememberMerge(NO_MERGES, markOf(twenty));

  test.each([
    ['the same reports', 20, []],
    ['one fewer', 19, ['2026-10']],
    ['four fewer', 16, ['2026-10']],
    ['five fewer', 15, []],
  ])('%s', (_, count, months) => expect(monthsTooClose(record, markOf(twenty.slice(0, count)), 5)).toEqual(months));

  test('another feed is another matter', () => {
    const elsewhere = twenty.slice(1).map((report) => ({ ...report, feed: 'https://a.example/feed.json' }));
    expect(monthsTooClose(record, markOf(elsewhere), 5)).toEqual([]);
  });

  test('the record is read back, holds each merge once, and no number of a file', () => {
    expect(rememberMerge(record, markOf(twenty))).toEqual(record);
    expect(parseMergeRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(parseMergeRecord({ merges: [] })).toBeNull();
    expect(
      parseMergeRecord({ ...record, merges: [{ feed: FEED, months: [{ month: '2026-10', bits: 'AA==' }] }] }),
    ).toBeNull();
    const text = JSON.stringify(record);
    expect(twenty.filter(({ file }) => text.includes(file) || text.includes(btoa(file)))).toEqual([]);
    let full = record;
    for (let at = 0; at < 60; at += 1) full = rememberMerge(full, markOf(twenty.slice(0, at % 20)));
    expect(full.merges.length).toBeLessThanOrEqual(50);
  });
});
