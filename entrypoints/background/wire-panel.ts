// Builds what keeps the browser's own panel up to date with the page in front of it.

import type { Caller } from '../../lib/core/calls.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { RightClick } from '../../lib/core/sidebar/sidebar-messages.ts';
import { activeTabId } from '../../lib/platform/active-page.ts';
import { noteRightClick, tellPanel, watchTab } from '../../lib/platform/panel-tabs.ts';
import { createPointer } from '../../lib/platform/pointer.ts';
import { isBeside } from '../../lib/platform/sidebar-tabs.ts';
import type { LocalRecord } from '../../lib/platform/stored/local-record.ts';
import { listenToWaysIn } from '../../lib/platform/ways-in.ts';
import type { OpenHelpService } from '../../lib/services/open-help.ts';
import { createPanelFollows } from '../../lib/services/panel-follows.ts';
import type { TabHelpStore } from '../../lib/services/ports/tab-help.ts';
import type { Settings } from '../../lib/services/settings.ts';

/** Builds it over the state of help in the tabs. */
export function wirePanel(tabs: TabHelpStore) {
  const follows = createPanelFollows({
    tabs,
    // Of a page that is busy nobody knows it soon; opening help there finds out.
    isBeside: (tabId) => isBeside(tabId, 500, false),
    tellPanel,
    noteRightClick,
    watch: watchTab,
    newToken: () => crypto.randomUUID(),
  });
  const point = async (tabId: number, beside: OpenHelpService) => {
    if (!(await follows.point(tabId))) await beside.open(tabId, { points: true, way: 'pointing' });
  };
  const inPanelOr = async (tabId: number, asked: RightClick | null, open: () => Promise<unknown>) => {
    if (!(await follows.take(tabId, asked))) await open();
  };
  return {
    onNewDocument: follows.onNewDocument,
    point: follows.point,
    onPopup: (tabId: number) => void follows.onPopup(tabId),
    pointer: createPointer(follows.onRead),
    /** Listens to the ways in: an open panel takes them, else help opens beside the page. */
    listen: (settings: LocalRecord<Settings>, beside: OpenHelpService) => {
      listenToWaysIn(settings, {
        onToolbar: (tabId) => void inPanelOr(tabId, null, () => beside.toggle(tabId, { way: 'toolbar' })),
        onCommand: (tabId) =>
          void inPanelOr(tabId, null, () => beside.toggle(tabId, { focusFirst: true, way: 'shortcut' })),
        onPointCommand: (tabId) => void point(tabId, beside),
        onMenu: (tabId, asked, told) =>
          void told.then(() => inPanelOr(tabId, asked, () => beside.open(tabId, { asked, way: 'menu' }))),
        onClosedPage: (tabId, asked) => void follows.takeClosed(tabId, asked),
      });
    },
    /** Has a page that a panel has read tell what changes on it. */
    afterRead: async (caller: Caller, reading: Promise<Help>): Promise<Help> => {
      const help = await reading;
      const tabId =
        caller.windowId !== undefined && help.page.status === 'read' ? await activeTabId(caller) : undefined;
      if (tabId !== undefined) void follows.onRead(tabId);
      return help;
    },
  };
}
