import { OWN_FEED_ID, type Tip } from '../../lib/core/feed/tip.ts';
import { cleanLine, shorten } from '../../lib/core/text/clean.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { dayStartMs, toAgo, toDay } from '../ui/relative-time.ts';

/** Tells whether the day by which a tip was to be checked again has passed. */
export function isOverdue({ reviewBy }: Pick<Tip, 'reviewBy'>, nowMs: number): boolean {
  return reviewBy !== undefined && dayStartMs(reviewBy) + 86_400_000 <= nowMs;
}

/** Says how fresh a tip is: when it was checked and by whom, else when it changed; empty when nothing is known. */
export function toChecked(tip: Pick<Tip, 'reviewBy' | 'verified' | 'modified'>, nowMs: number, text: Text): string {
  const overdue = isOverdue(tip, nowMs);
  if (tip.verified) {
    const ago = toAgo(dayStartMs(tip.verified.on), nowMs, text);
    const name = tip.verified.by;
    return overdue ? text('tip.lastCheckedBy', { ago, name }) : text('tip.checkedBy', { ago, name });
  }
  const changedAtMs = tip.modified === undefined ? Number.NaN : Date.parse(tip.modified);
  if (overdue) {
    if (!Number.isNaN(changedAtMs)) return text('tip.lastChecked', { ago: toAgo(changedAtMs, nowMs, text) });
    return text('tip.overdue', { date: toDay(dayStartMs(tip.reviewBy ?? ''), nowMs, text) });
  }
  return Number.isNaN(changedAtMs) ? '' : text('tip.changed', { ago: toAgo(changedAtMs, nowMs, text) });
}

/** Most authors that are named. */
const MOST_AUTHORS = 3;

/** Says who wrote a tip, where nobody is named who has checked it; empty when nobody is known. */
export function toAuthors(
  { verified, authors, feedId }: Pick<Tip, 'verified' | 'authors' | 'feedId'>,
  text: Text,
): string {
  if (verified || authors.length === 0 || feedId === OWN_FEED_ID) return '';
  const names = authors.slice(0, MOST_AUTHORS).map((name) => shorten(cleanLine(name), 80));
  return text('tip.by', { names: new Intl.ListFormat(text.language).format(names) });
}
