// Cases as their files have them: what can be run, and every slip where it stands.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCases, withKnownNames } from '../../../lib/core/author/read-cases.ts';

const FILE = 'cases/invoices.yml';
const read = (text: string) => readCases([{ file: FILE, text }]);
const slipsOf = (text: string) =>
  read(text).problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule}  ${message}`);

describe('a case', () => {
  test('is read with every key', () => {
    const { cases, problems } = read(`
- on: pages/a.json
  field: Cost centre
  first: a
  among: [a, b]
  never:
    - c
- url: https://a.test/
  message: "FI-204: closed"
  nothing: true
- url: https://a.test/
  selection: words
  never: c
- search: leave
  first: a
`);
    expect(problems).toEqual([]);
    expect(cases.map(({ at: _, ...one }) => one)).toEqual([
      { file: FILE, on: 'pages/a.json', field: 'Cost centre', first: 'a', among: ['a', 'b'], never: ['c'] },
      { file: FILE, url: 'https://a.test/', message: 'FI-204: closed', among: [], never: [], nothing: 'true' },
      { file: FILE, url: 'https://a.test/', selection: 'words', among: [], never: ['c'] },
      { file: FILE, search: 'leave', first: 'a', among: [], never: [] },
    ]);
  });

  test('knows where it and each of its keys stand', () => {
    const [, one] = read('- search: a\n  first: a\n- on: pages/a.json\n  among: [a, b]\n  never: c\n').cases;
    expect(one?.at()).toEqual({ line: 3, column: 3 });
    expect(one?.at('on')).toEqual({ line: 3, column: 3 });
    expect(one?.at('among[1]')).toEqual({ line: 4, column: 14 });
    expect(one?.at('never[0]')).toEqual({ line: 5, column: 10 });
    expect(one?.at('first')).toEqual({ line: 3, column: 3 });
  });

  test('may be called by a number, and is read as it is written', () =>
    expect(read('- search: 404\n  first: 007\n').cases).toMatchObject([{ search: '404', first: '007' }]));

  test('beside a slip in another is used', () => {
    const { cases, problems } = read('- search: a\n  frist: a\n- search: b\n  first: b\n');
    expect(cases.map(({ search }) => search)).toEqual(['b']);
    expect(problems).toHaveLength(1);
  });
});

test.each([[''], ['# Nothing yet.\n'], ['[]\n']])('a file without cases is sound: %j', (text) =>
  expect(read(text)).toEqual({ cases: [], problems: [] }),
);

test.each<[string, string, string[]]>([
  ['no list', 'on: pages/a.json\n', ['1:1 case  Expected a list of cases, each beginning with “- on:”.']],
  ['no object', '- pages/a.json\n', ['1:3 case  Expected a case: on or url, and what is to be shown.']],
  ['a slip in a key', '- on: pages/a.json\n  frist: a\n', ['2:3 case-key  Expected first; found frist.']],
  [
    'an unknown key',
    '- on: pages/a.json\n  first: a\n  title: b\n',
    [
      '3:3 case-key  Expected one of on, url, field, message, selection, search, first, among, never, nothing; found title.',
    ],
  ],
  [
    'no address',
    '- url: finance\n  first: a\n',
    ['1:3 case-value  Expected the address of a page, such as https://team.example/new.'],
  ],
  ['no text', '- on: pages/a.json\n  field:\n  first: a\n', ['2:3 case-value  Expected some text, found none.']],
  ['no id', '- on: pages/a.json\n  first: [a]\n', ['2:3 case-value  Expected the id of a tip.']],
  ['no ids', '- on: pages/a.json\n  among: {a: b}\n', ['2:3 case-value  Expected a list of ids of tips.']],
  ['no id in a list', '- on: pages/a.json\n  among: [a, [b]]\n', ['2:14 case-value  Expected the id of a tip.']],
  ['nothing but true', '- on: pages/a.json\n  nothing: yes\n', ['2:3 case-value  Expected true.']],
  [
    'two pages',
    '- on: pages/a.json\n  url: https://a.test/\n  first: a\n',
    ['2:3 case  Expected either on or url; found both.'],
  ],
  ['no page', '- field: a\n  first: a\n', ['1:3 case  Expected a page: on, url, or a search.']],
  [
    'a field beside a search',
    '- search: a\n  field: b\n  first: a\n',
    ['2:3 case  Expected a search alone; found field beside it.'],
  ],
  [
    'nothing expected',
    '- on: pages/a.json\n',
    ['1:3 case  Expected what is to be shown: first, among, never or nothing.'],
  ],
  [
    'tips and nothing',
    '- on: pages/a.json\n  first: a\n  nothing: true\n',
    ['3:3 case  Expected either tips or nothing; found both.'],
  ],
  [
    'a tip that is to be shown and not',
    '- on: pages/a.json\n  among: [a]\n  never: [b, a]\n',
    ['3:14 case  Expected a to be shown or not; found both.'],
  ],
  [
    'a message without quotes',
    '- on: pages/a.json\n  message: FI-204: closed\n  first: a\n',
    ['2:12 yaml-quote  Put quotes around it: it contains ": ".'],
  ],
])('%s is told where it stands', (_, text, slips) => expect(slipsOf(text)).toEqual(slips));

test('names that are not there are told, with those that may be meant, and their cases left out', () => {
  const text = `- on: pages/a.json
  first: finance/closed
- on: pages/b.json
  among: [closed, finance/closde]
  never: [gone]
`;
  const { cases } = read(text);
  const known = withKnownNames(cases, new Set(['finance/closed']), new Set(['pages/a.json']));
  expect(known.cases).toEqual(cases.slice(0, 1));
  expect(known.problems.map(({ line, column, rule, message }) => [line, column, rule, message])).toEqual([
    [3, 3, 'case-page', 'There is no saved page pages/b.json; did you mean pages/a.json?'],
    [4, 11, 'case-tip', 'No tip is called closed; did you mean finance/closed?'],
    [4, 19, 'case-tip', 'No tip is called finance/closde; did you mean finance/closed?'],
    [5, 11, 'case-tip', 'No tip is called gone.'],
  ]);
});

describe('whatever a file holds', () => {
  const pieces = fc.constantFrom(
    ...[
      '- ',
      'on',
      'first',
      'among',
      'never',
      'nothing',
      ': ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '*a',
      '&a',
      '!t ',
    ],
    ...[
      'true',
      '\t',
      '---\n',
      '--- js\n',
      '\r\n',
      '#',
      '|',
      '>',
      'https://a.test/',
      '\u0000',
      '\ufeff',
      '__proto__',
      ', ',
    ],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 200 }),
  );

  test('it is read, and what is wrong stands within it', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { cases, problems } = read(text);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { line, column } of [...problems, ...cases.map((one) => one.at())]) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    ));

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['lists in lists', `${'- '.repeat(100_000)}a`],
    ['an indentation', `- on:\n${' '.repeat(100_000)}a\n`],
  ])('%s without end are a slip', (_, text) => expect(read(text).problems).toHaveLength(1));
});
