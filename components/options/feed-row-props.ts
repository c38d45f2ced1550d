import type { FeedArrangement, ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** What each feed of the list is shown and changed with. */
export interface FeedTools {
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

/** A feed in the list, and where it stands there. */
export interface FeedRowProps {
  feed: ShownFeed;
  /** Its number in the list, from 1. */
  position: number;
  /** Whether it can change places with the one before and the one after it. */
  moves: { up: boolean; down: boolean };
  isManaged: boolean;
  tools: FeedTools;
}
