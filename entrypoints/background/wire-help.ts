// Builds what opens help and keeps its state, and listens to everything a person can ask for it with.
import { layoutFor, parseLayout } from '../../lib/core/sidebar/layout.ts';
import { activeTabId, helpTabFor } from '../../lib/platform/active-page.ts';
import { tellPanel, unwatchTab } from '../../lib/platform/panel-tabs.ts';
import { injectSidebar, isBeside, openPopupOver, sendToHelp, sendToSidebar } from '../../lib/platform/sidebar-tabs.ts';
import { createLoadInTime } from '../../lib/platform/stored/load-in-time.ts';
import type { LocalRecord } from '../../lib/platform/stored/local-record.ts';
import { createLayoutStore } from '../../lib/platform/stored/own-stores.ts';
import { createSessionTabs } from '../../lib/platform/stored/session-tabs.ts';
import { listenToTabs } from '../../lib/platform/tab-events.ts';
import type { Counting } from '../../lib/services/counting.ts';
import type { Logbook } from '../../lib/services/debug-log.ts';
import { createHelpHere } from '../../lib/services/help-here.ts';
import { createKeptStates } from '../../lib/services/kept-states.ts';
import { createLayouts } from '../../lib/services/layouts.ts';
import { createOpenHelp } from '../../lib/services/open-help.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { wirePanel } from './wire-panel.ts';
import { wireRecording } from './wire-recording.ts';

/** Builds the services of help in the tabs. */
export function wireHelp(settings: LocalRecord<Settings>, log: Logbook, counting: Counting) {
  const tabs = createSessionTabs();
  const layouts = createLayouts({ ...createLayoutStore(), settings, tabs, tab: (tabId) => helpTabFor({ tabId }) });
  const native = wirePanel(tabs);
  const recording = wireRecording(tabs);
  const inTime = createLoadInTime();
  const beside = createOpenHelp({
    ...{ tabs, layouts, log, counting },
    inject: injectSidebar,
    send: sendToSidebar,
    tellHelp: sendToHelp,
    openPopup: openPopupOver,
    newToken: () => crypto.randomUUID(),
    tellPanel,
    unwatch: unwatchTab,
    now: Date.now,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  native.listen(settings, beside);
  const keptStates = createKeptStates({
    tabs,
    layout: (tabId) => inTime(() => layouts.load(tabId), layoutFor(parseLayout(null), null)),
    takeTyped: beside.takeTyped,
    isBeside: (tabId) => isBeside(tabId, 1000, true),
    tabFor: helpTabFor,
  });
  const goOn = (tabId: number) => Promise.all([beside.comeBack(tabId), recording.goOn(tabId)]);
  listenToTabs({
    watchUse: tabs.watchUse,
    onNewDocument: (tabId) => void Promise.all([keptStates.onNewDocument(tabId), native.onNewDocument(tabId)]),
    onNavigated: (tabId) => void goOn(tabId),
    onAllowed: (tabId) => void goOn(tabId),
    onClosed: (tabId) => void tabs.remove(tabId),
    onSidebarMessage: (from, message) => void beside.onSidebarMessage(from, message),
  });
  const helpHere = createHelpHere({ ...native, beside, keptStates, activeTab: activeTabId, openPopup: openPopupOver });
  return { helpHere, beside, recording, pointer: native.pointer, afterRead: native.afterRead };
}
