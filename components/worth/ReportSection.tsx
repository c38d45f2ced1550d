import { useState } from 'preact/hooks';
import { toMonth } from '../../lib/core/text/dates.ts';
import { buildReport, reportFileName } from '../../lib/core/value/report-lines.ts';
import type { SentReport } from '../../lib/core/value/sent-report.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { toDay } from '../ui/relative-time.ts';
import { offeredReports, titleAtAddress } from './offered-reports.ts';
import { type ChosenReport, ReportCard } from './ReportCard.tsx';
import { SavedReport } from './SavedReport.tsx';
import { WorthSection } from './WorthSection.tsx';
import type { ReportWays, WorthSectionProps } from './worth-props.ts';
import './report-card.css';

interface ReportSectionProps extends WorthSectionProps {
  ways: ReportWays;
  sent: readonly SentReport[];
  isPrivate: boolean;
  thisWeek: string;
  now: number;
}

/** What can be sent to those who write the tips, what was saved just now, and what was sent before. */
export function ReportSection(props: ReportSectionProps) {
  const { counts, facts, feeds, sent, thisWeek, isPrivate, now, text, ways } = props;
  const [saved, setSaved] = useState<readonly SentReport[]>([]);
  const [isFailed, setFailed] = useState(false);
  if (isPrivate) {
    return (
      <WorthSection title={text('report.title')}>
        <p>{text('report.private')}</p>
      </WorthSection>
    );
  }

  async function save({ report: { feed, title, to, month }, counts: chosen }: ChosenReport) {
    const fileName = reportFileName(title, month);
    const remembered = { feed, month, fileName, to, lines: chosen.length, sentAtMs: now };
    // Remembered first: a month that was sent and forgotten would be offered, and counted, twice.
    const isNoted = await ways.onSent(remembered).then(
      () => true,
      () => false,
    );
    setFailed(!isNoted);
    if (!isNoted) return;
    const report = buildReport(chosen, { file: ways.newFileNumber(), feed, month });
    ways.onSaveFile(fileName, `${JSON.stringify(report, null, 2)}\n`);
    setSaved([...saved, remembered]);
  }

  const offered = offeredReports(counts, facts, feeds, sent, thisWeek).map((report) => ({
    ...report,
    to: ways.reportTo || report.to,
  }));
  return (
    <WorthSection title={text('report.title')} lead={text('report.lead')}>
      {saved.map((one) => (
        <SavedReport
          key={`${one.feed} ${one.month}`}
          report={one}
          title={titleAtAddress(one.feed, facts, feeds)}
          text={text}
          ways={ways}
        />
      ))}
      {isFailed && (
        <p class="field-error" role="alert">
          {text('report.failed')}
        </p>
      )}
      {offered.length === 0 && saved.length === 0 && <p>{text('report.none')}</p>}
      {offered.map((report) => (
        <ReportCard key={`${report.feed} ${report.month}`} report={report} text={text} onSave={save} />
      ))}
      {sent.length > 0 && (
        <Disclosure label={text('report.sent')}>
          <ul class="worth-sent">
            {[...sent].reverse().map((one) => (
              <li key={`${one.feed} ${one.month}`}>
                {text('report.for', {
                  title: titleAtAddress(one.feed, facts, feeds),
                  month: toMonth(one.month, text),
                })}
                <span class="soft">
                  {text('report.sentLine', { n: one.lines, date: toDay(one.sentAtMs, now, text), name: one.fileName })}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </WorthSection>
  );
}
