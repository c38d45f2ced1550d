// The browser's own panel: at the side in Chromium, the sidebar in Firefox.
import { browser } from './browser.ts';

/** The part of the side panel's API that is used; the polyfill has no types for it. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}
const sidePanel = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Opens the browser's own panel; only at once in a person's click, before anything is awaited. */
export async function openNativePanel(tabId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (panel && tabId !== undefined) return panel.open({ tabId });
  return browser.sidebarAction.open();
}
