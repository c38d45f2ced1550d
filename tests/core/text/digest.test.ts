import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../../lib/core/text/digest.ts';

test('the same text has the same digest, another one another', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(digestOf(one)).toBe(digestOf(one));
      expect(digestOf(one) === digestOf(other)).toBe(one === other);
    }),
  );
});

test('ten thousand texts that differ in one digit have ten thousand digests', () => {
  const digests = Array.from({ length: 10_000 }, (_, n) => digestOf(`{"id":"tip","title":"Invoice ${n}"}`));
  expect(new Set(digests).size).toBe(10_000);
});
