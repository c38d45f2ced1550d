// What the page of worth says of times and tips, in the words of a language.
import type { Text } from '../../lib/core/text/text.ts';
import type { FeedFacts } from '../../lib/core/value/feed-facts.ts';

const HOUR = 60;

/** A time as far as an estimate can tell it: in fives of minutes, in halves of hours, then in hours. */
export function toDuration(minutes: number, text: Text): string {
  const show = (value: number, unit: 'minute' | 'hour') =>
    new Intl.NumberFormat(text.language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  if (minutes < 10) return show(Math.round(minutes), 'minute');
  if (minutes < 1.5 * HOUR) return show(Math.round(minutes / 5) * 5, 'minute');
  if (minutes < 10 * HOUR) return show(Math.round(minutes / 30) / 2, 'hour');
  return show(Math.round(minutes / HOUR), 'hour');
}

/** The title of a tip; what is gone from its feed has none any more. */
export function titleOfTip({ feedId, tip }: { feedId: string; tip: string }, facts: readonly FeedFacts[], text: Text) {
  return facts.find((feed) => feed.feedId === feedId)?.titles[tip] ?? text('worth.tipGone');
}
