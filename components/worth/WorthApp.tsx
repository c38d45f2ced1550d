// First, so that what follows can build on it.
import '../tokens.css';
import '../ui/base.css';

import type { ComponentChildren } from 'preact';
import { directionOf } from '../ui/direction.ts';
import { EstimateSection } from './EstimateSection.tsx';
import { FeedsKept } from './FeedsKept.tsx';
import { NeedsFound } from './NeedsFound.tsx';
import { QuestionsAsked } from './QuestionsAsked.tsx';
import { ReportSection } from './ReportSection.tsx';
import { TrendSection } from './TrendSection.tsx';
import { UsedTips } from './UsedTips.tsx';
import type { WorthAppProps } from './worth-props.ts';
import './worth.css';

/** What help was worth to one person, and what of it they may send to those who write the tips. */
export function WorthApp(props: WorthAppProps) {
  const { use, text } = props;
  return (
    <main class="worth" lang={text.language} dir={directionOf(text.language)} aria-busy={use.status === 'waiting'}>
      <header class="worth-head">
        <p class="worth-name">{text('options.title')}</p>
        <h1 class="worth-title">{text('worth.title')}</h1>
        <p class="worth-lead">
          {text('worth.lead')}{' '}
          <a class="worth-entries" href="options.html#use">
            {text('worth.entries')}
          </a>
        </p>
      </header>
      <WorthBody {...props} />
    </main>
  );
}

/** What stands below the head, whatever is known. */
function WorthBody({ use, facts, feeds, sent, isPrivate, thisWeek, now, text, onRetry, ...ways }: WorthAppProps) {
  if (use.status === 'failed') {
    return (
      <WorthNotice title={text('worth.failed')} words={text('worth.failedWords')}>
        <button type="button" class="button" onClick={onRetry}>
          {text('notice.again')}
        </button>
      </WorthNotice>
    );
  }
  if (use.status === 'off') {
    return (
      <WorthNotice title={text('worth.off')} words={text('worth.offWords')}>
        <a class="button" href="options.html#use">
          {text('help.options')}
        </a>
      </WorthNotice>
    );
  }
  if (use.status !== 'counted' || !facts || !feeds || !sent) return null;
  const { counts } = use;
  if (counts.length === 0) return <WorthNotice title={text('worth.none')} words={text('worth.noneWords')} />;
  const shared = { counts, facts, feeds, text };
  return (
    <>
      <TrendSection {...shared} thisWeek={thisWeek} />
      <EstimateSection {...shared} />
      <UsedTips {...shared} />
      <NeedsFound {...shared} />
      <QuestionsAsked {...shared} />
      <FeedsKept {...shared} now={now} />
      <ReportSection {...shared} {...{ sent, isPrivate, thisWeek, now, ways }} />
    </>
  );
}

/** What is said where there is nothing to show. */
function WorthNotice({ title, words, children }: { title: string; words: string; children?: ComponentChildren }) {
  return (
    <section class="worth-section worth-notice">
      <h2 class="worth-heading">{title}</h2>
      <p>{words}</p>
      {children}
    </section>
  );
}
