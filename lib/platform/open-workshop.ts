import { browser } from './browser.ts';

/** Opens the workshop; where a tab has it open already, that one comes to the front. */
export async function openWorkshop(): Promise<void> {
  const url = browser.runtime.getURL('/workshop.html');
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'], documentUrls: [url] });
  const tabId = contexts?.[0]?.tabId;
  if (tabId === undefined || tabId < 0) {
    await browser.tabs.create({ url });
    return;
  }
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
