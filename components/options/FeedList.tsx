import { useState } from 'preact/hooks';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { FeedState } from '../ui/FeedState.tsx';
import './feed-list.css';

interface FeedListProps {
  feeds: FeedStatus[];
  /** Ids of the feeds that the organisation has set. */
  managed: readonly string[];
  now: number;
  text: Text;
  /** Resolves when the sync is done. */
  onSync: (feed: FeedStatus) => Promise<unknown>;
  onRemove: (feed: FeedStatus) => void;
  /** Asks the browser to let the feed be fetched; must run at once in the click. */
  onAllow: (feed: FeedStatus) => Promise<unknown>;
}

/** Lists the feeds with their state and what can be done about each. */
export function FeedList({ feeds, managed, ...rest }: FeedListProps) {
  return (
    <ul class="feed-list">
      {feeds.map((feed) => (
        <li key={feed.feedId} class="feed" aria-label={feed.title}>
          <FeedRow feed={feed} isManaged={managed.includes(feed.feedId)} {...rest} />
        </li>
      ))}
    </ul>
  );
}

interface FeedRowProps extends Omit<FeedListProps, 'feeds' | 'managed'> {
  feed: FeedStatus;
  isManaged: boolean;
}

function FeedRow({ feed, isManaged, now, text, onSync, onRemove, onAllow }: FeedRowProps) {
  const [work, setWork] = useState<'idle' | 'running' | 'failed'>('idle');
  const run = async (start: Promise<unknown>) => {
    setWork('running');
    setWork(
      await start.then(
        () => 'idle' as const,
        () => 'failed' as const,
      ),
    );
  };
  const isBusy = work === 'running' || feed.progress !== undefined;
  return (
    <>
      <h3 class="feed-title" dir="auto">
        {feed.title}
        {feed.sample && <span class="feed-badge">{text('feeds.sample')}</span>}
      </h3>
      <p class="feed-address soft">{feed.sample ? text('feeds.sampleFrom') : feed.url}</p>
      <FeedState feed={feed} now={now} text={text} />
      <div class="feed-actions">
        {feed.failure?.kind === 'permission' && (
          <button type="button" class="button button--primary button--small" onClick={() => run(onAllow(feed))}>
            {text('feeds.allow')}
          </button>
        )}
        <button
          type="button"
          class="button button--small"
          aria-disabled={isBusy ? 'true' : undefined}
          onClick={() => !isBusy && run(onSync(feed))}
        >
          {text('feeds.sync')}
        </button>
        {isManaged ? (
          <span class="soft">{text('policy.set')}</span>
        ) : (
          <button type="button" class="button button--quiet button--small" onClick={() => onRemove(feed)}>
            {text('feeds.remove')}
          </button>
        )}
        <span class="field-error" aria-live="polite">
          {work === 'failed' && text('status.syncFailed')}
        </span>
      </div>
    </>
  );
}
