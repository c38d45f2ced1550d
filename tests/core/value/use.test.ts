import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUse, monthOfWeek, type Use, weekOf } from '../../../lib/core/value/use.ts';

const opened: Use = { event: 'opened', place: 'https://erp.example/orders/*', feedId: '', tip: '', words: '' };

test('a week begins on Monday by the device’s own calendar', () => {
  const sundayNight = Date.parse('2026-11-29T23:30Z');
  expect(weekOf(sundayNight, 0)).toBe('2026-11-23');
  expect(weekOf(sundayNight, -60)).toBe('2026-11-30');
  expect(weekOf(Date.parse('2026-11-30T04:00Z'), 300)).toBe('2026-11-23');
});

test('every moment lies in the seven days of its week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -840, max: 720 }), (atMs, minutesBehindUtc) => {
      const mondayMs = Date.parse(`${weekOf(atMs, minutesBehindUtc)}T00:00Z`);
      const localMs = atMs - minutesBehindUtc * 60_000;
      expect(new Date(mondayMs).getUTCDay()).toBe(1);
      expect(localMs - mondayMs).toBeGreaterThanOrEqual(0);
      expect(localMs - mondayMs).toBeLessThan(7 * 24 * 3600 * 1000);
    }),
  );
});

test('a week counts towards the month that most of it lies in', () => {
  expect(monthOfWeek('2026-11-30')).toBe('2026-12');
  expect(monthOfWeek('2026-10-26')).toBe('2026-10');
  expect(monthOfWeek('2026-12-28')).toBe('2026-12');
});

test('the same use is counted up, another stands by itself', () => {
  const once = countUse([], '2026-11-23', opened);
  const twice = countUse(once, '2026-11-23', opened);
  expect(twice).toEqual([{ ...opened, week: '2026-11-23', count: 2 }]);
  expect(countUse(twice, '2026-11-30', opened)).toHaveLength(2);
  expect(countUse(twice, '2026-11-23', { ...opened, words: 'tax' })).toHaveLength(2);
  expect(once).toEqual([{ ...opened, week: '2026-11-23', count: 1 }]);
});
