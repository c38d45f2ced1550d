// The mail that goes with a report: it cannot carry the file, so it names it and says where it was saved.
import type { Draft } from '../ask/draft.ts';
import type { Text } from '../text/text.ts';

/** What the mail says. */
export interface ReportMail {
  /** Empty where nobody is known who takes it. */
  to: string;
  title: string;
  /** In words. */
  month: string;
  fileName: string;
  lines: number;
}

/** Builds the mail that goes with a report. */
export const buildReportMail = ({ to, title, month, fileName, lines }: ReportMail, text: Text): Draft => ({
  to,
  subject: text('mail.reportSubject', { title, month }),
  sections: [
    { text: text('mail.reportLead', { title, month, n: lines }), weight: 2 },
    { text: text('mail.reportFile', { name: fileName }), weight: 3 },
    { text: text('mail.reportRead'), weight: 1 },
  ],
});
