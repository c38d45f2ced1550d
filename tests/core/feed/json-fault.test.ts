import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../../lib/core/feed/json-fault.ts';
import { parseFeedText } from '../../../lib/core/feed/parse-feed-text.ts';

test.each<[string, number, number, string]>([
  ['{"a":1,}', 1, 8, '}'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2'],
  ["{'a':1}", 1, 2, "'a':1}"],
  ['{"a":NaN}', 1, 6, 'NaN}'],
  ['{"a":[1,2}', 1, 10, '}'],
  ['{"a":1} trailing', 1, 9, 'trailing'],
  ['{"a" 1}', 1, 6, '1}'],
  ['[1,\r\n,2]', 2, 1, ',2]'],
  ['{"a":"tab\there"}', 1, 6, '"tab\there"}'],
  ['', 1, 1, ''],
])('%j stops at line %i, column %i', (text, line, column, found) => {
  expect(findJsonFault(text)).toEqual({ line, column, found });
});

test('a mark put into JSON is found where it stands', () => {
  const values = fc.jsonValue().map((value) => JSON.stringify({ value }, null, 1));
  fc.assert(
    fc.property(values, (text) => {
      // After the first brace a mark is never JSON.
      expect(findJsonFault(`{§${text.slice(1)}`)).toMatchObject({ line: 1, column: 2 });
      const end = text.split('\n');
      expect(findJsonFault(`${text}§`)).toEqual({ line: end.length, column: 2, found: '§' });
    }),
  );
});

test('the failure says it', () => {
  expect(parseFeedText('{\n "a": 1,\n}', 'team.example')).toEqual({
    ok: false,
    error: {
      kind: 'not-json',
      params: { host: 'team.example', detail: 'line 3, column 1, at “}”', line: 3, column: 1, found: '“}”' },
    },
  });
});
