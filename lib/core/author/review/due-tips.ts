// Which tips somebody has to read again, when, and who answers for them.
import { isDay } from '../../feed/feed-schema.ts';
import { isObject } from '../../feed/problem-of.ts';
import { cleanLine } from '../../text/clean.ts';
import { helpOf } from '../check-feed.ts';
import type { AuthoredTip, AuthorFolder } from '../folder.ts';

const DAY_MS = 86_400_000;

/** A tip as its review sees it. */
export interface ReviewedTip {
  id: string;
  file: string;
  title: string;
  /** Who answers for it, by the id in `contacts.yml`; `null` for nobody. */
  owner: string | null;
  /** When it is to be read again, `YYYY-MM-DD`; `null` where no day is set. */
  day: string | null;
}

/** A tip with a day of review. */
export interface DueTip extends ReviewedTip {
  day: string;
}

/** What a review finds, in the order of the days. */
export interface DueTips {
  /** Those whose day is past. */
  overdue: DueTip[];
  /** Those whose day comes, up to the one that was asked for. */
  soon: DueTip[];
  /** Those that would never come up. */
  undated: ReviewedTip[];
}

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days lie between two days. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const textIfAny = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** A tip as its review sees it: its owner is the one it names, else the first of its contacts. */
export function toReviewedTip({ id, file, item }: AuthoredTip): ReviewedTip {
  const { owner, contacts, review_by: day } = helpOf(item);
  const [first] = Array.isArray(contacts) ? contacts : [];
  return {
    id,
    file,
    title: cleanLine(textIfAny(item.title) ?? ''),
    owner: textIfAny(owner) ?? textIfAny(first),
    day: typeof day === 'string' && isDay(day) ? day : null,
  };
}

const hasDay = (tip: ReviewedTip): tip is DueTip => tip.day !== null;
const byDay = (one: DueTip, other: DueTip) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0);

/** The tips that are overdue on `today`, those that are due up to `by`, and those without a day of review. */
export function findDue({ tips }: Pick<AuthorFolder, 'tips'>, today: string, by: string): DueTips {
  const all = tips.map(toReviewedTip);
  const due = all.filter(hasDay).filter(({ day }) => day <= by);
  return {
    overdue: due.filter(({ day }) => day < today).sort(byDay),
    soon: due.filter(({ day }) => day >= today).sort(byDay),
    undated: all.filter((tip) => !hasDay(tip)),
  };
}

/** A person of `contacts.yml`, as far as a review names them. */
export interface Owner {
  name: string;
  email: string | null;
}

/** The people who may answer for tips, by their ids. */
export function ownersOf({ head }: Pick<AuthorFolder, 'head'>): ReadonlyMap<string, Owner> {
  const given: unknown = head._help?.contacts;
  const listed: readonly unknown[] = Array.isArray(given) ? given : [];
  return new Map(
    listed.flatMap((contact) => {
      const id = isObject(contact) ? textIfAny(contact.id) : null;
      if (!isObject(contact) || id === null) return [];
      const [name, email] = [textIfAny(contact.name) ?? id, textIfAny(contact.email)];
      return [[id, { name: cleanLine(name), email: email && cleanLine(email) }] as const];
    }),
  );
}
