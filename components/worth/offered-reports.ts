// Which reports are offered: of each feed that somebody keeps, each month that is over and not sent.
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import { addressWithoutKey, type FeedFacts } from '../../lib/core/value/feed-facts.ts';
import { closedMonths, type ReportLine, reportLines } from '../../lib/core/value/report-lines.ts';
import { isSent, type SentReport } from '../../lib/core/value/sent-report.ts';
import type { UseCount } from '../../lib/core/value/use.ts';

/** A report that can be made. */
export interface OfferedReport {
  /** The address of the feed, as the report names it. */
  feed: string;
  title: string;
  /** Where it goes; empty where the feed does not say. */
  to: string;
  month: string;
  lines: readonly ReportLine[];
  /** The titles of the feed’s tips, by id. */
  titles: FeedFacts['titles'];
}

/** The reports that are offered, the latest month first. */
export function offeredReports(
  counts: readonly UseCount[],
  facts: readonly FeedFacts[],
  feeds: readonly ShownFeed[],
  sent: readonly SentReport[],
  thisWeek: string,
): OfferedReport[] {
  // Nobody keeps the samples, and one’s own tips have no author but oneself.
  const kept = facts.flatMap((known) => {
    const shown = feeds.find(({ feedId }) => feedId === known.feedId);
    const feed = addressWithoutKey(known.url);
    return shown && !shown.sample && known.feedId !== OWN_FEED_ID && feed !== ''
      ? [{ known, feed, title: shown.publishedTitle ?? shown.title }]
      : [];
  });
  return closedMonths(counts, thisWeek).flatMap((month) =>
    kept.flatMap(({ known, feed, title }) => {
      const elsewhere = kept.flatMap((other) => (other.known === known ? [] : other.known.places));
      const lines = reportLines(counts, known, month, elsewhere);
      const isOffered = lines.some(({ isOfFeed }) => isOfFeed) && !isSent(sent, feed, month);
      return isOffered ? [{ feed, title, to: known.reportTo, month, lines, titles: known.titles }] : [];
    }),
  );
}

/** The name of the feed with an address, as far as it is still followed. */
export function titleAtAddress(feed: string, facts: readonly FeedFacts[], feeds: readonly ShownFeed[]): string {
  const known = facts.find(({ url }) => addressWithoutKey(url) === feed);
  const shown = feeds.find(({ feedId }) => feedId === known?.feedId);
  return shown?.publishedTitle ?? shown?.title ?? feed;
}
