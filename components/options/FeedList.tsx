import { useState } from 'preact/hooks';
import type { FeedArrangement, ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FeedMark } from '../ui/FeedMark.tsx';
import { FeedState } from '../ui/FeedState.tsx';
import { FeedKeyForm } from './FeedKeyForm.tsx';
import { FeedLookForm } from './FeedLookForm.tsx';
import { FeedMoves } from './FeedMoves.tsx';
import './feed-list.css';

interface FeedListProps {
  feeds: ShownFeed[];
  /** Ids of the feeds that the organisation has set. */
  managed: readonly string[];
  now: number;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'putFeedKey'>;
  /** Resolves when the sync is done. */
  onSync: (feed: ShownFeed) => Promise<unknown>;
  onRemove: (feed: ShownFeed) => void;
  /** Asks the browser to let the feed be fetched; must run at once in the click. Resolves to whether it may be. */
  onAllow: (feed: ShownFeed) => Promise<boolean>;
  /** Resolves when the change is kept. */
  onArrange: (feed: ShownFeed, change: FeedArrangement) => Promise<unknown>;
}

/** Lists the feeds with their state and what can be done about each. */
export function FeedList({ feeds, managed, ...rest }: FeedListProps) {
  const isManaged = ({ feedId }: ShownFeed) => managed.includes(feedId);
  return (
    <ul class="feed-list">
      {feeds.map((feed, at) => (
        <li key={feed.feedId} class="feed" aria-label={feed.title}>
          <FeedRow
            feed={feed}
            place={at + 1}
            // Those of the organisation stay before the person's.
            moves={{ up: isBeside(feed, feeds[at - 1]), down: isBeside(feed, feeds[at + 1]) }}
            isManaged={isManaged(feed)}
            {...rest}
          />
        </li>
      ))}
    </ul>
  );

  function isBeside(feed: ShownFeed, other: ShownFeed | undefined): boolean {
    return other !== undefined && isManaged(feed) === isManaged(other);
  }
}

interface FeedRowProps extends Omit<FeedListProps, 'feeds' | 'managed'> {
  feed: ShownFeed;
  /** Its number in the list, from 1. */
  place: number;
  /** Whether it can change places with the one before and the one after it. */
  moves: { up: boolean; down: boolean };
  isManaged: boolean;
}

function FeedRow({ feed, place, moves, isManaged, now, text, client, onArrange, ...actions }: FeedRowProps) {
  return (
    <>
      <div class="feed-head">
        <h3 class="feed-title" dir="auto">
          <FeedMark color={feed.color} />
          {feed.title}
          {feed.sample && <span class="feed-badge">{text('feeds.sample')}</span>}
        </h3>
        {(moves.up || moves.down) && (
          <FeedMoves
            title={feed.title}
            place={place}
            moves={moves}
            text={text}
            onMove={(move) => onArrange(feed, { move })}
          />
        )}
      </div>
      <p class="feed-address soft">{feed.sample ? text('feeds.sampleFrom') : feed.url}</p>
      <FeedState feed={feed} now={now} text={text} forKeeper />
      <FeedActions feed={feed} isManaged={isManaged} text={text} {...actions} />
      <Disclosure label={text('feeds.arrange')}>
        <FeedLookForm feed={feed} text={text} onArrange={(change) => onArrange(feed, change)} />
        {!feed.sample && <FeedKeyForm feed={feed} text={text} client={client} />}
      </Disclosure>
    </>
  );
}

/** What is being done for a feed; `asking`: the browser waits for the person's word. */
type FeedWork = 'idle' | 'asking' | 'refused' | 'running' | 'failed';

type FeedActionsProps = Pick<FeedRowProps, 'feed' | 'isManaged' | 'text' | 'onSync' | 'onAllow' | 'onRemove'>;

function FeedActions({ feed, isManaged, text, onSync, onAllow, onRemove }: FeedActionsProps) {
  const [work, setWork] = useState<FeedWork>('idle');
  const sync = async () => {
    setWork('running');
    const end = await onSync(feed).then(
      () => 'idle' as const,
      () => 'failed' as const,
    );
    // Its failure may be known, and answered, before it has ended.
    setWork((now) => (now === 'running' ? end : now));
  };
  const allow = async () => {
    const asked = onAllow(feed).catch(() => false);
    // Until the person has answered nothing is fetched, and nothing says so.
    setWork('asking');
    if (await asked) await sync();
    else setWork('refused');
  };
  const isBusy = work === 'running' || work === 'asking' || feed.progress !== undefined;
  return (
    <div class="feed-actions">
      {feed.failure?.kind === 'permission' && (
        <button
          type="button"
          class="button button--primary button--small"
          aria-disabled={work === 'asking' ? 'true' : undefined}
          onClick={() => work !== 'asking' && void allow()}
        >
          {text('feeds.allow')}
        </button>
      )}
      <button
        type="button"
        class="button button--small"
        aria-disabled={isBusy ? 'true' : undefined}
        onClick={() => !isBusy && void sync()}
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
      <span class="soft" aria-live="polite">
        {work === 'asking' && text('always.asking')}
        {work === 'refused' && text('always.refused')}
      </span>
    </div>
  );
}
