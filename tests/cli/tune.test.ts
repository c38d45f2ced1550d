// Fitting the ranking's weights, on problems small enough to solve by hand; and that it fits what the extension ranks by.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTips } from '../../lib/core/find/find-tips.ts';
import { createCollection } from '../../lib/core/find/index/collection.ts';
import { SIGNS, signWeightsOf } from '../../lib/core/find/rank/confidence.ts';
import { WEIGHTS } from '../../lib/core/find/ranking.ts';
import { PAGE_MODES } from '../../lib/core/find/words/page-mode.ts';
import { type BenchQuery, type BenchSet, DataError } from '../bench/relevance/bench-data.ts';
import { createChance } from '../bench/relevance/measures.ts';
import { type Case, fitConfidence } from '../bench/tune/fit-confidence.ts';
import {
  BOUNDS,
  createLoss,
  fitWeights,
  forModes,
  HELD,
  type Lesson,
  type Restraint,
  SHIPPED,
  toLessons,
  toModeWeights,
} from '../bench/tune/fit-weights.ts';
import { minimise } from '../bench/tune/minimise.ts';
import { readRows } from '../bench/tune/modes.ts';
import { withNumbers } from '../bench/tune/paste.ts';
import { COLUMNS, type Rows, toRows } from '../bench/tune/rows.ts';
import { toOutcomes, toRankedPages } from '../bench/tune/standings.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { tipWith } from '../fixtures/tips/tips.ts';

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;
const unbound = (size: number) => ({
  low: new Array<number>(size).fill(NEGATIVE_INFINITY),
  high: new Array<number>(size).fill(POSITIVE_INFINITY),
});

/** The same price for every mode. */
const restraintOf = (common: number, apart: number): Restraint => ({ common, apart: forModes(() => apart) });

/** A page of two tips that one column tells apart; `first` is right or the other. */
function pair(first: boolean, share: number): Lesson {
  return {
    rows: { values: Float64Array.of(1, 0), right: Uint8Array.of(first ? 1 : 0, first ? 0 : 1) },
    mode: 'field',
    start: 0,
    end: 2,
    share,
  };
}

/** Pages of random numbers with some right tips each. */
function randomLessons(pages: number, tips: number, width: number): Lesson[] {
  const chance = createChance(3);
  const values = Float64Array.from({ length: pages * tips * width }, () => 4 * chance() - 1);
  const right = Uint8Array.from({ length: pages * tips }, (_, row) => (row % tips === 0 || chance() < 0.2 ? 1 : 0));
  return Array.from({ length: pages }, (_, page) => ({
    rows: { values, right },
    mode: PAGE_MODES[page % PAGE_MODES.length] ?? 'field',
    start: page * tips,
    end: (page + 1) * tips,
    share: 1 / pages,
  }));
}

describe('the lowest point', () => {
  /** (x - 1)² + 10 (y - x)² + (y + 2)². */
  const bowl = (at: Float64Array, gradient: Float64Array) => {
    const [x = 0, y = 0] = at;
    gradient.set([2 * (x - 1) - 20 * (y - x), 20 * (y - x) + 2 * (y + 2)]);
    return (x - 1) ** 2 + 10 * (y - x) ** 2 + (y + 2) ** 2;
  };

  test('of a bowl is found', () => {
    const { at, converged } = minimise(bowl, [30, -7], unbound(2));
    expect(converged).toBe(true);
    expect(at[0]).toBeCloseTo(-9 / 21, 4);
    expect(at[1]).toBeCloseTo(-12 / 21, 4);
  });

  test('within bounds lies on the bound, and the rest gives way', () => {
    const { at, converged } = minimise(bowl, [5, 5], { low: [NEGATIVE_INFINITY, 0], high: [4, 9] });
    expect(converged).toBe(true);
    expect(at[1]).toBe(0);
    expect(at[0]).toBeCloseTo(1 / 11, 4);
  });

  test('a variable with one value alone keeps it', () => {
    expect([...minimise(bowl, [0, 0], { low: [3, 3], high: [3, 3] }).at]).toEqual([3, 3]);
  });
});

describe('weights', () => {
  /** One feature: its weight in common, and one for each mode. */
  const blocks = 1 + PAGE_MODES.length;
  const free = { bounds: unbound(blocks), restraint: restraintOf(0, 0) };
  const atField = (lessons: Lesson[], options: Parameters<typeof fitWeights>[1]) =>
    toModeWeights(fitWeights(lessons, options).at).field[0];
  const threeOfFour = [pair(true, 0.75), pair(false, 0.25)];
  const oneOfFour = [pair(true, 0.25), pair(false, 0.75)];

  test('are the log-odds of being right', () => {
    expect(atField(threeOfFour, free)).toBeCloseTo(Math.log(3), 4);
    expect(atField(oneOfFour, free)).toBeCloseTo(-Math.log(3), 4);
  });

  test('do not speak against a tip where a bound forbids it', () => {
    const bounds = { ...unbound(blocks), low: new Array<number>(blocks).fill(0) };
    expect(atField(oneOfFour, { ...free, bounds })).toBe(0);
    expect(atField(threeOfFour, { ...free, bounds })).toBeCloseTo(Math.log(3), 4);
  });

  test('are the smaller the dearer they are', () => {
    expect(atField(threeOfFour, { ...free, restraint: restraintOf(1, 1) })).toBeLessThan(0.6);
  });

  test('of a mode without lessons are those in common, and of one with lessons what differs is paid for', () => {
    const modes = toModeWeights(fitWeights(threeOfFour, { ...free, restraint: restraintOf(0.01, 0.1) }).at);
    expect(modes.screen[0]).toBeCloseTo(modes.message[0] ?? 0, 3);
    expect(modes.screen[0]).toBeGreaterThan(0);
    expect(modes.screen[0]).toBeLessThan(modes.field[0] ?? 0);
    const alike = toModeWeights(fitWeights(threeOfFour, { ...free, restraint: restraintOf(0.01, 100) }).at);
    expect(alike.screen[0]).toBeCloseTo(alike.field[0] ?? 0, 2);
  });

  test('of two right tips either will do', () => {
    const rows = { values: Float64Array.of(1, 0, 2), right: Uint8Array.of(1, 1, 0) };
    const none = new Array<number>(blocks).fill(0);
    const lesson: Lesson = { rows, mode: 'field', start: 0, end: 3, share: 1 };
    const { value } = fitWeights([lesson], { ...free, bounds: { low: none, high: none } });
    expect(value).toBeCloseTo(-Math.log(2 / 3));
  });

  test('stay within the shipped bounds, and those set by hand as they are', () => {
    const { at, converged } = fitWeights(randomLessons(30, 5, COLUMNS.length));
    expect(converged).toBe(true);
    expect([...at].every((weight, column) => weight >= (BOUNDS.low[column] ?? 0))).toBe(true);
    expect(at.filter((weight) => weight === 0).length).toBeGreaterThan(3);
    const modes = toModeWeights(at);
    for (const mode of PAGE_MODES) {
      for (const column of HELD) expect(modes[mode][COLUMNS.indexOf(column)]).toBe(WEIGHTS[column][0]);
    }
  });

  test('follow a gradient that is the slope of the loss', () => {
    const width = 6;
    const loss = createLoss(randomLessons(8, 7, width), width, restraintOf(0.01, 0.02));
    const at = Float64Array.from({ length: width * blocks }, (_, column) => Math.sin(column + 1));
    const gradient = new Float64Array(width * blocks);
    loss(at, gradient);
    const beside = (column: number, by: number) =>
      loss(
        at.map((weight, other) => weight + (other === column ? by : 0)),
        new Float64Array(width * blocks),
      );
    gradient.forEach((slope, column) => {
      expect(slope).toBeCloseTo((beside(column, 1e-5) - beside(column, -1e-5)) / 2e-5, 7);
    });
  });

  test('far from the right ones lose no digits', () => {
    const rows = { values: Float64Array.of(2000, 0), right: Uint8Array.of(0, 1) };
    const gradient = new Float64Array(blocks);
    const loss = createLoss([{ rows, mode: 'field', start: 0, end: 2, share: 1 }], 1, restraintOf(0, 0));
    expect(loss(Float64Array.of(0, 1, 0, 0, 0), gradient)).toBeCloseTo(2000);
    expect(gradient[1]).toBeCloseTo(2000);
  });
});

describe('confidence', () => {
  const signs = (lead: number, title = 0) => ({ lead, chance: 0, affinity: 0, title, named: 0 });

  test('is the log-odds of being right', () => {
    const cases: Case[] = [
      { signs: signs(0), right: true, share: 1 },
      { signs: signs(0), right: false, share: 3 },
      { signs: signs(2), right: true, share: 3 },
      { signs: signs(2), right: false, share: 1 },
    ];
    const { base, lead, chance } = fitConfidence(cases, SIGNS, 1e-9);
    expect(base).toBeCloseTo(-Math.log(3), 5);
    expect(lead).toBeCloseTo(Math.log(3), 5);
    expect(chance).toBe(0);
  });

  test('weighs no sign that is not asked about', () => {
    const cases: Case[] = [
      { signs: signs(0, 1), right: true, share: 3 },
      { signs: signs(0, 0), right: false, share: 3 },
      { signs: signs(2, 1), right: false, share: 1 },
    ];
    expect(fitConfidence(cases).title).toBeGreaterThan(0);
    expect(fitConfidence(cases, ['lead'])).toMatchObject({ chance: 0, title: 0, named: 0 });
  });
});

const tips = [
  { id: 'vat', title: 'VAT number', text: 'The number under which a supplier pays value added tax.' },
  { id: 'twin', title: 'Number', text: 'A number of the supplier.' },
  { id: 'other-twin', title: 'Number', text: 'A number of the supplier.' },
  { id: 'iban', title: 'Bank account', text: 'Where the money goes: the supplier’s account number.' },
].map((tip) => tipWith({ ...tip, feedId: 'a', match: ['https://a.test/*'] }));
const page = pageWith({
  url: 'https://a.test/x',
  headings: ['Supplier'],
  labels: ['Number', 'Bank account', 'VAT number'],
  field: { label: 'VAT number' },
});
const feed = { feedId: 'a', tips, synonyms: [], rejected: 0 };
const query = (id: string, right: string): BenchQuery => {
  const asked = { id, application: 'a', kind: 'field', page, search: null, screen: '' };
  return { ...asked, relevant: new Set([right]) };
};
const set: BenchSet = {
  name: 'a',
  application: 'a',
  language: 'en',
  feed,
  labelled: null,
  plain: null,
  queries: [query('first', 'vat'), query('twin', 'iban')],
  unanswered: [],
};
const rowsOf = ({ queries }: BenchSet): Rows => {
  const collection = createCollection(feed.tips);
  return toRows(queries.map((asked) => ({ set, query: asked, collection, anyPlace: false })));
};
const none = rowsOf({ ...set, queries: [] });

describe('rows', () => {
  test('rank and believe as the extension does, under the shipped numbers', () => {
    const found = findTips(createCollection(tips), page);
    const all = { ways: new Map([['own', rowsOf(set)]]), absent: none, otherApplication: none };
    const outcomes = toOutcomes(
      toRankedPages(all, () => SHIPPED),
      () => forModes(signWeightsOf),
    ).own;
    expect(found.map(({ tip }) => tip.id)[0]).toBe('vat');
    expect(found).toHaveLength(3);
    expect(outcomes?.map(({ rank }) => rank)).toEqual([1, found.findIndex(({ tip }) => tip.id === 'iban') + 1]);
    for (const { top } of outcomes ?? []) expect(top).toBeCloseTo(found[0]?.score ?? 0, 12);
  });

  test('are lessons in which a page without its right tip teaches nothing', () => {
    const rows = rowsOf({ ...set, queries: [...set.queries, query('absent', 'unknown')] });
    const lessons = toLessons([rows, rows], () => true);
    expect(rows.pages).toHaveLength(3);
    expect(lessons.map(({ share, mode }) => [share, mode])).toEqual(new Array(4).fill([0.25, 'field']));
    expect(toLessons([rows], (each) => each.set.application !== 'a')).toEqual([]);
  });
});

test('one application alone has no other to be fitted on', () => {
  expect(() => readRows({ source: 'some/folder', sets: [set] }, () => undefined)).toThrow(DataError);
});

describe('what is printed to paste', () => {
  const source = 'export const A = {\n  /** One. */\n  one: 1,\n  two: 2,\n} as const;\nexport const B = { one: 4 };\n';

  test('has other numbers and the same reasons', () => {
    const text = 'export const A = {\n  /** One. */\n  one: -0.12,\n  two: 2,\n} as const;';
    expect(withNumbers(source, 'A', { one: -0.1234 })).toBe(text);
    expect(withNumbers(source, 'A', { one: -0.001 })).toContain('one: 0,');
  });

  test('is not made of a source that does not know the number', () => {
    expect(() => withNumbers(source, 'A', { three: 1 })).toThrow('three');
    expect(() => withNumbers(source, 'C', {})).toThrow('C');
  });
});

test.each([
  ['a folder that is not there', ['--data', '/nowhere/at/all'], /^\/nowhere\/at\/all\/feeds cannot be read\.\n$/],
  ['an unknown option', ['--what'], /^Unknown option '--what'.*\nUsage: /],
])('%s is told in plain words', (_, args, message) => {
  const script = path.resolve(import.meta.dirname, '../bench/tune/tune.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
