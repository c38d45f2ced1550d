// Builds the services from their adapters and has them answer the calls.
import { defineBackground } from 'wxt/utils/define-background';
import { CALLS, PORT } from '../../lib/core/messages.ts';
import { isPrivateWindow, readPageFor } from '../../lib/platform/active-page.ts';
import { startAlwaysOn } from '../../lib/platform/always-on.ts';
import { browser } from '../../lib/platform/browser.ts';
import { ownTabs } from '../../lib/platform/open-once.ts';
import { admitWith, serveCalls } from '../../lib/platform/port-messaging.ts';
import { createSpotlight } from '../../lib/platform/spotlight.ts';
import { createBrowserKeyStore } from '../../lib/platform/stored/key-store.ts';
import { loadSavedPages } from '../../lib/platform/stored/saved-pages.ts';
import { createSettingsStore } from '../../lib/platform/stored/settings-store.ts';
import { guardStorage } from '../../lib/platform/stored/storage-access.ts';
import { onSyncAlarm } from '../../lib/platform/sync-alarm.ts';
import { createCalls } from '../../lib/services/calls.ts';
import { createHelpService } from '../../lib/services/help.ts';
import { withLog } from '../../lib/services/logged-calls.ts';
import { SYNC_POLICY } from '../../lib/services/sync-policy.ts';
import { wireHelp } from './wire-help.ts';
import { wireLog } from './wire-log.ts';
import { wirePolicy } from './wire-policy.ts';
import { wireTips } from './wire-tips.ts';
import { wireUse } from './wire-use.ts';

export default defineBackground(() => {
  // First of all: whatever comes into a page later can read nothing.
  const keys = createBrowserKeyStore(guardStorage());
  const settings = createSettingsStore();
  const { onRefused, ...logging } = wireLog();
  const { counting, wouldAsk, countCalls } = wireUse(settings);
  const { watch, deleteAll, ...kept } = wireTips(settings, keys, { ...logging, counting });
  const { feeds, sync, tips, pictures } = kept;
  const { afterRead, ...inTabs } = wireHelp(settings, logging.log, counting);
  const help = createHelpService({ tips, readPage: readPageFor, pictures });

  const startAlarm = onSyncAlarm(SYNC_POLICY.alarmMinutes, () => void policy.follow());
  const policy = wirePolicy({ feeds, sync, closeHelp: inTabs.beside.closeAll, deleteAll, startAlarm });

  const { turn, changeSettings } = startAlwaysOn(settings, tips.countForPlace);
  const calls = createCalls({
    ...kept,
    ...inTabs,
    wouldAsk,
    help: { ...help, getHelp: (caller, page) => afterRead(caller, help.getHelp(caller, page)) },
    spotlight: createSpotlight(),
    alwaysOn: { turn },
    changeSettings,
    loadSavedPages,
    openOptions: () => browser.runtime.openOptionsPage(),
    ...ownTabs,
    deleteAll: policy.deleteAll,
    isPrivate: isPrivateWindow,
  });
  const told = withLog(countCalls(calls), logging.log, Date.now);
  serveCalls(PORT, CALLS, told, admitWith(inTabs.beside.admit), onRefused);

  browser.runtime.onStartup.addListener(() => void feeds.forgetRemoved());
  // A worker that ended in the middle of a sync left its progress behind, and the sync goes on.
  void watch(() => sync.clearProgress().then(policy.begin));
});
