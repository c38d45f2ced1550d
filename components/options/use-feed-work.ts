import { useState } from 'preact/hooks';
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { FeedTools } from './feed-row-props.ts';

/** What is being done for a feed; `asking`: the browser waits for the person's word. */
type FeedWork = 'idle' | 'asking' | 'refused' | 'running' | 'failed';

/** Syncs a feed, and asks for what it needs; neither is begun twice. */
export function useFeedWork(feed: ShownFeed, { onSync, onAllow }: Pick<FeedTools, 'onSync' | 'onAllow'>) {
  const [work, setWork] = useState<FeedWork>('idle');
  const isBusy = work === 'running' || work === 'asking' || feed.progress !== undefined;
  const run = async () => {
    setWork('running');
    const end = await onSync(feed).then(
      () => 'idle' as const,
      () => 'failed' as const,
    );
    // Its failure may be known, and answered, before it has ended.
    setWork((now) => (now === 'running' ? end : now));
  };
  return {
    work,
    isBusy,
    sync: () => {
      if (!isBusy) void run();
    },
    allow: async () => {
      if (work === 'asking') return;
      const asked = onAllow(feed).catch(() => false);
      // Until the person has answered nothing is fetched, and nothing says so.
      setWork('asking');
      if (await asked) await run();
      else setWork('refused');
    },
  };
}
