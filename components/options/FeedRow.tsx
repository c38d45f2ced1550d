import { useId, useState } from 'preact/hooks';
import { FeedMark } from '../ui/FeedMark.tsx';
import { SyncProgressBar } from '../ui/FeedState.tsx';
import { toFailure, toFolderErrors, toShortState } from '../ui/feed-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { FeedInside } from './FeedInside.tsx';
import type { FeedRowProps } from './feed-row-props.ts';
import { useFeedWork } from './use-feed-work.ts';

/** A feed in one line; what is the matter with it stands below, and all else unfolds. */
export function FeedRow(props: FeedRowProps) {
  const { feed, isManaged, tools } = props;
  const { now, text } = tools;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { work, isBusy, sync, allow } = useFeedWork(feed, tools);
  const folderErrors = toFolderErrors(feed, text);
  return (
    <>
      <div class="feed-line">
        <FeedMark color={feed.color} />
        <div class="feed-words">
          <h3 class="feed-title">
            <button
              type="button"
              class="feed-button"
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {/* In whatever language it is, it stands where the interface begins. */}
              <bdi>{feed.title}</bdi>
            </button>
            {feed.sample && <span class="feed-badge">{text('feeds.sample')}</span>}
          </h3>
          <p class="soft">
            <span>{toShortState(feed, now, text)}</span>
            {isManaged && (
              <>
                {' · '}
                <span>{text('policy.set')}</span>
              </>
            )}
          </p>
        </div>
        {feed.failure?.kind === 'permission' && (
          <button
            type="button"
            class="button button--primary button--small"
            aria-disabled={work === 'asking' ? 'true' : undefined}
            onClick={() => void allow()}
          >
            {text('feeds.allow')}
          </button>
        )}
        <button
          type="button"
          class="button button--quiet button--icon button--small"
          aria-label={text('feeds.sync')}
          title={text('feeds.sync')}
          aria-disabled={isBusy ? 'true' : undefined}
          onClick={sync}
        >
          <Icon shape="sync" />
        </button>
        <Icon shape="chevron" />
      </div>
      {feed.progress && <SyncProgressBar progress={feed.progress} text={text} />}
      {feed.failure && !feed.progress && <p class="feed-failure">{toFailure(feed.failure, feed.url, text)}</p>}
      {folderErrors !== '' && !feed.failure && <p class="feed-failure">{folderErrors}</p>}
      <p class="feed-said field-error" aria-live="polite">
        {work === 'failed' && text('status.syncFailed')}
      </p>
      <p class="feed-said soft" aria-live="polite">
        {work === 'asking' && text('always.asking')}
        {work === 'refused' && text('always.refused')}
      </p>
      {isOpen && <FeedInside id={detailsId} {...props} />}
    </>
  );
}
