// What is written of a team report, read back: no figure on the page, in a table or in a row comes from too few reports.
import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { en } from '../../../../lib/core/text/en.ts';
import { createText } from '../../../../lib/core/text/text.ts';
import type { Report } from '../../../../lib/core/value/report.ts';
import { mergeReports } from '../../../../lib/core/value/team/merge-reports.ts';
import { teamPage, teamTables } from '../../../../lib/core/value/team/team-page.ts';
import { ndjsonText, rowsCsv, tableCsv } from '../../../../lib/core/value/team/team-rows.ts';
import type { TeamFacts } from '../../../../lib/core/value/team/team-worth.ts';
import { bitsOf, contributionsOf, fewReports, filesOf } from '../../../fixtures/reports/made-reports.ts';

const FACTS: TeamFacts = { title: 'Purchasing', minutesSaved: 5, edited: {} };

/** Below this a figure may be a number of reports, a day or a size; above it, it is a sum of counts and nothing else. */
const SHIFT = 2 ** 14;

/** The same reports with counts that no other number of a page can be taken for. */
const shifted = (reports: readonly Report[]): Report[] =>
  reports.map((report) => ({
    ...report,
    counts: report.counts.flatMap((one) => {
      const count = one.count * SHIFT;
      return Number.isSafeInteger(count) ? [{ ...one, count }] : [];
    }),
  }));

/** Everything that is written of a report. */
async function writtenOf(reports: readonly Report[]) {
  const merged = await mergeReports(filesOf(reports), { slots: 2 ** 10 });
  if (!merged.ok) return null;
  const { report } = merged.value;
  const words = { text: createText(en, 'en') };
  const tables = teamTables(report, FACTS, words).filter(({ name }) => name !== 'worth');
  // The estimate is made of what stands above it, times shares.
  const [above = ''] = teamPage(report, FACTS, words).split(en['team.worth']);
  // What is read, but for the lines of pictures, which have round numbers of their own.
  const page = above
    .replaceAll(/<style>.*?<\/style>|<text class="picture-number"[^<]*<\/text>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ');
  return {
    rows: [rowsCsv(report), ndjsonText(report)],
    all: [...tables.map(tableCsv), rowsCsv(report), ndjsonText(report), page],
  };
}

/** The sums of counts in a text. */
const sumsIn = (text: string): number[] =>
  [...text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '').matchAll(/\d+/g)]
    .map(([digits]) => Number(digits))
    .filter((number) => number >= SHIFT && Number.isSafeInteger(number));

const peopleIn = (bits: readonly number[], reports: readonly Report[]) => {
  const contributions = contributionsOf(reports);
  return new Set(bits.map((bit) => contributions.get(bit)?.report)).size;
};

test('every figure that is written, and the difference of every two, comes from five reports or more', () =>
  fc.assert(
    fc.asyncProperty(fewReports.map(shifted), async (reports) => {
      const written = await writtenOf(reports);
      const sums = [...new Set((written?.all ?? []).flatMap(sumsIn))].map((sum) => bitsOf(sum));
      for (const bits of sums) expect(peopleIn(bits, reports)).toBeGreaterThanOrEqual(5);
      for (const one of sums) {
        for (const other of sums) {
          const rest = one.filter((bit) => !other.includes(bit));
          const both = one.filter((bit) => other.includes(bit));
          if (rest.length > 0) expect(peopleIn(rest, reports)).toBeGreaterThanOrEqual(5);
          if (both.length > 0) expect(peopleIn(both, reports)).toBeGreaterThanOrEqual(5);
        }
      }
    }),
    { numRuns: 60 },
  ));

test('some figures are written, on the page and in every kind of file', async () => {
  const seen = { page: 0, csv: 0, ndjson: 0 };
  await fc.assert(
    fc.asyncProperty(fewReports.map(shifted), async (reports) => {
      const written = await writtenOf(reports);
      if (!written) return;
      const [csv = '', ndjson = ''] = written.rows;
      seen.csv += sumsIn(csv).length;
      seen.ndjson += sumsIn(ndjson).length;
      seen.page += sumsIn(written.all.at(-1) ?? '').length;
    }),
    { numRuns: 50 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
});

test('the rows of both kinds say the same, and add up to the counts', () =>
  fc.assert(
    fc.asyncProperty(fewReports, async (reports) => {
      const written = await writtenOf(reports);
      if (!written) return;
      const [csv = '', ndjson = ''] = written.rows;
      const { data } = papaparse.parse(csv.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
      const [heads = [], ...lines] = data;
      const rows = ndjson
        .split('\n')
        .filter(Boolean)
        .map((line) => Object.values(JSON.parse(line)).map(String));
      expect(lines.map((line) => line.map((cell) => cell.replace(/^'/, '')))).toEqual(rows);
      const bits = lines.flatMap((line) => bitsOf(Number(line[heads.indexOf('count')])));
      expect(new Set(bits).size).toBe(bits.length);
    }),
    { numRuns: 50 },
  ));
