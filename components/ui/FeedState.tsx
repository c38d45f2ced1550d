import { toNeed, toNote, toWhere } from '../../lib/core/feed/feed-notes.ts';
import type { FeedProblem, FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Disclosure } from './Disclosure.tsx';
import { toFailure, toProgress } from './feed-words.ts';
import { toAgo, toDay } from './relative-time.ts';
import './feed-state.css';

interface FeedStateProps {
  feed: FeedStatus;
  now: number;
  text: Text;
  /** For whoever keeps the feed, with notes about its tips: to other readers they are noise. */
  forKeeper?: boolean;
}

/** Shows the state of one feed: tips and last check, running sync, failure, and, where asked, what its author has to mend. */
export function FeedState({ feed, now, text, forKeeper = false }: FeedStateProps) {
  const checked =
    feed.checkedAtMs === undefined
      ? text('feeds.neverChecked')
      : text('feeds.checked', { ago: toAgo(feed.checkedAtMs, now, text) });
  return (
    <div class="feed-state">
      <p class="soft">
        {text('feeds.tips', { n: feed.tips })} · {checked}
      </p>
      {feed.progress && <SyncProgressBar progress={feed.progress} text={text} />}
      {feed.failure && !feed.progress && (
        <p class="feed-failure">
          {toFailure(feed.failure, feed.url, text)}{' '}
          <span class="soft">
            {feed.failure.count > 1 &&
              text('feeds.failingSince', { n: feed.failure.count, when: toDay(feed.failure.sinceMs, now, text) })}{' '}
            {feed.tips > 0 && text('feeds.kept')}
          </span>
        </p>
      )}
      {forKeeper && feed.problemsTotal > 0 && (
        <Disclosure label={toNeed(feed, text)}>
          <Problems problems={feed.problems} total={feed.problemsTotal} text={text} />
        </Disclosure>
      )}
      {forKeeper && feed.pictures && feed.pictures.problemsTotal > 0 && (
        <Disclosure label={text('feeds.picturesLeft', { n: feed.pictures.problemsTotal })}>
          <Problems problems={feed.pictures.problems} total={feed.pictures.problemsTotal} text={text} />
        </Disclosure>
      )}
    </div>
  );
}

/** Shows how far a sync is; without a total, that it is under way. */
export function SyncProgressBar({ progress, text }: { progress: NonNullable<FeedStatus['progress']>; text: Text }) {
  const share = progress.itemsTotal > 0 ? { value: progress.itemsRead, max: progress.itemsTotal } : {};
  return (
    <div class="sync-progress">
      <progress aria-label={text('progress.name')} {...share} />
      <p class="soft">{toProgress(progress, text)}</p>
    </div>
  );
}

function Problems({ problems, total, text }: { problems: FeedProblem[]; total: number; text: Text }) {
  return (
    <ul class="problems">
      {problems.map((problem) => (
        <li key={`${problem.where} ${problem.key} ${problem.message}`}>
          <span class={`problem-severity problem-severity--${problem.severity}`}>
            {text(`feeds.${problem.severity}`)}
          </span>{' '}
          {problem.title && (
            <>
              <i dir="auto">{problem.title}</i> ·{' '}
            </>
          )}
          {problem.where && <b dir="auto">{toWhere(problem.where, text)}</b>}{' '}
          {problem.key && <code dir="ltr">{problem.key}</code>}
          {/* One without a note has words in English alone. */}
          <p class="soft" dir={problem.note ? undefined : 'auto'}>
            {toNote(problem, text)}
          </p>
        </li>
      ))}
      {total > problems.length && <li class="soft">{text('feeds.problemsMore', { n: total - problems.length })}</li>}
    </ul>
  );
}
