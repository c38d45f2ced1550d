// The calendar as an independent reader of calendars understands it, and byte by byte where the standard counts them.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { DueTip } from '../../../../lib/core/author/review/due-tips.ts';
import { reviewCalendar } from '../../../../lib/core/author/review/review-calendar.ts';

const facts = {
  feed: 'https://help.example/help.json',
  owners: new Map([['ana', { name: 'Ana; Sá', email: null }]]),
  today: '2026-11-29',
};
const tip = (more: Partial<DueTip> = {}): DueTip => ({
  ...{ id: 'a/b', file: 'tips/a/b.md', title: 'Which one?', owner: 'ana', day: '2027-02-28' },
  ...more,
});
const eventsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('an event fills the day of its tip and says what is to be read, and by whom', () => {
  const text = reviewCalendar(
    [tip(), tip({ id: 'c', title: '', owner: null }), tip({ id: 'd', owner: 'gone' })],
    facts,
  );
  const [first, second, third] = eventsIn(text);
  expect(first?.startDate.isDate).toBe(true);
  expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2027-02-28', '2027-03-01']);
  expect([first?.summary, first?.description]).toEqual(['Review: Which one?', 'Owner: Ana; Sá\nFile: tips/a/b.md']);
  expect([second?.summary, second?.description.split('\n')[0]]).toEqual(['Review: c', 'Owner: nobody']);
  expect(third?.description.split('\n')[0]).toBe('Owner: gone');
});

test('the same day gives the same bytes; an event is known again when its day, title or owner changes', () => {
  const uidOf = (one: DueTip, more = {}) => eventsIn(reviewCalendar([one], { ...facts, ...more }))[0]?.uid;
  expect(reviewCalendar([tip()], facts)).toBe(reviewCalendar([tip()], facts));
  expect(uidOf(tip({ day: '2030-01-01', title: 'New', owner: null, file: 'x' }), { today: '2027-01-01' })).toBe(
    uidOf(tip()),
  );
  const others = [uidOf(tip()), uidOf(tip({ id: 'a' })), uidOf(tip(), { feed: 'https://other.example/' })];
  expect(new Set(others).size).toBe(3);
});

test('without tips it is a calendar still', () => {
  expect(reviewCalendar([], facts)).toMatch(/^BEGIN:VCALENDAR\r\n(?:[A-Z]+:.+\r\n){3}END:VCALENDAR\r\n$/);
});

test('lines end as the standard says, have at most 75 bytes and break within no character; any title comes back', () => {
  const part = fc.constantFrom(
    ...['ü', '日本', '👩‍🚀', ';', ',', '\\', '\\n', ':', '"', 'a', ' ', '\u0007', 'BEGIN:VEVENT'],
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 120 }), (parts) => {
      const title = parts.join('');
      const text = reviewCalendar([tip({ title })], facts);
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n\ufffd]/);
        expect(line.isWellFormed()).toBe(true);
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
      expect(eventsIn(text).map(({ summary }) => summary)).toEqual([`Review: ${title.replaceAll('\u0007', '')}`]);
    }),
  );
});
