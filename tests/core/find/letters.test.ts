import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldShare, likeness, trigrams } from '../../../lib/core/find/letters.ts';

test('runs of three letters, the edges included', () => {
  expect([...trigrams('tax')]).toEqual([' ta', 'tax', 'ax ']);
  expect([...trigrams('')]).toEqual([]);
});

test('a compound holds most of its parts', () => {
  expect(heldShare(trigrams('konto'), trigrams('bankkonto anlegen'))).toBeCloseTo(0.8);
  expect(heldShare(trigrams('konto'), trigrams('rechnung'))).toBe(0);
  expect(heldShare(new Set(), trigrams('x'))).toBe(0);
});

test('likeness is 1 with itself, the same both ways, and within 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const [a, b] = [trigrams(one), trigrams(other)];
      const value = likeness(a, b);
      expect(value).toBe(likeness(b, a));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      if (a.size > 0) expect(likeness(a, a)).toBe(1);
    }),
  );
});
