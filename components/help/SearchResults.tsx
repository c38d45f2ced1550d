import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { toSearchAnswer } from '../../lib/core/find/search/search-answer.ts';
import type { Text } from '../../lib/core/text/text.ts';
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

/** The tips found by typed words, and how sure it is that they are meant; never a dead end where that is little. */
export function SearchResults(props: SearchResultsProps) {
  const { view, isInSight, tools, onRetry } = props;
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
  const tips = results?.tips.filter(isInSight) ?? [];
  return (
    <>
      {/* There before its words are, which are read aloud as they come. */}
      <p class="visually-hidden" aria-live="polite">
        {results && toAnswerWords(results.query, tips, text)}
      </p>
      {results && <SearchAnswered {...props} query={results.query} tips={tips} />}
    </>
  );
}

/** What was found, in one sentence for whoever does not see it. */
function toAnswerWords(query: string, tips: FoundTip[], text: Text): string {
  const answer = toSearchAnswer(tips);
  if (answer === 'nothing') return text('notice.nothingTitle', { query });
  if (answer === 'perhaps') return text('group.perhaps', { query });
  return text('search.count', { n: tips.filter(({ shown }) => shown).length });
}

interface SearchAnsweredProps extends Omit<SearchResultsProps, 'view' | 'isInSight' | 'onRetry'> {
  query: string;
  tips: FoundTip[];
}

/** Tips that fit stand alone; those that only may have the ways on below them, and the nearest have them above. */
function SearchAnswered({ query, tips, marks, tools, ...ways }: SearchAnsweredProps) {
  const { text } = tools;
  const answer = toSearchAnswer(tips);
  // Of tips that may be the right one, whoever reads chooses: the nearest of them are no group of their own.
  const below = answer === 'perhaps' ? 'perhaps' : 'near';
  const heading = {
    found: text('group.found', { query }),
    perhaps: text('group.perhaps', { query }),
    near: text('group.near'),
  };
  const groups = tips.length > 0 && (
    <TipGroups
      key={query}
      tips={tips.map((found) => ({ ...found, group: found.shown ? 'found' : below }))}
      inSight={answer === 'found' ? RESULTS_IN_SIGHT : TIPS_IN_SIGHT}
      headingOf={(group) => (group === 'found' ? heading.found : heading[below])}
      marks={marks}
      tools={tools}
    />
  );
  if (answer === 'found') return groups;
  if (answer === 'perhaps') {
    return (
      <>
        {groups}
        <WaysOn
          query={query}
          title={text('notice.perhapsTitle')}
          words={text('notice.perhaps')}
          text={text}
          {...ways}
        />
      </>
    );
  }
  const words = text(tips.length > 0 ? 'notice.nothingNear' : 'notice.nothing');
  return (
    <>
      <WaysOn
        query={query}
        title={text('notice.nothingTitle', { query })}
        words={words}
        size={tips.length > 0 ? 'first' : 'whole'}
        text={text}
        {...ways}
      />
      {groups}
    </>
  );
}

interface WaysOnProps extends Pick<SearchResultsProps, 'onAsk' | 'onClear' | 'onWrite'> {
  query: string;
  title: string;
  words: string;
  size?: 'first' | 'whole';
  text: Text;
}

/** What somebody can do whom no tip helps. */
function WaysOn({ query, title, words, size = 'first', text, onAsk, onClear, onWrite }: WaysOnProps) {
  return (
    <Notice title={title} words={words} size={size}>
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
