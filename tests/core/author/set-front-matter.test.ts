// One key of a tip's file changes, and every other byte of it stays.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontMatterOf } from '../../../lib/core/author/read-tip.ts';
import { setFrontMatter } from '../../../lib/core/author/set-front-matter.ts';

const changed = (text: string, key = 'review_by', value = '2028-03-01') => {
  const result = setFrontMatter(text, key, value);
  return result.ok ? result.value : `! ${result.error}`;
};

describe('a key that is there', () => {
  test.each([
    ['review_by: 2027-03-01', 'review_by: 2028-03-01'],
    ['review_by:   2027-03-01   # every spring', 'review_by:   2028-03-01   # every spring'],
    ["review_by: '2027-03-01'", "review_by: '2028-03-01'"],
    ['review_by: "2027-03-01" # a day', 'review_by: "2028-03-01" # a day'],
    ['"review_by" : 2027-03-01', '"review_by" : 2028-03-01'],
    ['? review_by\n: 2027-03-01', '? review_by\n: 2028-03-01'],
    ['review_by:', 'review_by: 2028-03-01'],
    ['review_by: # when?', 'review_by: 2028-03-01 # when?'],
    ['  review_by: soon\n  title: "x # y"', '  review_by: 2028-03-01\n  title: "x # y"'],
    ['{ title: x, review_by: 2027-03-01, tags: [a] }', '{ title: x, review_by: 2028-03-01, tags: [a] }'],
    ['note: {review_by: 1}\nreview_by: 2', 'note: {review_by: 1}\nreview_by: 2028-03-01'],
  ])('%j', (before, after) => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\ufeff']) {
        const file = (yaml: string) =>
          `${mark}---\n${yaml}\n# last\n--- \nreview_by: no key\n---\n\n`.replaceAll('\n', end);
        expect(changed(file(before))).toBe(file(after));
      }
  });

  test.each([
    ['owner: ana', 'true', 'owner: "true"'],
    ['owner: ana', 'a: b', 'owner: "a: b"'],
    ['owner: "ana"', 'o"x\\', 'owner: "o\\"x\\\\"'],
    ["owner: 'ana'", "d'arc", "owner: 'd''arc'"],
    ['{ owner: ana, title: x }', 'a, b', '{ owner: "a, b", title: x }'],
  ])('%j becomes %j', (before, value, after) => {
    expect(changed(`---\n${before}\n---\n`, 'owner', value)).toBe(`---\n${after}\n---\n`);
  });
});

describe('a key that is not there', () => {
  test.each([
    ['---\ntitle: x\n---\nText', '---\ntitle: x\nreview_by: 2028-03-01\n---\nText'],
    ['\ufeff---\r\ntitle: x\r\n---\r\nText\n', '\ufeff---\r\ntitle: x\r\nreview_by: 2028-03-01\r\n---\r\nText\n'],
    ['---\n  title: x\n# end\n---\n', '---\n  title: x\n# end\n  review_by: 2028-03-01\n---\n'],
    ['---\ntitle: |+\n  x\n\n---\n', '---\ntitle: |+\n  x\n\nreview_by: 2028-03-01\n---\n'],
    ['---\n---\n', '---\nreview_by: 2028-03-01\n---\n'],
  ])('%j', (before, after) => expect(changed(before)).toBe(after));
});

test.each([
  ['---\nreview_by: |\n  2027-03-01\n---\n', '! its review_by has to be changed by hand'],
  ['---\nreview_by: [a]\n---\n', '! its review_by has to be changed by hand'],
  ['---\n{ title: x }\n---\n', '! its review_by has to be changed by hand'],
  ['---\ntitle: x\n...\n---\n', '! its review_by has to be changed by hand'],
  ['---\ntitle: a: b\n---\n', '! what check says of its front matter has to be mended first'],
  ['---\nreview_by: a\nreview_by: b\n---\n', '! what check says'],
  ['title: x\n', '! what check says'],
  ['---\ntitle: x\n', '! what check says'],
])('what cannot be changed is said: %j', (text, message) => expect(changed(text)).toContain(message));

test('there and back: the same file, whatever stands in it', () => {
  const line = fc.constantFrom(
    ...[
      'title: x',
      'fields: [a, b]',
      'tags:\n- a\n- b',
      '# words',
      '',
      'match: ["https://a.example/*"]',
      'summary: >\n  a\n  b',
    ],
    ...["keywords: 'it''s'", 'errors: "a: \\"b\\""', 'path: { id: p, title: P, step: 1 }', 'kind: guide # why'],
  );
  const written = fc.constantFrom('2027-03-01', '"2027-03-01"', "'2027-03-01'", '2027-03-01 # soon', '  2027-03-01  ');
  const file = fc
    .record({
      lines: fc.uniqueArray(line, { maxLength: 6 }),
      at: fc.nat(),
      written,
      body: fc.string({ unit: 'grapheme' }),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.constantFrom('', '\ufeff'),
    })
    .map(({ lines, at, written: value, body, end, mark }) => {
      const all = lines.toSpliced(at % (lines.length + 1), 0, `review_by: ${value}`);
      return mark + ['---', ...all, '---', ''].join('\n').replaceAll('\n', end) + body;
    });
  fc.assert(
    fc.property(file, (text) => {
      const there = changed(text);
      expect(frontMatterOf(there)).toEqual({ ...frontMatterOf(text), review_by: '2028-03-01' });
      expect(changed(there, 'review_by', '2027-03-01')).toBe(text);
    }),
  );
});
