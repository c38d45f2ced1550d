import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { toCheckedState, toFailure, toProgress } from './feed-words.ts';
import { toDay } from './relative-time.ts';
import './feed-state.css';

interface FeedStateProps {
  feed: FeedStatus;
  now: number;
  text: Text;
}

/** Shows the state of one feed: tips and last check, running sync, failure. */
export function FeedState({ feed, now, text }: FeedStateProps) {
  return (
    <div class="feed-state">
      <p class="soft">{toCheckedState(feed, now, text)}</p>
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
