import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import { FeedRow } from './FeedRow.tsx';
import type { FeedTools } from './feed-row-props.ts';
import './feed-list.css';

interface FeedListProps {
  feeds: ShownFeed[];
  /** Ids of the feeds that the organisation has set. */
  managed: readonly string[];
  tools: FeedTools;
}

/** Lists the feeds, a line for each. */
export function FeedList({ feeds, managed, tools }: FeedListProps) {
  const isManaged = ({ feedId }: ShownFeed) => managed.includes(feedId);
  return (
    <ul class="feed-list">
      {feeds.map((feed, at) => (
        <li key={feed.feedId} class="feed" aria-label={feed.title}>
          <FeedRow
            feed={feed}
            position={at + 1}
            // Those of the organisation stay before the person's.
            moves={{ up: isBeside(feed, feeds[at - 1]), down: isBeside(feed, feeds[at + 1]) }}
            isManaged={isManaged(feed)}
            tools={tools}
          />
        </li>
      ))}
    </ul>
  );

  function isBeside(feed: ShownFeed, other: ShownFeed | undefined): boolean {
    return other !== undefined && isManaged(feed) === isManaged(other);
  }
}
