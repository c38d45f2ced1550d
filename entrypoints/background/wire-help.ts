// Builds what opens help and keeps its state, and listens to everything a person can ask for it with.
import { layoutFor, parseLayout } from '../../lib/core/sidebar/layout.ts';
import { activeTabId, helpTabFor } from '../../lib/platform/active-page.ts';
import { createLayoutStore } from '../../lib/platform/layout-store.ts';
import { createLoadInTime } from '../../lib/platform/load-in-time.ts';
import type { LocalRecord } from '../../lib/platform/local-record.ts';
import { tellPanel, unwatchTab } from '../../lib/platform/panel-tabs.ts';
import { createSessionTabs } from '../../lib/platform/session-tabs.ts';
import { injectSidebar, isBeside, openPopupOver, sendToHelp, sendToSidebar } from '../../lib/platform/sidebar-tabs.ts';
import { listenToTabs } from '../../lib/platform/tab-events.ts';
import { createHelpCalls } from '../../lib/services/help-calls.ts';
import { createKeptStates } from '../../lib/services/kept-states.ts';
import { createLayouts } from '../../lib/services/layouts.ts';
import { createOpenHelp } from '../../lib/services/open-help.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { wirePanel } from './wire-panel.ts';

/** Builds the services of help in the tabs. */
export function wireHelp(settings: LocalRecord<Settings>) {
  const tabs = createSessionTabs();
  const choices = createLayoutStore();
  const tab = (tabId: number) => helpTabFor({ tabId });
  const layouts = createLayouts({ load: choices.load, update: choices.update, tabs, tab });
  const native = wirePanel(tabs);
  const inTime = createLoadInTime();
  const beside = createOpenHelp({
    tabs,
    inject: injectSidebar,
    send: sendToSidebar,
    tellHelp: sendToHelp,
    openPopup: openPopupOver,
    layouts,
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
  listenToTabs({
    onNewDocument: (tabId) => {
      void keptStates.onNewDocument(tabId);
      void native.onNewDocument(tabId);
    },
    onNavigated: (tabId) => void beside.comeBack(tabId),
    onAllowed: (tabId) => void beside.comeBack(tabId),
    onClosed: (tabId) => void tabs.remove(tabId),
    onSidebarMessage: (from, message) => void beside.onSidebarMessage(from, message),
  });
  const calls = createHelpCalls({ ...native, beside, keptStates, activeTab: activeTabId, openPopup: openPopupOver });
  const handlers = { ...calls, ...native.handlers };
  return { handlers, afterRead: native.afterRead, admit: beside.admit, closeAll: beside.closeAll };
}
