// What of a month’s use goes into a report: line by line, each chosen by the person who sends it.
import { MAX_REPORT_COUNTS, REPORT_VERSION, type Report, type ReportCount } from './report.ts';
import { monthOfWeek, type UseCount } from './use.ts';

/** A line that can stand in a report. */
export interface ReportLine {
  /** Tells lines of one month and one feed apart. */
  key: string;
  count: ReportCount;
  /** True for what happened with a tip of the feed, or on a site that it has tips for. */
  isOfFeed: boolean;
}

/** What is sent of a line: all of it, all but the words that somebody wrote, or nothing. */
export type LineChoice = 'whole' | 'without-words' | 'left-out';

/** The choices of a person by the keys of the lines. */
export type LineChoices = Readonly<Record<string, LineChoice>>;

/** The feed that a report is for. */
export interface ReportedFeed {
  feedId: string;
  /** The places on whose site the feed has tips. */
  places: readonly string[];
}

const MONTH = /^\d{4}-\d{2}$/;

/** Of what identifies a line, in the order in which lines are written: by itself it tells nothing of when. */
const linePartsOf = ({ week, event, place, tip, words }: ReportCount) => [week, event, place, tip, words];
const lineKeyOf = (count: ReportCount) => JSON.stringify(linePartsOf(count));
const byLineKey = (one: ReportCount, other: ReportCount) => (lineKeyOf(one) < lineKeyOf(other) ? -1 : 1);

/** Equal counts become one. */
function addedUp(counts: readonly ReportCount[]): ReportCount[] {
  const byKey = new Map<string, ReportCount>();
  for (const count of counts) {
    const before = byKey.get(lineKeyOf(count));
    byKey.set(lineKeyOf(count), before ? { ...before, count: before.count + count.count } : count);
  }
  return [...byKey.values()].sort(byLineKey);
}

const toReportCount = ({ feedId: _, ...count }: UseCount): ReportCount => count;

/** Tells whether a month is over, so that nothing more is counted in it. */
export const isClosed = (month: string, thisWeek: string): boolean =>
  MONTH.test(month) && month < monthOfWeek(thisWeek);

/** The months that are over and have counts, the latest first. */
export function closedMonths(counts: readonly UseCount[], thisWeek: string): string[] {
  const months = new Set(counts.map(({ week }) => monthOfWeek(week)));
  return [...months]
    .filter((month) => isClosed(month, thisWeek))
    .sort()
    .reverse();
}

/**
 * The lines that a report of one month can hold: what happened with tips of the feed, what happened without a tip on sites
 * that it has tips for, and below them what happened without a tip where no other feed, as given by `elsewhere`, has any.
 */
export function reportLines(
  counts: readonly UseCount[],
  { feedId, places }: ReportedFeed,
  month: string,
  elsewhere: readonly string[],
): ReportLine[] {
  const [own, others] = [new Set(places), new Set(elsewhere)];
  const ofMonth = counts.filter(({ week }) => monthOfWeek(week) === month);
  const linesOf = (isOfFeed: boolean, some: readonly UseCount[]) =>
    addedUp(some.map(toReportCount)).map((count) => ({ key: `${isOfFeed} ${lineKeyOf(count)}`, count, isOfFeed }));
  const withoutTip = ofMonth.filter((one) => one.feedId === '');
  const here = ofMonth.filter((one) => one.feedId === feedId || (one.feedId === '' && own.has(one.place)));
  const apart = withoutTip.filter(({ place }) => !own.has(place) && !others.has(place));
  return [...linesOf(true, here), ...linesOf(false, apart)].slice(0, MAX_REPORT_COUNTS);
}

/** Tells whether a line says something without the words in it: a search is nothing but its words. */
export const canLeaveWords = ({ count: { event, words } }: ReportLine): boolean =>
  words !== '' && event === 'not-helped';

/** What is sent of a line unless the person chooses otherwise: nothing that somebody wrote, and nothing of other sites. */
export function firstChoice(line: ReportLine): LineChoice {
  if (!line.isOfFeed) return 'left-out';
  if (line.count.words === '') return 'whole';
  return canLeaveWords(line) ? 'without-words' : 'left-out';
}

/** The counts that a report holds by these choices; what is not chosen is as it is at first. */
export function chosenCounts(lines: readonly ReportLine[], choices: LineChoices): ReportCount[] {
  return addedUp(
    lines.flatMap((line) => {
      const choice = choices[line.key] ?? firstChoice(line);
      if (choice === 'left-out') return [];
      return [choice === 'whole' ? line.count : { ...line.count, words: '' }];
    }),
  );
}

/** Makes a report; `file` is a random number made for it alone, and `feed` an address without query and fragment. */
export const buildReport = (
  counts: readonly ReportCount[],
  { file, feed, month }: Pick<Report, 'file' | 'feed' | 'month'>,
): Report => ({ version: REPORT_VERSION, file, feed, month, counts: [...counts] });

/** The name of the file of a report: which feed and which month, in letters that every system takes. */
export function reportFileName(title: string, month: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return `alongside-report-${(words ?? ['feed']).join('-').slice(0, 40)}-${month}.json`;
}
