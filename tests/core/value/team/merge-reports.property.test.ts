// What holds of a team report whatever people have sent: nothing in it comes from fewer reports than it promises.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../lib/core/value/report.ts';
import { type Block, FEWEST_REPORTS } from '../../../../lib/core/value/team/cut-blocks.ts';
import { mergeReports, type TeamReport } from '../../../../lib/core/value/team/merge-reports.ts';
import { bitsOf, contributionsOf, fewReports, filesOf } from '../../../fixtures/reports/made-reports.ts';

const SLOTS = 2 ** 10;
const threshold = fc.integer({ min: 5, max: 9 });

async function merge(reports: readonly Report[], atLeast?: number): Promise<TeamReport | null> {
  const merged = await mergeReports(filesOf(reports), { slots: SLOTS, ...(atLeast && { atLeast }) });
  return merged.ok ? merged.value.report : null;
}

/** Every sum that is told: of blocks and of their weeks. */
const sumsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ count, weeks = [] }) => [count, ...weeks.map((week) => week.count)]);

/** The smallest parts of what is told. */
const partsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ count, weeks }) => (weeks ? weeks.map((week) => week.count) : [count]));

const reportsIn = (bits: readonly number[], reports: readonly Report[]) => {
  const contributions = contributionsOf(reports);
  return new Set(bits.map((bit) => contributions.get(bit)?.report));
};

/** All ways to add and subtract some sums of a list, each at most once. */
function* combinations(sums: readonly number[]): Generator<Map<number, number>> {
  for (let choice = 0; choice < 3 ** sums.length; choice += 1) {
    const weights = new Map<number, number>();
    let rest = choice;
    for (const sum of sums) {
      const sign = (rest % 3) - 1;
      rest = Math.floor(rest / 3);
      if (sign !== 0) for (const bit of bitsOf(sum)) weights.set(bit, (weights.get(bit) ?? 0) + sign);
    }
    yield weights;
  }
}

describe('whatever people have sent', () => {
  test('what is told is told of so many reports', () =>
    fc.assert(
      fc.asyncProperty(fewReports, threshold, async (reports, atLeast) => {
        const team = await merge(reports, atLeast);
        for (const sum of sumsOf(team?.blocks ?? []))
          expect(reportsIn(bitsOf(sum), reports).size).toBeGreaterThanOrEqual(atLeast);
      }),
      { numRuns: 150 },
    ));

  test('no sum and no difference of what is told is of fewer', () =>
    fc.assert(
      fc.asyncProperty(fewReports, async (reports) => {
        const team = await merge(reports);
        // Of many sums the first ones are tried: those of one month and one event stand together.
        for (const weights of combinations(sumsOf(team?.blocks ?? []).slice(0, 8))) {
          const bits = [...weights].filter(([, weight]) => weight !== 0).map(([bit]) => bit);
          if (bits.length > 0 && reportsIn(bits, reports).size < FEWEST_REPORTS) expect.fail(`${bits} stand alone`);
        }
      }),
      { numRuns: 40 },
    ));

  test('the parts have nothing in common, and a block is the sum of its weeks', () =>
    fc.assert(
      fc.asyncProperty(fewReports, async (reports) => {
        const team = await merge(reports);
        const bits = partsOf(team?.blocks ?? []).flatMap(bitsOf);
        expect(new Set(bits).size).toBe(bits.length);
        for (const { count, weeks } of team?.blocks ?? [])
          if (weeks) expect(weeks.reduce((sum, week) => sum + week.count, 0)).toBe(count);
      }),
    ));

  test('neither their order matters, nor that a file comes twice', () =>
    fc.assert(
      fc.asyncProperty(fewReports, fc.infiniteStream(fc.nat()), async (reports, numbers) => {
        const shuffled = [...reports, ...reports]
          .map((report) => ({ report, at: numbers.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ report }) => report);
        expect(await merge(shuffled)).toEqual(await merge(reports));
      }),
    ));

  test('a higher threshold tells nothing that a lower one does not', () =>
    fc.assert(
      fc.asyncProperty(fewReports, threshold, threshold, async (reports, one, other) => {
        const finer = await merge(reports, Math.min(one, other));
        const coarser = await merge(reports, Math.max(one, other));
        const parts = partsOf(finer?.blocks ?? []).map((sum) => new Set(bitsOf(sum)));
        for (const sum of sumsOf(coarser?.blocks ?? [])) {
          const bits = new Set(bitsOf(sum));
          const within = parts.filter((part) => [...part].every((bit) => bits.has(bit)));
          expect(within.reduce((size, part) => size + part.size, 0)).toBe(bits.size);
        }
      }),
      { numRuns: 150 },
    ));

  test('what is told is right: a block that names something is all that was counted of it', () =>
    fc.assert(
      fc.asyncProperty(fewReports, async (reports) => {
        const team = await merge(reports);
        const all = [...contributionsOf(reports).values()];
        const cellOf = ({ event, tip, place }: (typeof all)[number]) =>
          event === 'helped' || event === 'not-helped' ? tip : event === 'would-ask' ? undefined : place;
        const sum = (uses: readonly { count: number }[]) => uses.reduce((total, { count }) => total + count, 0);
        for (const { month, event, cell, detail, part, count, weeks = [], reports: told } of team?.blocks ?? []) {
          if (part !== 'one') continue;
          const named = all.filter(
            (use) =>
              use.month === month &&
              use.event === event &&
              cellOf(use) === cell &&
              (detail === undefined || use.words === detail),
          );
          expect(count).toBe(sum(named));
          const people = new Set(named.map(({ report }) => report)).size;
          expect(told).toBe(people - (people % 5));
          for (const { week, count: ofWeek } of weeks)
            expect(ofWeek).toBe(sum(named.filter((use) => use.week === week)));
        }
      }),
    ));
});
