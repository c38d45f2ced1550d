import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { Notice } from './Notice.tsx';
import { TipGroups } from './TipGroups.tsx';
import { TIPS_IN_SIGHT } from './tip-groups.ts';
import type { TipTools } from './tip-tools.ts';
import { resultsOf, type SearchView } from './use-search.ts';
import type { TipMarks } from './use-tip-marks.ts';

/** A search was asked for in so many words, so more than three may be seen. */
const RESULTS_IN_SIGHT = 8;

interface SearchResultsProps {
  view: Exclude<SearchView, { status: 'idle' }>;
  isInSight: (found: FoundTip) => boolean;
  marks: TipMarks;
  tools: TipTools;
  /** Asks whoever knows best of what was searched for. */
  onAsk: () => void;
  onClear: () => void;
  /** Begins a tip about what was searched for. */
  onWrite: () => void;
  onRetry: () => void;
}

/** The tips found by typed words, those that fit before the nearest; never a dead end where none fits. */
export function SearchResults({ view, isInSight, marks, tools, onAsk, onClear, onWrite, onRetry }: SearchResultsProps) {
  const { text } = tools;
  if (view.status === 'failed') {
    return (
      <Notice title={text('notice.goneTitle')} words={text('notice.gone')}>
        <button type="button" class="button button--primary" onClick={onRetry}>
          {text('notice.again')}
        </button>
      </Notice>
    );
  }
  const results = resultsOf(view);
  if (!results) return null;
  const { query } = results;
  const seen = results.tips.filter(isInSight);
  const fitting = seen.filter(({ shown }) => shown);
  // What was found by words belongs to the words, wherever on the page it might also fit.
  const tips = seen.map((found) => ({ ...found, group: found.shown ? ('page' as const) : ('near' as const) }));
  const groups = tips.length > 0 && (
    <TipGroups
      key={query}
      tips={tips}
      inSight={fitting.length > 0 ? RESULTS_IN_SIGHT : TIPS_IN_SIGHT}
      headingOf={(group) => (group === 'near' ? text('group.near') : text('group.found', { query }))}
      marks={marks}
      tools={tools}
    />
  );
  if (fitting.length > 0) {
    return (
      <>
        <p class="visually-hidden" aria-live="polite">
          {text('search.count', { n: fitting.length })}
        </p>
        {groups}
      </>
    );
  }
  return (
    <>
      <Notice
        title={text('notice.nothingTitle', { query })}
        words={text(tips.length > 0 ? 'notice.nothingNear' : 'notice.nothing')}
        size={tips.length > 0 ? 'first' : 'whole'}
      >
        <button type="button" class="button" onClick={onAsk}>
          {text('notice.askAbout', { query })}
        </button>
        <button type="button" class="button button--quiet" onClick={onWrite}>
          {text('write.searched', { query })}
        </button>
        <button type="button" class="button button--quiet" onClick={onClear}>
          {text('notice.clear')}
        </button>
      </Notice>
      {groups}
    </>
  );
}
