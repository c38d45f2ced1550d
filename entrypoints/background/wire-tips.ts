// Builds what keeps the tips: their store, the feeds they come from, and finding among them.
import { askedBefore } from '../../lib/core/ask/ask.ts';
import { languageOf } from '../../lib/core/preferences.ts';
import { en } from '../../lib/core/text/en.ts';
import { openDatabase } from '../../lib/platform/database.ts';
import { deleteData } from '../../lib/platform/delete-data.ts';
import { createDexieTipStore } from '../../lib/platform/dexie-tip-store.ts';
import { exclusively } from '../../lib/platform/exclusively.ts';
import { createFeedClient } from '../../lib/platform/feed-client.ts';
import { hasHostAccess } from '../../lib/platform/host-access.ts';
import { createKeyStore } from '../../lib/platform/key-store.ts';
import type { LocalRecord } from '../../lib/platform/local-record.ts';
import { createAskStore, createOpinionStore, createOwnTipStore } from '../../lib/platform/own-stores.ts';
import { loadSampleFeed } from '../../lib/platform/sample-feed.ts';
import { createStatusStore } from '../../lib/platform/status-store.ts';
import { createAsksService } from '../../lib/services/asks.ts';
import { createInLine } from '../../lib/services/bring-in-line.ts';
import { createFeedsService } from '../../lib/services/feeds.ts';
import { createFlights } from '../../lib/services/flights.ts';
import { createOpinions } from '../../lib/services/opinions.ts';
import { createOwnFeed } from '../../lib/services/own-feed.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { createSyncService } from '../../lib/services/sync.ts';
import { createTipsService } from '../../lib/services/tips.ts';

/** Builds the services of the tips. */
export function wireTips(settings: LocalRecord<Settings>) {
  const [asks, items, opinions] = [createAskStore(), createOwnTipStore(), createOpinionStore()];
  const store = createDexieTipStore(openDatabase());
  const [status, keys, flights] = [createStatusStore(), createKeyStore(), createFlights()];
  const client = createFeedClient({ mayRead: hasHostAccess, keyOf: keys.load, sample: loadSampleFeed() });
  const own = createOwnFeed({ items, store, flights, title: en['own.title'], version: loadSampleFeed().version });
  const inLine = createInLine({ settings, status, store, keys, own, exclusively });
  const bringInLine = () => inLine.bring();
  const sync = createSyncService({ store, client, settings, status, now: Date.now, exclusively, flights, bringInLine });
  const feeds = createFeedsService({ store, settings, sync, keys, inLine, flights });
  const tips = createTipsService({
    store,
    own,
    followed: async () => (await settings.load()).feeds.map(({ feedId }) => feedId),
    today: () => new Date().toLocaleDateString('sv'),
    now: Date.now,
    opinions: opinions.load,
    languages: async () => [languageOf(await settings.load(), navigator.languages), ...navigator.languages],
    roles: async () => (await settings.load()).roles,
    mailbox: async () => (await settings.load()).managed.mailbox,
    asked: async () => askedBefore(await asks.load()),
  });
  const answers = createAsksService({ asks, items, inLine, newId: () => crypto.randomUUID(), now: Date.now });

  // Other pages of the extension change them, too: what a person has taken along is brought back there.
  settings.watch(() => void bringInLine(), new AbortController().signal);
  items.watch(own.expire, new AbortController().signal);

  const deleteAll = () =>
    feeds.deleteAll(async () => {
      await deleteData({ settings, status, asks, items, opinions });
      tips.forget();
    });
  return { sync, feeds, tips, answers, deleteAll, opinions: createOpinions({ opinions, now: Date.now }) };
}
