import { DEFAULT_SETTINGS, type Settings } from '../services/settings.ts';
import { browser, type Tabs } from './browser.ts';
import { createLoadInTime } from './load-in-time.ts';
import type { LocalRecord } from './local-record.ts';

/** The page of the popup, as the build names it. */
const POPUP = '/help.html';

/**
 * Lets a press on the toolbar button do what the person has set: the browser opens the popup, or `onClick` is called
 * while the press is still being handled, as opening a native panel needs. Call it when the worker starts.
 */
export function onToolbarClick(settings: LocalRecord<Settings>, onClick: (tab: Tabs.Tab) => void): void {
  browser.action.onClicked.addListener((tab) => onClick(tab));
  // Which popup was set last does not outlive the browser or an update, so it is set at every start.
  const apply = ({ toolbarClick }: Settings) =>
    void browser.action.setPopup({ popup: toolbarClick === 'popup' ? POPUP : '' });
  settings.watch(apply, new AbortController().signal);
  // Where what was set cannot be read, the press does what it does before anything is set.
  void createLoadInTime()(settings.load, DEFAULT_SETTINGS).then(apply);
}
