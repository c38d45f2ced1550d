// The help page as the tests of journeys use it: opened by the real toolbar button and drawn to the end.
import type { Page } from 'playwright-core';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { type ChromiumBrowser, type ChromiumOptions, launchChromium } from './chromium.ts';
import { poll } from './poll.ts';
import { closePopups, openPopup, type Popup } from './popup.ts';

/** The demo application and a browser with the extension. */
export interface Stage {
  demo: DemoServer;
  browser: ChromiumBrowser;
  /** Opens a page of the demo application by its path, in a tab of its own. */
  visit(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the demo application and Chromium with the extension. */
export async function setStage(options: ChromiumOptions & { items?: object[] } = {}): Promise<Stage> {
  const { items, ...launch } = options;
  const browser = await launchChromium(launch);
  try {
    const stage = await setStageIn(browser, items ? { items } : {});
    return {
      ...stage,
      close: async () => {
        await browser.close();
        await stage.close();
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts the demo application for a browser that runs and goes on running; nobody has followed this one's feed. */
export async function setStageIn(browser: ChromiumBrowser, options: { items?: object[] } = {}): Promise<Stage> {
  const demo = await startDemoServer(options);
  return { demo, browser, visit: (path) => browser.open(`${demo.origin}${path}`), close: () => demo.close() };
}

/** Closes what stands open: popups, and all tabs but one, without which the browser would end. */
export async function clearTabs(browser: ChromiumBrowser): Promise<void> {
  const last =
    browser.context.pages().find((page) => page.url() === 'about:blank') ?? (await browser.context.newPage());
  await closePopups(browser);
  for (const page of browser.context.pages()) if (page !== last) await page.close();
}

/** Forgets what was done in the help of each tab, as the end of the tab does. */
export async function forgetTabs(browser: ChromiumBrowser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.storage.session.clear());
}

/** What the help says of a question that has just been sent. */
export const SENT = 'Nearly there';

/** Presses the toolbar button; answers when the popup knows the page and its feeds. */
export async function openHelp(browser: ChromiumBrowser, page: Page): Promise<Popup> {
  const popup = await openPopup(browser, page);
  await popup.waitFor('main');
  // The first time, the sample feed is still being read; people are drawn once the page's help is known.
  await poll('the help for the page', async () => {
    const [status] = await readStatus(popup);
    // A question that was left in the middle, or has just been sent, stands in front of them.
    const regions = await popup.names('region');
    if ((await popup.names('form')).length > 0 || regions.includes(SENT)) return true;
    return regions.includes('People who can help') && !/first time|updating/.test(status ?? '');
  });
  return popup;
}

/** The sync line's words. */
export function readStatus(popup: Popup): Promise<string[]> {
  return popup.evaluate(`[...document.querySelectorAll('.status-line [role=status]')].map((one) => one.innerText)`);
}

/** Types into the search field and waits until what it says of these words is drawn. */
export async function searchFor(popup: Popup, words: string): Promise<void> {
  await popup.byRole('searchbox', 'Search tips').click();
  await popup.type(words);
  await poll(`the answer to “${words}”`, async () => {
    const drawn = [...(await popup.names('region')), ...(await popup.names('heading'))];
    return drawn.some((name) => name.endsWith(` “${words}”`));
  });
}

/** The tips under a group's heading, in order. */
export function tipsUnder(popup: Popup, group: string): Promise<string[]> {
  return popup.evaluate((wanted: string) => {
    const heading = [...document.querySelectorAll('h2')].find((one) => one.textContent === wanted);
    const titles = heading?.closest('section')?.querySelectorAll('.tip-title') ?? [];
    return [...titles].map((title) => title.textContent);
  }, group);
}

/** Opens a tip in sight, if it is closed, and answers its visible text. */
export async function openTip(popup: Popup, title: string): Promise<string> {
  await popup.byRole('button', title).call(`function () { if (this.ariaExpanded !== 'true') this.click(); }`);
  return poll(`the inside of “${title}”`, () =>
    popup.evaluate<string>((wanted: string) => {
      const titles = [...document.querySelectorAll('article .tip-title')];
      const tip = titles.find((one) => one.textContent === wanted)?.closest('article');
      return tip?.querySelector<HTMLElement>('.tip-body')?.innerText ?? '';
    }, title),
  );
}
