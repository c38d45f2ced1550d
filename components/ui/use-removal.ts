import { useState } from 'preact/hooks';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';

type RemovalClient = Pick<Client<BackgroundCalls>, 'removeFeed' | 'restoreFeed'>;

/** Removes feeds and remembers the last one, so that it can be brought back. */
export function useRemoval(client: RemovalClient, onFailed: () => void) {
  const [removed, setRemoved] = useState<Pick<FeedStatus, 'feedId' | 'title'> | null>(null);
  const remove = async ({ feedId, title }: FeedStatus) => {
    const isRemoved = await client.removeFeed({ feedId }).catch(() => false);
    if (isRemoved) setRemoved({ feedId, title });
    else onFailed();
  };
  const undo = async () => {
    if (!removed) return;
    const isRestored = await client.restoreFeed({ feedId: removed.feedId }).catch(() => false);
    if (isRestored) setRemoved(null);
    else onFailed();
  };
  return { removed, remove, undo, dismiss: () => setRemoved(null) };
}
