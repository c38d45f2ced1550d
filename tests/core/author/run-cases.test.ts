// What comes of cases: which expectations are not met and what is shown instead, and the figures over all of them.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRuns, parseKeptRun, toKeptRun } from '../../../lib/core/author/compare-runs.ts';
import { readCases } from '../../../lib/core/author/read-cases.ts';
import { figuresOf, nameOfCase, pageOfCase, runCases, type Unmet } from '../../../lib/core/author/run-cases.ts';
import type { TipFinder } from '../../../lib/core/author/tip-finder.ts';
import type { FoundTip } from '../../../lib/core/find/found-tip.ts';
import { type PageSnapshot, parsePageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { foundTip, tipWith } from '../../fixtures/tips/tips.ts';

const found = (id: string, shown = true): FoundTip => ({ ...foundTip(tipWith({ id })), shown });

/** Finds the same for everybody, and keeps what it was asked. */
function finderOf(...tips: FoundTip[]) {
  const asked: unknown[][] = [];
  const finder: TipFinder = {
    findForPage: async (page) => {
      asked.push([page]);
      return tips;
    },
    search: async (search, page) => {
      asked.push([search, page]);
      return tips;
    },
  };
  return { finder, asked };
}

const snapshot = (more: object = {}): PageSnapshot => {
  const page = parsePageSnapshot({ url: 'https://a.test/', title: 'A', ...more });
  if (!page) throw new Error('That is no page.');
  return page;
};
const PAGES = [{ file: 'pages/a.json', page: snapshot() }];

const casesOf = (text: string) => {
  const { cases, problems } = readCases([{ file: 'cases/a.yml', text }]);
  expect(problems).toEqual([]);
  return cases;
};
const run = (expectation: string, ...tips: FoundTip[]) =>
  runCases(casesOf(`- on: pages/a.json\n  ${expectation}\n`), PAGES, finderOf(...tips).finder);

const FOUR = ['a', 'b', 'c', 'd'].map((id) => found(id));

test.each<[string, FoundTip[]]>([
  ['first: a', FOUR],
  ['among: [b, c]', FOUR],
  ['never: [e]', FOUR],
  ['nothing: true', []],
  ['nothing: true', [found('a', false)]],
  ['never: [a]', [found('a', false)]],
  ['first: b', [found('a', false), found('b')]],
])('%s is met', async (expectation, tips) => {
  const [result] = await run(expectation, ...tips);
  expect(result?.unmet).toEqual([]);
  expect(result?.shown).toEqual(tips.filter(({ shown }) => shown));
});

test.each<[string, FoundTip[], Unmet[]]>([
  ['first: b', FOUR, [{ expected: 'first', tip: 'b', place: 2, found: found('b') }]],
  ['first: e', FOUR, [{ expected: 'first', tip: 'e', place: null }]],
  ['first: a', [found('a', false)], [{ expected: 'first', tip: 'a', place: null, found: found('a', false) }]],
  ['among: [a, d]', FOUR, [{ expected: 'among', tip: 'd', place: 4, found: found('d') }]],
  ['never: [a, e]', FOUR, [{ expected: 'never', tip: 'a', place: 1, found: found('a') }]],
  ['nothing: true', FOUR, [{ expected: 'nothing', place: null }]],
])('%s is not met', async (expectation, tips, unmet) => {
  const [result] = await run(expectation, ...tips);
  expect(result?.unmet).toEqual(unmet);
});

describe('the page of a case', () => {
  const saved = snapshot({
    field: { label: 'Amount', section: 'Positions' },
    error: 'Amount is missing',
    errors: ['Amount is missing', 'Date is missing'],
    selection: 'selected',
  });
  const of = (text: string, page = saved) => {
    const [one] = casesOf(`- on: pages/a.json\n  first: a\n  ${text}\n`);
    return one && pageOfCase(one, new Map([['pages/a.json', page]]));
  };

  test('is as it was saved, where the case names nothing on it', () => expect(of('')).toEqual(saved));

  test('has the field of the case in focus, with what is known of it', () => {
    expect(of('field: Cost centre')).toEqual({ ...saved, field: { label: 'Cost centre' }, selection: null });
    expect(of('field: Amount')).toEqual({ ...saved, selection: null });
  });

  test('shows the message of the case before all others', () => {
    expect(of('message: Date is missing')).toEqual({
      ...{ ...saved, field: null, selection: null, error: 'Date is missing' },
      errors: ['Date is missing', 'Amount is missing'],
    });
  });

  test('has the words of the case selected', () =>
    expect(of('selection: words')).toEqual({ ...saved, field: null, selection: 'words' }));

  test('is an address alone, or nowhere', () => {
    const [at, nowhere] = casesOf('- url: https://b.test/\n  first: a\n- search: b\n  first: a\n');
    expect(at && pageOfCase(at, new Map())).toEqual(parsePageSnapshot({ url: 'https://b.test/' }));
    expect(nowhere && pageOfCase(nowhere, new Map())).toBeNull();
  });
});

test('a search goes the way of the search box, everything else that of a page', async () => {
  const { finder, asked } = finderOf(found('a'));
  const text =
    '- search: leave\n  first: a\n- on: pages/a.json\n  search: leave\n  first: a\n- on: pages/a.json\n  first: a\n';
  await runCases(casesOf(text), PAGES, finder);
  expect(asked).toEqual([['leave', null], ['leave', PAGES[0]?.page], [PAGES[0]?.page]]);
});

test('the figures count what is first, among three, and quiet', async () => {
  const text = [
    'first: a',
    'first: b',
    'first: d',
    'among: [a, d]',
    'among: [c]\n  never: [e]',
    'never: [a]',
    'nothing: true',
  ]
    .map((expectation) => `- on: pages/a.json\n  ${expectation}\n`)
    .join('');
  const results = await runCases(casesOf(text), PAGES, finderOf(...FOUR).finder);
  expect(figuresOf(results)).toEqual({
    first: { right: 1, of: 3 },
    among: { right: 3, of: 5 },
    quiet: { right: 1, of: 3 },
  });
});

test('a case is called by all that it says', () => {
  const text =
    '- on: pages/a.json\n  field: Cost centre\n  first: a\n  never: [b, c]\n- search: leave\n  among: d\n- url: https://a.test/\n  nothing: true\n';
  expect(casesOf(text).map(nameOfCase)).toEqual([
    'pages/a.json, field “Cost centre”: first a; never b, c',
    'search “leave”: among d',
    'https://a.test/: nothing',
  ]);
});

describe('runs', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  const results = (expected: readonly string[], shown: readonly string[]) =>
    runCases(
      casesOf(
        expected.map((id) => `- on: pages/a.json\n  first: ${id}\n- on: pages/a.json\n  never: [${id}]\n`).join(''),
      ),
      PAGES,
      finderOf(...shown.map((id) => found(id))).finder,
    );

  test('a case passes where its opposite fails, a kept run comes back as it was, and nothing changes from it to itself', () =>
    fc.assert(
      fc.asyncProperty(ids, ids, async (expected, shown) => {
        const kept = toKeptRun(await results(expected, shown));
        expect(kept.passed.length + kept.failed.length).toBe(2 * expected.length);
        for (const id of expected) {
          const name = (key: string) => `pages/a.json: ${key} ${id}`;
          expect(kept.passed.includes(name('first'))).toBe(shown[0] === id);
          expect(kept.passed.includes(name('never'))).toBe(!shown.includes(id));
        }
        expect(parseKeptRun(JSON.stringify(kept))).toEqual(kept);
        expect(compareRuns(kept, kept)).toEqual({ mended: [], broken: [] });
      }),
      { numRuns: 50 },
    ));

  test('what passes again and what no longer passes is named; what is new is neither', async () => {
    const before = toKeptRun(await results(['a', 'b'], ['a']));
    const now = toKeptRun(await results(['a', 'b', 'c'], ['b']));
    expect(compareRuns(before, now)).toEqual({
      mended: ['pages/a.json: never a', 'pages/a.json: first b'],
      broken: ['pages/a.json: first a', 'pages/a.json: never b'],
    });
  });

  test.each([[''], ['{'], ['null'], ['{"figures": {}}']])('what is no kept run is none: %j', (text) =>
    expect(parseKeptRun(text)).toBeNull(),
  );
});
