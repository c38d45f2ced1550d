import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../lib/core/author/check-folder.ts';
import { createYamlFinder } from '../../../lib/core/author/find-in-yaml.ts';
import { splitFile } from '../../../lib/core/author/front-matter.ts';
import { readFolder } from '../../../lib/core/author/read-folder.ts';
import { readYaml } from '../../../lib/core/author/read-yaml.ts';
import { CHECKED_ON, folderWith } from '../../fixtures/authoring/sound-folder.ts';

const titleOf = (text: string | Uint8Array) =>
  readFolder(folderWith({ 'tips/other.md': text })).tips.find(({ id }) => id === 'other')?.item.title;

describe('front matter', () => {
  test.each([
    ['as most write it', '---\ntitle: One\n---\nText.\n'],
    ['with the mark of its byte order', '\ufeff---\ntitle: One\n---\nText.\n'],
    ['with lines of Windows', '---\r\ntitle: One\r\n---\r\nText.\r\n'],
    ['with spaces after the dashes', '---  \ntitle: One\n--- \nText.\n'],
    ['with a rule in the text', '---\ntitle: One\n---\nText.\n\n---\n\nMore.\n'],
    ['without a text', '---\ntitle: One\n---'],
  ])('%s', (_name, text) => expect(titleOf(text)).toBe('One'));

  test('keeps the lines of both halves', () => {
    const { file } = splitFile('---\r\ntitle: One\r\n---\r\nText.\r\n');
    expect(file).toEqual({ yaml: 'title: One\n', body: 'Text.\n', yamlLine: 1, bodyLine: 3 });
  });

  test('every value is the text that stands there', () => {
    const { value, faults } = readYaml(
      'a: 1.10\nb: no\nc: 2027-03-01\nd: 0x1f\ne: ~\nf: [true, null]\n"__proto__": g\n',
    );
    expect(faults).toEqual([]);
    expect(Object.entries(value as object)).toEqual([
      ...[
        ['a', '1.10'],
        ['b', 'no'],
        ['c', '2027-03-01'],
        ['d', '0x1f'],
        ['e', '~'],
      ],
      ...[
        ['f', ['true', 'null']],
        ['__proto__', 'g'],
      ],
    ]);
  });

  test('keys are found where they stand', () => {
    const yaml = 'title: One\nfields:\n  - A\n  - B\nverified: { by: Ana, on: 2026-01-01 }\n';
    const at = createYamlFinder(yaml, 1);
    expect(at('title')).toEqual({ line: 2, column: 1 });
    expect(at('fields[1]')).toEqual({ line: 5, column: 5 });
    expect(at('verified.on')).toEqual({ line: 6, column: 22 });
    expect(at('fields[7]')).toEqual({ line: 3, column: 1 });
    expect(at('match')).toBeNull();
  });
});

/** Pieces of which slips are made. */
const piece = fc.constantFrom(
  ...[
    '---',
    '----',
    '---js',
    '\ufeff',
    '\r\n',
    '\n',
    '\t',
    '  ',
    '- ',
    ': ',
    'title',
    'match',
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    ' #x',
    '? ',
    '%YAML 1.1\n',
    '...\n',
    '`',
    '@',
    '__proto__',
    'constructor',
  ],
  ...[
    '1.10',
    'no',
    '~',
    'https://finance.example/{id}',
    '## Steps\n1. ',
    '[a](show:link "b")',
    '![p](a.png)',
    '\0',
    '\ud800',
    'é',
  ],
);
const slips = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(''));

describe('whatever stands in a tip', () => {
  const isPosition = ({ line, column }: { line: number; column: number }) =>
    Number.isInteger(line) && Number.isInteger(column) && line >= 1 && column >= 1;

  test('it is read without a crash, and what is said of it has a position', () => {
    fc.assert(
      fc.property(slips, fc.boolean(), (text, closed) => {
        const file = closed ? `---\n${text}\n---\n${text}` : text;
        const problems = checkFolder(readFolder(folderWith({ 'tips/other.md': file })), CHECKED_ON);
        expect(problems.filter((problem) => !isPosition(problem))).toEqual([]);
        expect(problems.filter(({ message, rule }) => message === '' || rule === '')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('any bytes are read without a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const folder = readFolder(folderWith({ 'tips/other.md': bytes, 'feed.yml': bytes, 'pages/one.json': bytes }));
        expect(checkFolder(folder, CHECKED_ON).length).toBeGreaterThan(0);
      }),
    );
  });

  test.each(['[', '{a: ', '- ', '? ', '> '])('a hundred thousand of %s end at once', (opening) => {
    const many = opening.repeat(100_000);
    const text = `---\ntitle: One\nmatch: ${many}\n---\n${many}`;
    expect(checkFolder(readFolder(folderWith({ 'tips/other.md': text })), CHECKED_ON).length).toBeGreaterThan(0);
  });
});
