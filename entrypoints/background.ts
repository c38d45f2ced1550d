// Builds the services from their adapters and registers who answers what.
import { defineBackground } from 'wxt/utils/define-background';
import { type BackgroundCalls, type Handlers, PORT } from '../lib/core/messages.ts';
import { readActivePage } from '../lib/platform/active-page.ts';
import { browser } from '../lib/platform/browser.ts';
import { openDatabase } from '../lib/platform/database.ts';
import { createDexieTipStore } from '../lib/platform/dexie-tip-store.ts';
import { exclusively } from '../lib/platform/exclusively.ts';
import { createFeedClient } from '../lib/platform/feed-client.ts';
import { hasHostAccess } from '../lib/platform/host-access.ts';
import { serveCalls } from '../lib/platform/port-messaging.ts';
import { loadSampleFeed } from '../lib/platform/sample-feed.ts';
import { createSettingsStore } from '../lib/platform/settings-store.ts';
import { createStatusStore } from '../lib/platform/status-store.ts';
import { onSyncAlarm } from '../lib/platform/sync-alarm.ts';
import { createFeedsService } from '../lib/services/feeds.ts';
import { createHelpService } from '../lib/services/help.ts';
import { createSyncService } from '../lib/services/sync.ts';
import { SYNC_POLICY } from '../lib/services/sync-policy.ts';
import { createTipsService } from '../lib/services/tips.ts';

export default defineBackground(() => {
  const store = createDexieTipStore(openDatabase());
  const settings = createSettingsStore();
  const status = createStatusStore();
  const client = createFeedClient({ mayRead: hasHostAccess, sample: loadSampleFeed() });
  const sync = createSyncService({ store, client, settings, status, now: Date.now, exclusively });
  const feeds = createFeedsService({ store, settings, status, sync });
  const tips = createTipsService({
    store,
    followed: async () => (await settings.load()).feeds.map(({ feedId }) => feedId),
    today: () => new Date().toLocaleDateString('sv'),
  });
  const getHelp = createHelpService({ tips, readPage: readActivePage });

  const handlers: Handlers<BackgroundCalls> = {
    getHelp,
    searchTips: ({ search, page }) => tips.search(search, page),
    syncNow: ({ feedId }) => sync.syncNow(feedId),
    addFeed: ({ url }) => feeds.add(url),
    removeFeed: async ({ feedId }) => ({ removed: await feeds.remove(feedId) }),
    restoreFeed: async ({ feedId }) => ({ restored: await feeds.restore(feedId) }),
    openOptions: () => browser.runtime.openOptionsPage().then(() => ({ opened: true })),
  };
  serveCalls(PORT, handlers);

  browser.runtime.onStartup.addListener(() => void feeds.forgetRemoved());
  void onSyncAlarm(SYNC_POLICY.alarmMinutes, () => void sync.syncDue());
  // A worker that ended in the middle of a sync left its progress behind.
  void sync.clearProgress().then(() => sync.syncDue());
});
