import { describe, expect, it, test, vi } from 'vitest';
import { isThere, nextThere } from '../../../lib/core/ask/hours.ts';

const LISBON = { days: [1, 2, 3, 4], from: '09:00', to: '17:00', time_zone: 'Europe/Lisbon' };
const TOKYO = { ...LISBON, time_zone: 'Asia/Tokyo' };
const NIGHT = { days: [5], from: '22:00', to: '06:00', time_zone: 'UTC' };
/** 2026-11-23 is a Monday. */
const at = (iso: string) => Date.parse(`${iso}Z`);

describe('somebody is there', () => {
  it.each([
    ['in their hours', LISBON, '2026-11-23T10:00', true],
    ['from the first minute', LISBON, '2026-11-23T09:00', true],
    ['not in the last', LISBON, '2026-11-23T17:00', false],
    ['not on other days', LISBON, '2026-11-27T10:00', false],
    ['by their own clock, not the reader’s', TOKYO, '2026-11-23T10:00', false],
    ['in the morning there, at night here', TOKYO, '2026-11-23T00:30', true],
    ['over midnight', NIGHT, '2026-11-27T23:00', true],
    ['on the morning after', NIGHT, '2026-11-28T05:59', true],
    ['not the evening after', NIGHT, '2026-11-28T23:00', false],
  ])('%s', (_, hours, iso, there) => expect(isThere(hours, at(iso))).toBe(there));

  test('is not known in a zone that nobody knows', () => {
    expect(isThere({ ...LISBON, time_zone: 'Mars/Olympus' }, at('2026-11-23T10:00'))).toBeNull();
  });
});

describe('when they are there again', () => {
  it.each([
    ['the next morning', LISBON, '2026-11-23T18:00', '2026-11-24T09:00'],
    ['after the weekend', LISBON, '2026-11-26T17:30', '2026-11-30T09:00'],
    ['in the evening of Friday', NIGHT, '2026-11-24T12:00', '2026-11-27T22:00'],
  ])('%s', (_, hours, now, then) => expect(nextThere(hours, at(now))).toBe(at(then)));

  test('is nothing to say while they are there, or when nobody can tell', () => {
    expect(nextThere(LISBON, at('2026-11-23T10:00'))).toBeNull();
    expect(nextThere({ ...LISBON, time_zone: 'Mars/Olympus' }, at('2026-11-23T10:00'))).toBeNull();
    expect(nextThere({ ...LISBON, days: [] }, at('2026-11-23T10:00'))).toBeNull();
  });

  test('makes the clock of a zone once, however far away they are', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    expect(nextThere({ ...LISBON, time_zone: 'Pacific/Auckland' }, at('2026-11-26T17:30'))).not.toBeNull();
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });
});
