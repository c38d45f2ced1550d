import type { Page } from 'playwright-core';

/** What the toolbar button shows over a page: the number on it, and its name. */
export interface Badge {
  text: string;
  name: string;
}

/** Reads the toolbar button over a page; asked from a page of the extension, so that no worker is woken by it. */
export async function readBadge(observer: Page, page: Page): Promise<Badge> {
  await page.bringToFront();
  return observer.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([{ id: tabId }]) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      name: await chrome.action.getTitle({ tabId }),
    }))`,
  );
}

/** The extension's contexts in a page: there is one for every extension that has put a script into it. */
export async function contextsInPage(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.filter((origin) => origin.startsWith('chrome-extension://'));
}
