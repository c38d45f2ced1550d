// Builds the services from their adapters and registers who answers what.
import { defineBackground } from 'wxt/utils/define-background';
import { type BackgroundCalls, CALLS, type Handlers, PORT } from '../../lib/core/messages.ts';
import { isPrivateWindow, readPageFor } from '../../lib/platform/active-page.ts';
import { admitWith } from '../../lib/platform/admission.ts';
import { startAlwaysOn } from '../../lib/platform/always-on.ts';
import { browser } from '../../lib/platform/browser.ts';
import { createBrowserKeyStore } from '../../lib/platform/key-store.ts';
import { serveCalls } from '../../lib/platform/port-messaging.ts';
import { createSettingsStore } from '../../lib/platform/settings-store.ts';
import { createSpotlight } from '../../lib/platform/spotlight.ts';
import { guardStorage } from '../../lib/platform/storage-access.ts';
import { onSyncAlarm } from '../../lib/platform/sync-alarm.ts';
import { createAskCalls } from '../../lib/services/ask-calls.ts';
import { createHelpService } from '../../lib/services/help.ts';
import { createOpinionCalls } from '../../lib/services/opinions.ts';
import { SYNC_POLICY } from '../../lib/services/sync-policy.ts';
import { wireHelp } from './wire-help.ts';
import { wirePolicy } from './wire-policy.ts';
import { wireTips } from './wire-tips.ts';

export default defineBackground(() => {
  // First of all: whatever comes into a page later can read nothing.
  const keys = createBrowserKeyStore(guardStorage());
  const settings = createSettingsStore();
  const { sync, watch, feeds, pictures, feedCalls, tips, answers, opinions, deleteAll } = wireTips(settings, keys);
  const help = wireHelp(settings);
  const helper = createHelpService({ tips, readPage: readPageFor, pictures });

  const startAlarm = onSyncAlarm(SYNC_POLICY.alarmMinutes, () => void policy.follow());
  const policy = wirePolicy({ feeds, sync, closeHelp: help.closeAll, deleteAll, startAlarm });

  const handlers: Handlers<BackgroundCalls> = {
    getHelp: ({ page }, caller) => help.afterRead(caller, helper.getHelp(caller, page)),
    searchTips: ({ search, page }) => helper.search(search, page),
    suggestPeople: ({ question, page }) => helper.suggestPeople(question, page),
    ...createOpinionCalls(opinions, isPrivateWindow),
    ...policy.handlers,
    nextOnPath: async (ref) => ({ tip: await helper.nextOnPath(ref) }),
    whereToPropose: async ({ match }) => ({ to: await tips.proposeTo(match) }),
    getPicture: async ({ feedId, source }) => ({ data: await pictures.load(feedId, source) }),
    syncNow: ({ feedId }) => sync.syncNow(feedId),
    ...feedCalls,
    wake: () => ({ awake: true }),
    openOptions: () => browser.runtime.openOptionsPage().then(() => ({ opened: true })),
    ...createAskCalls(answers, isPrivateWindow),
    ...createSpotlight(),
    ...help.handlers,
    ...startAlwaysOn(settings, tips.countForPlace),
  };
  serveCalls(PORT, CALLS, handlers, admitWith(help.admit));

  browser.runtime.onStartup.addListener(() => void feeds.forgetRemoved());
  // A worker that ended in the middle of a sync left its progress behind, and the sync goes on.
  void watch(() => sync.clearProgress().then(policy.begin));
});
