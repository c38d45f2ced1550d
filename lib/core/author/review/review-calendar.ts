// The reviews that are due as a calendar (RFC 5545), which every calendar program imports.
import { digestOf } from '../../text/digest.ts';
import { type DueTip, daysAfter, type Owner } from './due-tips.ts';

/** Bytes of a line before it goes on in the next (RFC 5545, 3.1). */
const MOST_BYTES = 75;

const encoder = new TextEncoder();

/** Text as a property has it (RFC 5545, 3.3.11); other control characters have no place there. */
const escapeText = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** A line cut into lines of at most 75 bytes, never within a character. */
function foldLine(line: string): string {
  let folded = '';
  let room = MOST_BYTES;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (bytes > room) {
      folded += '\r\n ';
      room = MOST_BYTES - 1;
    }
    folded += character;
    room -= bytes;
  }
  return folded;
}

const compact = (day: string) => day.replaceAll('-', '');

/** What a calendar says beside its tips. */
export interface CalendarFacts {
  /** What tells this feed from others: its address, else its title. */
  feed: string;
  owners: ReadonlyMap<string, Owner>;
  /** The day it is made, `YYYY-MM-DD`: two calendars of one day are the same. */
  today: string;
}

function eventOf({ id, file, title, owner, day }: DueTip, { feed, owners, today }: CalendarFacts): string[] {
  const name = owner === null ? 'nobody' : (owners.get(owner)?.name ?? owner);
  return [
    'BEGIN:VEVENT',
    // The same for the same tip, whatever its day: a calendar that has it moves it.
    `UID:${digestOf(JSON.stringify([feed, id]))}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
    `SUMMARY:${escapeText(`Review: ${title || id}`)}`,
    `DESCRIPTION:${escapeText([`Owner: ${name}`, ...(file === '' ? [] : [`File: ${file}`])].join('\n'))}`,
    // A day with a review is a day like any other.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The calendar of some tips, with an event on the day of each. */
export function reviewCalendar(tips: readonly DueTip[], facts: CalendarFacts): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Alongside//Review of tips//EN', 'CALSCALE:GREGORIAN'],
    ...tips.flatMap((tip) => eventOf(tip, facts)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
