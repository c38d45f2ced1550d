import { useEffect, useRef } from 'preact/hooks';
import { toMonth } from '../../lib/core/text/dates.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { buildReportMail } from '../../lib/core/value/report-mail.ts';
import type { SentReport } from '../../lib/core/value/sent-report.ts';
import { MailDraft } from '../workshop/MailDraft.tsx';
import type { ReportWays } from './worth-props.ts';

interface SavedReportProps {
  report: SentReport;
  title: string;
  text: Text;
  ways: Pick<ReportWays, 'mailApp' | 'onCopy'>;
}

/** A report that was saved just now, and the mail that it is to be attached to. */
export function SavedReport({ report, title, text, ways }: SavedReportProps) {
  const { to, month, fileName, lines } = report;
  const said = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone.
  useEffect(() => said.current?.focus(), []);
  const draft = buildReportMail({ to, title, month: toMonth(month, text), fileName, lines }, text);
  return (
    <div class="worth-report worth-report--saved">
      <h3 class="worth-subheading">{text('report.for', { title, month: toMonth(month, text) })}</h3>
      <p ref={said} tabIndex={-1}>
        {text('report.saved', { name: fileName })}
      </p>
      {to === '' && <p>{text('report.noAddress')}</p>}
      <MailDraft draft={draft} text={text} {...ways} />
    </div>
  );
}
