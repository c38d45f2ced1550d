// Builds what keeps the tips: their store, the feeds they come from, and finding among them.
import { askedBefore } from '../../lib/core/ask/ask.ts';
import { toOwnFeed } from '../../lib/core/ask/own-tip.ts';
import { languageOf } from '../../lib/core/preferences.ts';
import { en } from '../../lib/core/text/en.ts';
import { openDatabase } from '../../lib/platform/database.ts';
import { createDexieTipStore } from '../../lib/platform/dexie-tip-store.ts';
import { exclusively } from '../../lib/platform/exclusively.ts';
import { createFeedClient } from '../../lib/platform/feed-client.ts';
import { hasHostAccess } from '../../lib/platform/host-access.ts';
import { createAskStore, createOpinionStore, createOwnTipStore } from '../../lib/platform/own-stores.ts';
import { loadSampleFeed } from '../../lib/platform/sample-feed.ts';
import { createStatusStore } from '../../lib/platform/status-store.ts';
import { createAsksService } from '../../lib/services/asks.ts';
import { createFeedsService } from '../../lib/services/feeds.ts';
import type { KeyStore } from '../../lib/services/key-store.ts';
import { createOpinions } from '../../lib/services/opinions.ts';
import type { SettingsStore } from '../../lib/services/settings.ts';
import { createSyncService } from '../../lib/services/sync.ts';
import { createTipsService } from '../../lib/services/tips.ts';

/** Builds the services of the tips. */
export function wireTips(settings: SettingsStore, keys: KeyStore) {
  const [asks, items, opinions] = [createAskStore(), createOwnTipStore(), createOpinionStore()];
  const store = createDexieTipStore(openDatabase());
  const status = createStatusStore();
  const client = createFeedClient({
    mayRead: hasHostAccess,
    keyOf: keys.load,
    sample: loadSampleFeed(),
    own: async () => toOwnFeed(await items.load(), en['own.title']),
  });
  const sync = createSyncService({ store, client, settings, status, now: Date.now, exclusively });
  const feeds = createFeedsService({ store, settings, status, sync, keys });
  const tips = createTipsService({
    store,
    followed: async () => (await settings.load()).feeds.map(({ feedId }) => feedId),
    today: () => new Date().toLocaleDateString('sv'),
    now: Date.now,
    opinions: opinions.load,
    languages: async () => [languageOf(await settings.load(), navigator.languages), ...navigator.languages],
    roles: async () => (await settings.load()).roles,
    mailbox: async () => (await settings.load()).managed.mailbox,
    asked: async () => askedBefore(await asks.load()),
  });
  const answers = createAsksService({
    asks,
    items,
    settings,
    sync,
    newId: () => crypto.randomUUID(),
    now: Date.now,
  });
  const deleteTips = async () => {
    for (const { feedId } of await store.readFeeds()) await store.deleteFeed(feedId);
    tips.forget();
  };
  return { sync, feeds, tips, answers, deleteTips, opinions: createOpinions({ opinions, now: Date.now }) };
}
