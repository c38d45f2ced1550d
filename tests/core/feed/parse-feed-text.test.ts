import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFeedText } from '../../../lib/core/feed/parse-feed-text.ts';
import { FULL_CONTACT, FULL_ITEM, feedWith, itemWith } from '../../fixtures/feeds/feed.ts';

const document = feedWith([FULL_ITEM, itemWith({ id: '{"b', title: 'Braces } ] and \\" quotes' })], {
  _help: { contacts: [FULL_CONTACT] },
});
const kindOf = (text: string) => {
  const result = parseFeedText(text, 'team.example');
  return result.ok ? 'ok' : result.error.kind;
};

test('a byte order mark is no fault', () => {
  expect(parseFeedText(`\ufeff${JSON.stringify(document)}`, 'x')).toEqual({ ok: true, value: document });
});

test('a feed cut off anywhere is said to break off, never read as a shorter one', () => {
  for (const text of [JSON.stringify(document), JSON.stringify(document, null, 2)]) {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (at) => {
        expect(kindOf(text.slice(0, at))).toBe('cut-off');
      }),
      { numRuns: 300 },
    );
  }
});

test('white space cut off the end changes nothing', () => {
  expect(parseFeedText(`${JSON.stringify(document)}\n`, 'x')).toEqual({ ok: true, value: document });
});

test.each([
  ['<!doctype html><title>Sign in</title>', 'html'],
  ['\n\t<html>', 'html'],
  ['', 'not-json'],
  ['   ', 'not-json'],
  ['hello', 'not-json'],
  ['{"a":1,}', 'not-json'],
  ["{'a':1}", 'not-json'],
  ['{"a":1} trailing', 'not-json'],
  ['{"a":NaN}', 'not-json'],
  ['{"a":[1,2}', 'not-json'],
])('%j is %s', (text, kind) => expect(kindOf(text)).toBe(kind));

test('a failure names the host', () => {
  for (const text of ['<p>', '{', '?']) {
    expect(parseFeedText(text, 'team.example')).toMatchObject({ error: { params: { host: 'team.example' } } });
  }
});
