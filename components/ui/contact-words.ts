// How a person who can be asked is put in words: pure, so that every sentence can be tested.
import { firstName } from '../../lib/core/ask/build-draft.ts';
import { nextThere } from '../../lib/core/ask/hours.ts';
import { isMailbox, type SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Contact } from '../../lib/core/feed/feed-schema.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { directionOf } from './direction.ts';
import { DAY_MS, dayStartMs, toDay } from './relative-time.ts';

/** Most topics in a sentence; a headline has room for one. */
const MAX_TOPICS = 2;

/** Around words of whatever direction, so that those beside them stay in their order. */
const isolate = (words: string) => `\u2068${words}\u2069`;

/** Joins words as the language does: “a, b and c”; each may be of another language than the sentence. */
export function joinWords(words: string[], text: Text): string {
  const parts = directionOf(text.language) === 'rtl' ? words.map(isolate) : words;
  return new Intl.ListFormat(text.language, { style: 'long', type: 'conjunction' }).format(parts);
}

/** The name to call somebody by: the first name of a person, the whole name of a mailbox. */
export function callName(person: SuggestedContact): string {
  return isMailbox(person) ? person.contact.name : firstName(person.contact.name);
}

/** The topics worth naming here: those that met the page, else the first the person offered. */
export function topicsOf({ contact, reason }: SuggestedContact): string[] {
  const topics = reason.kind === 'topics' && reason.words.length > 0 ? reason.words : (contact.topics ?? []);
  return topics.slice(0, MAX_TOPICS);
}

/** What the button says that asks somebody, by the name that they have among others; a team's own mailbox needs none. */
export function toAskLabel(person: SuggestedContact, name: string, isOnlyMailbox: boolean, text: Text): string {
  return person.reason.kind === 'mailbox' && isOnlyMailbox ? text('people.askTeam') : text('people.ask', { name });
}

/** What a person is named for: “Ana Sá knows invoices”, for whom they stand in and until when, or the name alone. */
function toHeadline(person: SuggestedContact, name: string, nowMs: number, text: Text): string {
  const { standsInFor: other, awayUntil } = person;
  if (other !== undefined && awayUntil !== undefined)
    return text('people.coversUntil', { name, other, date: toDay(dayStartMs(awayUntil), nowMs, text) });
  if (other !== undefined) return text('people.standsInFor', { name, other });
  // Until when somebody is away counts before what they know.
  if (awayUntil !== undefined) return name;
  const topics = topicsOf(person);
  return topics.length > 0 ? text('people.knows', { name, topics: topics[0] ?? '' }) : name;
}

/** A Monday, from which the names of weekdays are taken. */
const MONDAY_MS = Date.UTC(2024, 0, 1);

/** Usual days in short, as in “Mon–Thu” or “Mon, Wed”. */
export function toDays(hours: NonNullable<Contact['hours']>, text: Text): string {
  const format = new Intl.DateTimeFormat(text.language, { weekday: 'short', timeZone: 'UTC' });
  const name = (day: number) => format.format(MONDAY_MS + (day - 1) * 86_400_000);
  const runs: number[][] = [];
  for (const day of [...new Set(hours.days)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const toRun = (run: number[]) => {
    const [first, last] = [name(run[0] ?? 1), name(run.at(-1) ?? 1)];
    if (run.length === 1) return [first];
    return run.length === 2 ? [first, last] : [`${first}–${last}`];
  };
  return runs.flatMap(toRun).join(', ');
}

/** Why a person is suggested, in a few plain words. */
export function toContactReason({ reason, standsInFor }: SuggestedContact, text: Text): string {
  if (reason.kind === 'elsewhere' || reason.kind === 'mailbox-elsewhere') return text(`people.${reason.kind}`);
  if (standsInFor !== undefined) return text('people.standsIn', { name: standsInFor });
  if (reason.kind === 'topics') return text('people.topics', { topics: joinWords(reason.words, text) });
  if (reason.kind === 'tip') return text('people.tip', { title: reason.words[0] ?? '' });
  return text(reason.kind === 'deputy' ? 'people.listed' : `people.${reason.kind}`);
}

/** When they are usually there, or when they (or the one they stand in for) are back; empty when nothing is known. */
export function toPresence(person: SuggestedContact, nowMs: number, text: Text): string {
  const { contact, awayUntil, standsInFor } = person;
  if (awayUntil === undefined) {
    if (!contact.hours) return '';
    const again = nextThere(contact.hours, nowMs);
    // Until tomorrow their usual days say enough.
    if (again === null || again - nowMs < DAY_MS) return toDays(contact.hours, text);
    const day = new Intl.DateTimeFormat(text.language, { weekday: 'long' }).format(again);
    return text('people.again', { day });
  }
  const date = toDay(dayStartMs(awayUntil), nowMs, text);
  if (standsInFor === undefined) return text('people.back', { date });
  return text('people.otherBack', { name: firstName(standsInFor), date });
}

/** Somebody in one line, by the name that they have among others: what they know, when they are there, why they are named. */
export function toPersonLine(person: SuggestedContact, name: string, nowMs: number, text: Text): string {
  const isStandIn = person.standsInFor !== undefined;
  const presence = isStandIn ? '' : toPresence(person, nowMs, text);
  // The only topic, or for whom they stand in, has given the reason; who knows something is expected to belong here.
  const topics = topicsOf(person).length;
  const isExpected = ['place', 'tip'].includes(person.reason.kind) && topics > 0;
  const isSaid = isStandIn || isExpected || (person.reason.kind === 'topics' && topics === 1);
  const reason = isSaid ? '' : toContactReason(person, text);
  return [toHeadline(person, name, nowMs, text), presence, reason].filter((words) => words !== '').join(' · ');
}
