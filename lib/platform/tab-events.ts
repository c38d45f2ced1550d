// What happens to tabs and in the sidebars of their pages, as far as help has to know.
import { parseSidebarMessage } from '../core/sidebar/parse-sidebar-messages.ts';
import type { SidebarMessage } from '../core/sidebar/sidebar-messages.ts';
import { browser, type Runtime, type Tabs } from './browser.ts';
import { listenWhileNeeded } from './listen.ts';

type TabUpdated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => void;

/** What is told of tabs. */
export interface TabEvents {
  /** Tells whether anything is kept of any tab: where nothing is, no navigation matters, and none starts the worker. */
  watchUse(onUse: (isInUse: boolean) => void): void;
  /** A tab shows another document or another place of it; also told where its address is hidden. */
  onNavigated(tabId: number): void;
  /** A tab begins to show another document. */
  onNewDocument(tabId: number): void;
  /** The browser lets the page of a tab be read from now on. */
  onAllowed(tabId: number): void;
  onClosed(tabId: number): void;
  /** `isInFront`: the tab is the one in sight in its window. */
  onSidebarMessage(from: { tabId: number; isInFront: boolean }, message: SidebarMessage): void;
}

/** The tabs of sites, by their patterns. */
async function tabsOf(url: string[]): Promise<number[]> {
  const tabs = url.length === 0 ? [] : await browser.tabs.query({ url }).catch(() => []);
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Listens to the tabs and to the sidebars in them. */
export function listenToTabs(events: TabEvents): void {
  const { watchUse, onNavigated, onNewDocument, onAllowed, onClosed, onSidebarMessage } = events;
  const needNavigations = listenWhileNeeded<TabUpdated>(browser.tabs.onUpdated, (tabId, { status }) => {
    if (status === 'loading') onNewDocument(tabId);
    if (status) onNavigated(tabId);
  });
  const needEnds = listenWhileNeeded(browser.tabs.onRemoved, onClosed);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void tabsOf(origins).then((tabs) => tabs.forEach(onAllowed));
  });
  browser.runtime.onMessage.addListener((given: unknown, { id, tab, frameId }: Runtime.MessageSender) => {
    // A sidebar stands in the page itself, never in a frame of it.
    const isHost = id === browser.runtime.id && frameId === 0;
    const message = isHost ? parseSidebarMessage(given) : null;
    if (message && tab?.id !== undefined) onSidebarMessage({ tabId: tab.id, isInFront: tab.active }, message);
    return undefined;
  });
  watchUse((isInUse) => {
    needNavigations(isInUse);
    needEnds(isInUse);
  });
}
