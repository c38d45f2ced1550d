// The background's hold on the browser's own panel: telling it what is asked and what changes on the page in front of it.
import { type PanelChange, type RightClick, toPanelMessage } from '../core/sidebar/sidebar-messages.ts';
import { browser } from './browser.ts';
import { injectInTime, injectScript } from './inject.ts';

const WATCH = '/watch.js';

/** A page that is busy for longer is not waited for, in milliseconds. */
const NOTING_MS = 500;

/** Tells the panel in the window of a tab; false where none is open. */
export async function tellPanel(tabId: number, change: PanelChange): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    if (windowId === undefined) return false;
    return (await browser.runtime.sendMessage(toPanelMessage(windowId, change))) === true;
  } catch {
    // Nobody listens.
    return false;
  }
}

/** Notes in a page what help is asked about, for whoever reads it next; false where no script gets in, or not in time. */
export const noteRightClick = (tabId: number, asked: RightClick | null): Promise<boolean> =>
  injectInTime(tabId, WATCH, NOTING_MS, { asked }).then(
    // Firefox answers nothing on its own privileged pages instead of refusing.
    (answer) => answer === true,
    () => false,
  );

/** Has a page tell what changes on it, with this token. */
export const watchTab = (tabId: number, token: string): Promise<unknown> =>
  injectScript(tabId, WATCH, { watch: token }).catch(() => undefined);

/** Has a page tell nothing more. */
export const unwatchTab = (tabId: number): Promise<unknown> => watchTab(tabId, '');
