// A report: what help was used for in one month of one feed, as a person chooses to send it to the feed's author.
import * as v from 'valibot';
import { monthOfWeek, useCountSchema } from './use.ts';

/** Says what a file is, and in which shape. */
export const REPORT_VERSION = 'alongside-report/1';

/** Counts of one report at most: far more than a month of one person. */
export const MAX_REPORT_COUNTS = 2000;

const reportCountSchema = v.omit(useCountSchema, ['feedId']);

/** How often something happened, as a report says it. */
export type ReportCount = v.InferOutput<typeof reportCountSchema>;

/**
 * A report as it stands in its file. It covers one closed calendar month of one feed, and says nothing of whom it is
 * from: `file` is a random number made for this file alone, so that the same file counts once.
 */
export const reportSchema = v.pipe(
  v.object({
    version: v.literal(REPORT_VERSION),
    /** 32 hexadecimal digits. */
    file: v.pipe(v.string(), v.regex(/^[\da-f]{32}$/)),
    /** The address of the feed, without query and fragment. */
    feed: v.pipe(v.string(), v.url()),
    /** `YYYY-MM`. */
    month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
    counts: v.pipe(v.array(reportCountSchema), v.maxLength(MAX_REPORT_COUNTS)),
  }),
  v.check(({ month, counts }) => counts.every(({ week }) => monthOfWeek(week) === month), 'a week of another month'),
);

/** A report as it stands in its file. */
export type Report = v.InferOutput<typeof reportSchema>;
