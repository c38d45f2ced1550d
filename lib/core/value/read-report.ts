// Reads the file of a report, whoever sent it.
import * as v from 'valibot';
import { isObject } from '../feed/problem-of.ts';
import { err, ok, type Result } from '../result.ts';
import { MAX_REPORT_COUNTS, REPORT_VERSION, type Report, reportSchema } from './report.ts';

/** Characters of a report at most: its counts have room for long places and words. */
export const MAX_REPORT_LENGTH = 2_000_000;

/** How often one thing can have happened in a week: far more than one person does. */
export const MAX_REPORT_COUNT = 100_000;

/** Why a file is no report that can be counted. */
export type ReportFault = 'not-json' | 'not-report' | 'other-version' | 'too-large' | 'malformed';

/** Reads the text of a file as a report. */
export function readReport(text: string): Result<Report, ReportFault> {
  if (text.length > MAX_REPORT_LENGTH) return err('too-large');
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return err('not-json');
  }
  if (!isObject(given) || typeof given.version !== 'string' || !given.version.startsWith('alongside-report/'))
    return err('not-report');
  if (given.version !== REPORT_VERSION) return err('other-version');
  if (Array.isArray(given.counts) && given.counts.length > MAX_REPORT_COUNTS) return err('too-large');
  const report = v.safeParse(reportSchema, given);
  if (!report.success) return err('malformed');
  return report.output.counts.some(({ count }) => count > MAX_REPORT_COUNT) ? err('too-large') : ok(report.output);
}
