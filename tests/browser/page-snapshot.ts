import type { Page } from 'playwright-core';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { poll } from './poll.ts';
import { clickToolbar, closePopups, hasPopup } from './popup.ts';

/**
 * Presses the toolbar button over a page and reads the page as the background does: with the shipped script, run in
 * the page from the worker.
 */
export async function readSnapshot(browser: ChromiumBrowser, page: Page): Promise<PageSnapshot> {
  await clickToolbar(browser, page);
  const snapshot = await readOpenSite(browser);
  // One that is left to close by itself may be taken for the one that opens next.
  await poll('the popup', () => hasPopup(browser));
  await closePopups(browser);
  return snapshot;
}

/** Reads the page in front once more; the press on the toolbar button holds for its tab until that leaves the site. */
export async function readOpenSite(browser: ChromiumBrowser): Promise<PageSnapshot> {
  const worker = await browser.worker();
  const read = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page-agent.js'] }))
    .then(([{ result }]) => result)`;
  // Chromium now and then refuses in the first moments after the click.
  const { snapshot } = await poll('the page to be read', () => worker.evaluate<{ snapshot: PageSnapshot }>(read));
  return snapshot;
}
