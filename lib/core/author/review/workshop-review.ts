// The reviews of a feed that is kept in the browser: what is due, by owner, and what becomes of it.
import { isObject } from '../../feed/problem-of.ts';
import { indexOfFile, toAuthorFolder } from '../check-workshop-feed.ts';
import type { WorkshopFeed } from '../workshop-feed.ts';
import { type DueTip, daysAfter, findDue, ownersOf, type ReviewedTip } from './due-tips.ts';
import { reviewCalendar } from './review-calendar.ts';

/** Reviews within so many days are due. */
const DUE_DAYS = 30;

/** A tip that somebody has to read again. */
export interface TipToReview extends ReviewedTip {
  /** Its position in the feed. */
  index: number;
  isOverdue: boolean;
}

/** What one person has to read again. */
export interface ReviewOfOwner {
  /** The id of the person; `null` where nobody answers for the tips. */
  id: string | null;
  name: string;
  email: string;
  tips: TipToReview[];
}

/** What is due, by owner: whoever has most overdue first. Tips without a day of review come last of each. */
export function reviewByOwner(feed: WorkshopFeed, today: string): ReviewOfOwner[] {
  const folder = toAuthorFolder(feed);
  const people = ownersOf(folder);
  const { overdue, soon, undated } = findDue(folder, today, daysAfter(today, DUE_DAYS));
  const late = new Set<ReviewedTip>(overdue);
  const groups = new Map<string | null, ReviewOfOwner>();
  for (const tip of [...overdue, ...soon, ...undated]) {
    const person = tip.owner === null ? undefined : people.get(tip.owner);
    const { owner: id } = tip;
    const group = groups.get(id) ?? { id, name: person?.name ?? id ?? '', email: person?.email ?? '', tips: [] };
    group.tips.push({ ...tip, index: indexOfFile(tip.file) ?? 0, isOverdue: late.has(tip) });
    groups.set(id, group);
  }
  const lateOf = ({ tips }: ReviewOfOwner) => tips.filter(({ isOverdue }) => isOverdue).length;
  return [...groups.values()].sort((one, other) => lateOf(other) - lateOf(one));
}

/** The day so many months after another; the last of its month where that is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Who has read some tips again, when, and when they are to be read next. */
export interface Reviewing {
  by: string;
  on: string;
  next: string;
}

/** The feed with some of its tips marked as still right. */
export function markStillRight(
  feed: WorkshopFeed,
  indexes: ReadonlySet<number>,
  { by, on, next }: Reviewing,
): WorkshopFeed {
  return {
    ...feed,
    items: feed.items.map((item, index) => {
      if (!indexes.has(index)) return item;
      const help = isObject(item._help) ? item._help : {};
      return { ...item, _help: { ...help, review_by: next, verified: { by, on } } };
    }),
  };
}

const hasReviewDay = (tip: TipToReview): tip is TipToReview & DueTip => tip.day !== null;

/** The reviews of a feed as a calendar file. */
export function workshopCalendar(feed: WorkshopFeed, groups: readonly ReviewOfOwner[], today: string): string {
  const { feed_url: address, title } = feed.head;
  const name = [address, title].find((one) => typeof one === 'string');
  const tips = groups.flatMap((group) => group.tips.filter(hasReviewDay)).map((tip) => ({ ...tip, file: '' }));
  return reviewCalendar(tips, { feed: name ?? feed.id, owners: ownersOf(toAuthorFolder(feed)), today });
}
