import { expect, test } from 'vitest';
import { parseFeedKey } from '../../../lib/core/feed/feed-key.ts';

test.each([
  ['Authorization', 'abc', { header: 'Authorization', value: 'Bearer abc' }],
  ['authorization', ' abc ', { header: 'authorization', value: 'Bearer abc' }],
  ['Authorization', 'Basic dXNlcjpwYXNz', { header: 'Authorization', value: 'Basic dXNlcjpwYXNz' }],
  [' PRIVATE-TOKEN ', 'glpat-1', { header: 'PRIVATE-TOKEN', value: 'glpat-1' }],
  ['X-Api-Key', 'a b', { header: 'X-Api-Key', value: 'a b' }],
])('%j, %j can be sent', (header, value, key) => {
  expect(parseFeedKey({ header, value })).toEqual(key);
  // What is kept reads the same when it is read again.
  expect(parseFeedKey(key)).toEqual(key);
});

test.each([
  ['Authorization', ''],
  ['Authorization', '   '],
  ['Authorization', 'two\nlines'],
  ['Authorization', 'schlüssel'],
  ['Authorization', 'a'.repeat(4097)],
  ['', 'abc'],
  ['Two words', 'abc'],
  ['Colon:', 'abc'],
  ['Cookie', 'abc'],
  ['host', 'abc'],
  ['Sec-Fetch-Mode', 'abc'],
  ['If-None-Match', 'abc'],
  ['X'.repeat(65), 'abc'],
])('%j, %j cannot', (header, value) => expect(parseFeedKey({ header, value })).toBeNull());

test.each([null, undefined, 'abc', {}, { header: 1, value: 2 }, []])('%j is no key', (input) =>
  expect(parseFeedKey(input)).toBeNull(),
);
