import { expect, test } from 'vitest';
import { placeKeysFor, placeKeysOf } from '../../../lib/core/place/host-keys.ts';
import { matchesPattern, parsePattern } from '../../../lib/core/place/pattern.ts';

test.each([
  [['https://a.test/*'], ['a.test']],
  [['https://*.a.test/*'], ['*.a.test']],
  [['https://*/wp-admin/*'], ['*']],
  [['https://a.test/x', 'http://a.test:8080/y'], ['a.test']],
  [['http://127.0.0.1:8080/*'], ['127.0.0.1']],
  [['http://[::1]:3000/*'], ['[::1]']],
  [['https://Bücher.example/*'], ['xn--bcher-kva.example']],
  [['https://a.test./*'], ['a.test']],
  [[], ['']],
  [['no pattern'], []],
])('tips for %j stand under %j', (match, keys) => expect(placeKeysOf(match)).toEqual(keys));

test.each([
  ['x.a.test', ['x.a.test', '*.x.a.test', '*.a.test', '*.test', '*']],
  ['localhost', ['localhost', '*.localhost', '*']],
  ['127.0.0.1', ['127.0.0.1', '*.127.0.0.1', '*']],
  ['[::1]', ['[::1]', '*.[::1]', '*']],
  ['a.test.', ['a.test', '*.a.test', '*.test', '*']],
])('a page of %s asks for %j', (host, keys) => expect(placeKeysFor(host)).toEqual(keys));

test.each([
  ['http://127.0.0.1:8080/*', 'http://127.0.0.1:8080/x', true],
  ['http://127.0.0.1/*', 'http://127.0.0.1:8080/x', false],
  ['http://127.0.0.1:*/*', 'http://127.0.0.1:8080/x', true],
  ['http://127.0.0.1:*/*', 'http://127.0.0.1/x', true],
  ['http://[::1]:3000/*', 'http://[::1]:3000/x', true],
  ['http://[::1]:3000/*', 'http://[::1]:3001/x', false],
  ['http://[0:0:0:0:0:0:0:1]/*', 'http://[::1]/x', true],
  ['http://a.test:80/*', 'http://a.test/x', true],
  ['https://a.test:80/*', 'https://a.test/x', false],
  ['*://a.test/*', 'http://a.test:8080/x', false],
  ['*://a.test:8080/*', 'https://a.test:8080/x', true],
  ['https://a.test./*', 'https://a.test/x', true],
  ['https://a.test/*', 'https://a.test./x', true],
  ['https://a.test/p#Übersicht', 'https://a.test/p#%C3%9Cbersicht', true],
  ['https://a.test/p#Übersicht', 'https://a.test/p#Übersicht', true],
  ['https://a.test/p#/users/*', 'https://a.test/p#/users/7', true],
  ['https://a.test/p#50%', 'https://a.test/p#50%', true],
])('%s ~ %s: %s', (source, address, fits) => {
  const pattern = parsePattern(source);
  if (!pattern.ok) throw new Error(pattern.error);
  const url = new URL(address);
  expect(matchesPattern(pattern.value, url)).toBe(fits);
  if (fits) expect(placeKeysFor(url.hostname)).toEqual(expect.arrayContaining(placeKeysOf([source])));
});
