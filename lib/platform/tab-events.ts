// What happens to tabs and in the hosts of their pages, as far as help has to know.
import { asHostEvent, type HostEvent } from '../core/sidebar/host-messages.ts';
import { browser } from './browser.ts';

/** What is told of tabs. */
export interface TabEvents {
  /** A tab shows another document or another place of it; also told where its address is hidden. */
  onNavigated(tabId: number): void;
  onClosed(tabId: number): void;
  onHostEvent(tabId: number, event: HostEvent): void;
}

/** Listens to the tabs and to the hosts in them. */
export function listenToTabs({ onNavigated, onClosed, onHostEvent }: TabEvents): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) onNavigated(tabId);
  });
  browser.tabs.onRemoved.addListener(onClosed);
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
    const event = sender.id === browser.runtime.id ? asHostEvent(message) : null;
    if (event && sender.tab?.id !== undefined) onHostEvent(sender.tab.id, event);
    return undefined;
  });
}
