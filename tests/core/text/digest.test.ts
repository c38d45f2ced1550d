import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../../lib/core/text/digest.ts';

// Digests are stored: another build has to give the same ones. 0xe40c292c is what FNV-1a makes of “a”.
test.each([
  ['', '0-ztntfp-17wdrqx'],
  ['a', `1-${(0xe40c292c).toString(36)}-1sqoirs`],
  ['invoice', '7-p4m9e8-zjq0v0'],
])('the digest of %j is %s, today and later', (text, digest) => expect(digestOf(text)).toBe(digest));

test('another text has another digest', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(digestOf(one) === digestOf(other)).toBe(one === other);
    }),
  );
});

test('ten thousand texts that differ in one digit have ten thousand digests', () => {
  const digests = Array.from({ length: 10_000 }, (_, n) => digestOf(`{"id":"tip","title":"Invoice ${n}"}`));
  expect(new Set(digests).size).toBe(10_000);
});
