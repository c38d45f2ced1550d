// A feed that is made of a folder on this machine is asked all the time while somebody looks at what it gives, so asking
// must be cheap: nothing is written, and no page hears of it, unless something is new.
import type { FeedStatus } from '../core/feed/feed-status.ts';
import type { FeedClient, FetchedFile } from './ports/feed-client.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import type { StatusStore } from './ports/status-store.ts';
import type { TipStore } from './ports/tip-store.ts';
import type { FollowedFeed } from './settings.ts';
import type { SyncService } from './sync.ts';

/** What asking these feeds needs of the world. */
interface LocalSyncPorts {
  store: Pick<TipStore, 'readFeeds'>;
  settings: Pick<SettingsStore, 'load'>;
  status: Pick<StatusStore, 'load'>;
  client: FeedClient;
  sync: Pick<SyncService, 'syncNow'>;
}

/** What came of asking, in one word that is another one when something is new. */
const outcomeOf = (answer: FetchedFile): string =>
  answer.status === 'fetched'
    ? `fetched ${answer.validators.digest ?? answer.validators.etag ?? ''}`
    : answer.status === 'failed'
      ? `failed ${answer.failure.kind}`
      : 'unchanged';

/** The outcome that is no news, given what is known of a feed. */
const expectedOutcome = ({ failure }: Pick<FeedStatus, 'failure'>) =>
  failure ? `failed ${failure.kind}` : 'unchanged';

/** Creates what asks the feeds of folders on this machine whether anything is new, and syncs those of which it is. */
export function createLocalSync({ store, settings, status, client, sync }: LocalSyncPorts): () => Promise<void> {
  // What a sync has already been made for: it may have failed for a reason that asking does not show.
  const dealtWith = new Map<string, string>();
  let asking: Promise<void> | null = null;

  async function isNews({ feedId, url }: FollowedFeed): Promise<boolean> {
    const [states, stored] = await Promise.all([status.load(), store.readFeeds()]);
    const state = states.find((known) => known.feedId === feedId);
    const file = stored.find((known) => known.feedId === feedId)?.pages[0];
    if (!state?.folderProblems || state.progress) return false;
    const outcome = outcomeOf(await client.fetchFile(url, file?.validators ?? {}, feedId));
    if (outcome === expectedOutcome(state)) return false;
    // A sudden loss is held back until it is found again.
    if (dealtWith.get(feedId) === outcome && state.failure?.kind !== 'emptied') return false;
    dealtWith.set(feedId, outcome);
    return true;
  }

  async function askAll(): Promise<void> {
    const { feeds } = await settings.load();
    for (const feed of feeds) if (await isNews(feed)) await sync.syncNow(feed.feedId);
  }

  return () => {
    // Several pages may ask at once.
    asking ??= askAll().finally(() => {
      asking = null;
    });
    return asking;
  };
}
