import { useId, useState } from 'preact/hooks';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { FeedState } from '../ui/FeedState.tsx';
import { toStatus } from '../ui/feed-words.ts';
import { Icon } from '../ui/Icon.tsx';
import './status-line.css';

interface StatusLineProps {
  feeds: FeedStatus[] | null;
  online: boolean;
  now: number;
  text: Text;
  onSync: () => Promise<unknown>;
  onRemove: (feed: FeedStatus) => void;
}

/** The quiet line at the foot: how many tips, how old; its details tell of each feed. */
export function StatusLine({ feeds, online, now, text, onSync, onRemove }: StatusLineProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { tone, words } = toStatus(feeds, online, now, text);
  return (
    <footer class="status-line">
      {isOpen && feeds && (
        <div id={id} class="status-details">
          <FeedDetails feeds={feeds} now={now} text={text} onSync={onSync} onRemove={onRemove} />
        </div>
      )}
      <div class="status-row">
        <span class={`status-dot status-dot--${tone}`} />
        {/* Read aloud when something is the matter; the minutes passing are not news. */}
        <p role="status" aria-live={tone === 'fine' ? 'off' : 'polite'} class="status-words">
          {words}
        </p>
        {feeds && feeds.length > 0 && (
          <button
            type="button"
            class="button button--quiet button--small"
            aria-label={text('feeds.detailsName')}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {text('feeds.details')}
            <Icon shape="chevron" />
          </button>
        )}
      </div>
    </footer>
  );
}

function FeedDetails({
  feeds,
  now,
  text,
  onSync,
  onRemove,
}: Omit<StatusLineProps, 'feeds' | 'online'> & { feeds: FeedStatus[] }) {
  const [sync, setSync] = useState<'idle' | 'running' | 'failed'>('idle');
  const run = async () => {
    if (sync === 'running') return;
    setSync('running');
    setSync(
      await onSync().then(
        () => 'idle' as const,
        () => 'failed' as const,
      ),
    );
  };
  return (
    <>
      <ul class="status-feeds">
        {feeds.map((feed) => (
          <li key={feed.feedId} class="status-feed">
            <div class="status-feed-head">
              <b dir="auto">{feed.title}</b>
              {feed.sample && (
                <button
                  type="button"
                  class="button button--quiet button--small"
                  data-leaves
                  onClick={() => onRemove(feed)}
                >
                  {text('remove.do')}
                </button>
              )}
            </div>
            <FeedState feed={feed} now={now} text={text} />
          </li>
        ))}
      </ul>
      <div class="status-sync">
        <button type="button" class="button button--small" aria-disabled={sync === 'running'} onClick={run}>
          {text('feeds.sync')}
        </button>
        <span class="soft" aria-live="polite">
          {sync === 'failed' && text('status.syncFailed')}
        </span>
      </div>
    </>
  );
}
