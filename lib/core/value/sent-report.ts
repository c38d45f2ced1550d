// What is remembered of reports that were sent: that they were, so that none is sent twice; nothing of what was in them.
import * as v from 'valibot';
import { withUnknown } from '../stored/with-unknown.ts';

/** Reports remembered at most, for many more months than are counted; the oldest go first. */
const MAX_SENT = 500;

const sentReportSchema = v.object({
  /** The address of the feed, as it stands in the report. */
  feed: v.string(),
  /** `YYYY-MM`. */
  month: v.string(),
  /** The name of the file that was saved. */
  fileName: v.fallback(v.string(), ''),
  /** To whom; empty where the feed does not say. */
  to: v.fallback(v.string(), ''),
  lines: v.fallback(v.number(), 0),
  sentAtMs: v.fallback(v.number(), 0),
});

/** A report that was sent, as far as it is remembered. */
export type SentReport = v.InferOutput<typeof sentReportSchema>;

/** Reads what is remembered, of any age: what does not parse is left out, what else one holds stays with it. */
export function parseSentReports(input: unknown): SentReport[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((one) => {
    const result = v.safeParse(sentReportSchema, one);
    return result.success ? [withUnknown(one, result.output)] : [];
  });
}

/** Tells whether the report of a month was sent. */
export const isSent = (sent: readonly SentReport[], feed: string, month: string): boolean =>
  sent.some((one) => one.feed === feed && one.month === month);

/** Remembers that a report was sent; once more changes nothing. */
export function rememberSent(sent: SentReport[], report: SentReport): SentReport[] {
  return isSent(sent, report.feed, report.month) ? sent : [...sent, report].slice(-MAX_SENT);
}
