import { browser } from './browser.ts';

/** Opens a page of the extension in a tab; where one has it open already, that comes to the front. */
async function openOnce(page: '/workshop.html' | '/worth.html'): Promise<void> {
  const url = browser.runtime.getURL(page);
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'], documentUrls: [url] });
  const tabId = contexts?.[0]?.tabId;
  if (tabId === undefined || tabId < 0) {
    await browser.tabs.create({ url });
    return;
  }
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Opens the pages that stand in a tab of their own: the workshop, and the page on what help was worth. */
export const ownTabs = {
  openWorkshop: (): Promise<void> => openOnce('/workshop.html'),
  openWorth: (): Promise<void> => openOnce('/worth.html'),
};
