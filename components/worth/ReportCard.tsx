import { useId, useState } from 'preact/hooks';
import { toMonth } from '../../lib/core/text/dates.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { ReportCount } from '../../lib/core/value/report.ts';
import { chosenCounts, type LineChoices } from '../../lib/core/value/report-lines.ts';
import type { OfferedReport } from './offered-reports.ts';
import { ReportLines } from './ReportLines.tsx';

/** A report as the person wants it. */
export interface ChosenReport {
  report: OfferedReport;
  counts: readonly ReportCount[];
}

interface ReportCardProps {
  report: OfferedReport;
  text: Text;
  onSave: (chosen: ChosenReport) => void;
}

/** A report that can be made: every line of it can be looked at and chosen before it is saved. */
export function ReportCard({ report, text, onSave }: ReportCardProps) {
  const [isOpen, setOpen] = useState(false);
  const [choices, setChoices] = useState<LineChoices>({});
  const titleId = useId();
  const { lines, titles } = report;
  const names = { title: report.title, month: toMonth(report.month, text) };
  const counts = chosenCounts(lines, choices);
  const chosen = lines.filter(({ isOfFeed }) => isOfFeed);
  const others = lines.filter(({ isOfFeed }) => !isOfFeed);
  const shared = { choices, titles, text, onChoose: setChoices };
  return (
    <section class="worth-report" aria-labelledby={titleId}>
      <div class="worth-report-head">
        <h3 id={titleId} class="worth-subheading">
          {text('report.for', names)}
        </h3>
        {!isOpen && (
          <button
            type="button"
            class="button button--small"
            aria-label={text('report.lookName', names)}
            onClick={() => setOpen(true)}
          >
            {text('report.look')}
          </button>
        )}
      </div>
      {isOpen && (
        <>
          <ReportLines name={text('report.for', names)} lines={chosen} {...shared} />
          {others.length > 0 && <ReportLines name={text('report.elsewhere')} isNamed lines={others} {...shared} />}
          <p aria-live="polite">{text('report.chosen', { n: counts.length, total: lines.length })}</p>
          <p class="soft">
            {text('report.words')} {text('report.inFile')}
          </p>
          <div>
            <button
              type="button"
              class="button button--primary"
              aria-disabled={counts.length === 0}
              onClick={() => counts.length > 0 && onSave({ report, counts })}
            >
              {text('report.save')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
