import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fromCell, readReviewTable, reviewTable, toCell } from '../../../../lib/core/author/review/review-table.ts';

const encoder = new TextEncoder();
const read = (text: string) => readReviewTable(encoder.encode(text));
const rowsOf = (text: string) => {
  const table = read(text);
  return table.ok ? table.value : table.error;
};
const tip = (id: string, owner: string | null = 'ana', day: string | null = '2027-03-01', title = 'Title') => ({
  ...{ id, title, owner, day },
  file: `tips/${id}.md`,
});

describe('cells', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '"=1', "'=1", 'x;=1', 'x,"=1', 'x\n-1', '=;=;='])(
    '%j is run by no spreadsheet, whatever separates its cells',
    (text) => {
      for (const part of toCell(text).split(/[;,\t\r\n]/)) expect(part.replaceAll('"', '')).not.toMatch(/^[=+\-@＝]/);
      expect(fromCell(toCell(text))).toBe(text);
    },
  );

  test('words stay as they are', () => {
    for (const text of ["it's", 'a-b', '1 = 1', 'a@b.example', 'Yes, -1 is less', "'quoted'", 'netbox/rack'])
      expect(toCell(text)).toBe(text);
  });

  test('any text comes back', () => {
    const sign = fc.constantFrom(...'=+-@\t\r\n;,\'"＝ax ');
    const text = fc.string({ unit: sign });
    fc.assert(fc.property(text, (given) => void expect(fromCell(toCell(given))).toBe(given)));
  });
});

describe('a table', () => {
  test('is what spreadsheets know as a table in UTF-8', () => {
    expect(reviewTable([tip('a', 'ana', '2027-03-01', 'One, "two"'), tip('=b', null, null)])).toBe(
      '\ufefftip,title,owner,review_by\r\na,"One, ""two""",ana,2027-03-01\r\n\'=b,Title,,\r\n',
    );
  });

  test('comes back, also from a spreadsheet that separates by semicolons or tabs', () => {
    const anyId = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (ids, delimiter) => {
        const { data } = papaparse.parse(reviewTable(ids.map((id) => tip(id))).slice(1), { delimiter: ',' });
        const saved = papaparse.unparse(data, { newline: '\r\n', delimiter });
        expect(rowsOf(saved)).toEqual(ids.map((id, at) => ({ row: at + 2, tip: id, owner: 'ana', day: '2027-03-01' })));
      }),
    );
  });

  test('has rows as the spreadsheet numbers them, and columns by name in any order', () => {
    expect(rowsOf('sep=;\nReview_by; TIP ;note\n\n;;\n2027-03-01;"a\nb";x\n2027-04-01; c\n')).toEqual([
      { row: 4, tip: 'a\nb', owner: undefined, day: '2027-03-01' },
      { row: 5, tip: 'c', owner: undefined, day: '2027-04-01' },
    ]);
  });

  test('is read as spreadsheets of some countries save it', () => {
    const ansi = Uint8Array.from('tip;owner\r\nbüro;jörg\r\n', (sign) => sign.charCodeAt(0));
    const wide = new Uint8Array(
      new Uint16Array(Array.from('\ufefftip\towner\nbüro\tjörg', (sign) => sign.charCodeAt(0))).buffer,
    );
    for (const bytes of [ansi, wide])
      expect(readReviewTable(bytes)).toEqual({
        ok: true,
        value: [{ row: 2, tip: 'büro', owner: 'jörg', day: undefined }],
      });
  });

  test.each([
    ['', 'its first row names no column tip'],
    ['title,owner\na,b', 'its first row names no column tip'],
    ['tip,title\na,b', 'its first row names neither owner nor review_by'],
    ['tip,owner,owner\na,b,c', 'its first row names owner twice'],
    ['tip,owner\n"a,b', 'row 2: '],
  ])('%j is none', (text, message) => expect(rowsOf(text)).toContain(message));
});
