import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { Notice } from './Notice.tsx';
import { TipGroups } from './TipGroups.tsx';
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

/** The tips found by typed words; never a dead end when there are none. */
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
  if (results.tips.length === 0) {
    const { query } = results;
    return (
      <Notice title={text('notice.nothingTitle', { query })} words={text('notice.nothing')}>
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
    );
  }
  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {text('search.count', { n: results.tips.length })}
      </p>
      <TipGroups
        key={results.query}
        // What was found by words belongs to the words, wherever on the page it might also fit.
        tips={results.tips.filter(isInSight).map((found) => ({ ...found, group: 'near' as const }))}
        inSight={RESULTS_IN_SIGHT}
        headingOf={() => text('group.found', { query: results.query })}
        marks={marks}
        tools={tools}
      />
    </>
  );
}
