import { useState } from 'preact/hooks';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';

type RemovalClient = Pick<Client<BackgroundCalls>, 'removeFeed' | 'restoreFeed'>;

/** Removes feeds and remembers the last one, so that it can be brought back. */
export function useRemoval(client: RemovalClient, onFailed: () => void) {
  const [removed, setRemoved] = useState<Pick<FeedStatus, 'feedId' | 'title'> | null>(null);
  const remove = async ({ feedId, title }: FeedStatus) => {
    const answer = await client.removeFeed({ feedId }).catch(() => ({ removed: false }));
    if (answer.removed) setRemoved({ feedId, title });
    else onFailed();
  };
  const undo = async () => {
    if (!removed) return;
    const answer = await client.restoreFeed({ feedId: removed.feedId }).catch(() => ({ restored: false }));
    if (answer.restored) setRemoved(null);
    else onFailed();
  };
  return { removed, remove, undo, dismiss: () => setRemoved(null) };
}
