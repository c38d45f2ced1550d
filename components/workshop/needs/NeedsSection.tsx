import { useId, useMemo } from 'preact/hooks';
import { itemKey } from '../../../lib/core/author/workshop/change-items.ts';
import { titleOfFeed, type WorkshopFeed } from '../../../lib/core/author/workshop-feed.ts';
import { toMonth } from '../../../lib/core/text/dates.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { FEWEST_REPORTS } from '../../../lib/core/value/team/cut-blocks.ts';
import type { TeamReport } from '../../../lib/core/value/team/merge-reports.ts';
import { itemForNeed, type TeamNeed, teamNeeds, tipForNeed } from '../../../lib/core/value/team/team-needs.ts';
import { DEFAULT_MINUTES } from '../../../lib/core/value/worth.ts';
import { Some } from '../../options/Some.tsx';
import { ChooseFiles } from '../ChooseFiles.tsx';
import { titleOrId } from '../item-words.ts';
import { loadMergeTools } from './load-merge-tools.ts';
import { NeedRow } from './NeedRow.tsx';
import { type MergeMemory, type OpenReports, useMerge } from './use-merge.ts';
import '../workshop-section.css';
import './needs.css';

export interface NeedsSectionProps {
  feed: WorkshopFeed;
  text: Text;
  memory: MergeMemory;
  /** Opens the tip at a position. */
  onOpen: (index: number) => void;
  /** Adds a tip, and opens it. */
  onEdit: (item: Record<string, unknown>, index: null) => void;
  /** Saves a text as a file of this name. */
  onSaveFile: (name: string, content: string) => void;
}

/** Needs in sight before “More”. */
const IN_SIGHT = 20;
/** Files that are named where they were left out. */
const MOST_NAMED = 5;

const leftNames = (names: readonly string[]) =>
  [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');

/** What the reports of readers show to be missing, and what has become of it. */
export function NeedsSection(props: NeedsSectionProps) {
  const { text, memory } = props;
  const titleId = useId();
  const { open, merge, choose } = useMerge(memory);
  return (
    <section class="workshop-section" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{text('needs.title')}</h2>
        <p class="soft">{text('needs.lead')}</p>
      </div>
      <ChooseFiles
        label={text('needs.open')}
        hint={text('needs.hint')}
        accept=".json,application/json"
        multiple
        onFiles={(files) => void merge(files)}
      >
        <ReportsState open={open} text={text} onFeed={(feed) => void choose(feed)} />
      </ChooseFiles>
      {open.is === 'merged' && <NeedsOf {...props} report={open.report} />}
    </section>
  );
}

interface ReportsStateProps {
  open: OpenReports;
  text: Text;
  onFeed: (feed: string) => void;
}

/** What became of the files: how many were merged, which were left out, and what to mind. */
function ReportsState({ open, text, onFeed }: ReportsStateProps) {
  const left = open.is === 'fault' || open.is === 'merged' ? open.left : [];
  const feeds = open.is === 'fault' && open.fault.kind === 'several-feeds' ? open.fault.feeds : [];
  return (
    <>
      <div role="status">
        {open.is === 'reading' && <p>{text('publish.trying')}</p>}
        {open.is === 'merged' && <p>{text('needs.merged', { n: open.report.files })}</p>}
        {left.length > 0 && <p class="soft">{text('needs.left', { n: left.length, names: leftNames(left) })}</p>}
      </div>
      <div role="alert">
        {open.is === 'failed' && <p>{text('status.syncFailed')}</p>}
        {open.is === 'fault' && <p>{faultText(open.fault.kind, text)}</p>}
        {open.is === 'merged' && open.close.length > 0 && (
          <p class="needs-close">
            {text('needs.close', {
              months: open.close.map((month) => toMonth(month, text)).join(', '),
              n: FEWEST_REPORTS,
            })}
          </p>
        )}
      </div>
      {feeds.length > 0 && (
        <div class="workshop-actions">
          {feeds.map((feed) => (
            <button key={feed} type="button" class="button button--small" dir="ltr" onClick={() => onFeed(feed)}>
              {feed}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function faultText(kind: 'none' | 'several-feeds' | 'too-few' | 'too-varied', text: Text): string {
  if (kind === 'none') return text('needs.noReports');
  if (kind === 'several-feeds') return text('needs.feeds');
  return kind === 'too-few' ? text('needs.tooFew', { n: FEWEST_REPORTS }) : text('needs.tooVaried');
}

interface NeedsOfProps extends NeedsSectionProps {
  report: TeamReport;
}

/** The page of a team report, with what the feed that is worked on says of itself. */
async function pageOfReport(report: TeamReport, feed: WorkshopFeed, text: Text): Promise<string> {
  const { teamPage } = await loadMergeTools();
  const titles = new Map(feed.items.map((item) => [String(item.id), titleOrId(item)]));
  const minutes = itemKey(feed.head, '_help.minutes_saved');
  const minutesSaved = typeof minutes === 'number' && minutes >= 0 ? minutes : DEFAULT_MINUTES;
  const facts = { title: titleOfFeed(feed), minutesSaved, edited: {} };
  return teamPage(report, facts, { text, titleOf: (tip) => titles.get(tip) });
}

/** Needs without a tip, most frequent first, and those with one, with what became of them. */
function NeedsOf({ feed, text, report, onOpen, onEdit, onSaveFile }: NeedsOfProps) {
  const needs = useMemo(
    () => teamNeeds(report.blocks).map((need) => ({ need, at: tipForNeed(need, feed.items) })),
    [report, feed.items],
  );
  const [unmet, met] = [needs.filter(({ at }) => at < 0), needs.filter(({ at }) => at >= 0)];
  const write = (need: TeamNeed) =>
    onEdit(itemForNeed(feed, need, text('workshop.newTipTitle', { n: feed.items.length + 1 })), null);
  const list = (title: string, some: typeof needs) => (
    <div class="workshop-card">
      <h3>{title}</h3>
      {some.length === 0 && <p class="soft">{text('team.nothing')}</p>}
      <Some
        all={some}
        inSight={IN_SIGHT}
        name={title}
        text={text}
        keyOf={({ need }) => JSON.stringify([need.place, need.words])}
      >
        {({ need, at }) => (
          <NeedRow
            need={need}
            item={feed.items[at]}
            blocks={report.blocks}
            text={text}
            onWrite={() => write(need)}
            onOpen={() => onOpen(at)}
          />
        )}
      </Some>
    </div>
  );
  return (
    <>
      {list(text('needs.unmet'), unmet)}
      {met.length > 0 && list(text('needs.met'), met)}
      <div class="workshop-actions">
        <button
          type="button"
          class="button"
          onClick={() => void pageOfReport(report, feed, text).then((page) => onSaveFile('report.html', page))}
        >
          {text('needs.save')}
        </button>
      </div>
    </>
  );
}
