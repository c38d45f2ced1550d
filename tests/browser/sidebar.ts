// Help beside the page, as a person opens and uses it in real Chromium.
import type { Frame, Page } from 'playwright-core';
import type { ChromiumBrowser } from './chromium.ts';
import type { Stage } from './help.ts';
import { poll } from './poll.ts';
import { clickToolbar, closePopups, hasPopup, type Popup, pressUntilThere } from './popup.ts';

/** Sets that a press on the toolbar button opens help beside the page, as the options page does. */
export async function openBesideByToolbar(browser: ChromiumBrowser): Promise<void> {
  await setToolbarClick(browser, 'sidebar');
}

/** Sets that a press on the toolbar button opens the popup, as it does at first. */
export async function openPopupByToolbar(browser: ChromiumBrowser): Promise<void> {
  await setToolbarClick(browser, 'popup');
}

async function setToolbarClick(browser: ChromiumBrowser, toolbarClick: 'popup' | 'sidebar'): Promise<void> {
  const worker = await browser.worker();
  // Set anew until it holds: the extension may write settings that it has read just before.
  await poll(`the toolbar button to open the ${toolbarClick}`, () =>
    worker.evaluate(async (click) => {
      const isSet = ((await chrome.action.getPopup({})) === '') === (click === 'sidebar');
      const { settings } = await chrome.storage.local.get('settings');
      if (!isSet) await chrome.storage.local.set({ settings: { ...(settings as object), toolbarClick: click } });
      return isSet;
    }, toolbarClick),
  );
}

/** The frame of the help beside a page; undefined while there is none. */
export function sidebarOf(browser: ChromiumBrowser, page: Page): Frame | undefined {
  const own = `chrome-extension://${browser.extensionId}/help.html`;
  return page.frames().find((frame) => frame.url().startsWith(own));
}

/** The help beside a page once it is drawn and knows the page; undefined until then. */
async function drawnSidebar(browser: ChromiumBrowser, page: Page): Promise<Frame | undefined> {
  // While a page comes and goes, so may a frame that was just found.
  const frame = sidebarOf(browser, page);
  // Help opens at the people, or at a question or a tip that was left in the middle.
  const known = frame?.getByRole('region', { name: /^(People who can help|New tip)$/ }).or(frame.getByRole('form'));
  return (await known?.first().isVisible()) ? frame : undefined;
}

/** Fails with what there is instead of help beside the page. */
async function failWithout(browser: ChromiumBrowser, page: Page, error: Error): Promise<never> {
  const frame = sidebarOf(browser, page);
  const seen = frame ? await frame.locator('body').innerText() : 'no frame';
  const session = await browser.cdp();
  const { targetInfos } = await session.send('Target.getTargets');
  const targets = targetInfos.map((one) => `${one.type} ${one.attached ? 'held ' : ''}${one.url}`).join(', ');
  throw new Error(`${error.message}. Instead there is: ${seen}. Open are: ${targets}`, { cause: error });
}

/** Waits until help stands beside the page and knows it. */
export async function awaitSidebar(browser: ChromiumBrowser, page: Page): Promise<Frame> {
  return poll('help beside the page', () => drawnSidebar(browser, page)).catch((error: Error) =>
    failWithout(browser, page, error),
  );
}

/** On a machine at its limits help takes longer than it is waited for and opens in the popup, as it should. */
const MOST_TRIES = 8;

/**
 * Asks for help beside a page, again where it opened in the popup; by the toolbar button, where that opens help there, or
 * in another way.
 */
export async function openSidebar(
  browser: ChromiumBrowser,
  page: Page,
  ask: () => Promise<void> = () => clickToolbar(browser, page),
): Promise<Frame> {
  for (let tries = 1; ; tries += 1) {
    await ask();
    const isElsewhere = async () => !sidebarOf(browser, page) && (await hasPopup(browser));
    const pressAgain = pressUntilThere(
      ask,
      async () => sidebarOf(browser, page) !== undefined || (await hasPopup(browser)),
    );
    const look = async () => {
      await pressAgain();
      return (await drawnSidebar(browser, page)) ?? ((await isElsewhere()) && 'elsewhere');
    };
    const where = await poll('help', look).catch((error: Error) => failWithout(browser, page, error));
    if (where !== 'elsewhere') return where;
    if (tries === MOST_TRIES) throw new Error(`Help has opened in the popup ${tries} times.`);
    console.warn('Help has opened in the popup, and is asked for once more.');
    await closePopups(browser);
  }
}

/** Presses “Open beside the page” in the popup; again where a busy page has let no help stand, and the popup says so. */
export async function goBeside(browser: ChromiumBrowser, page: Page, popup: Popup): Promise<Frame> {
  const press = () => popup.byRole('button', 'Open beside the page').click();
  const isOnItsWay = async () => sidebarOf(browser, page) !== undefined || !(await popup.isOpen());
  await press();
  const pressAgain = pressUntilThere(press, isOnItsWay);
  const look = async () => {
    await pressAgain();
    return drawnSidebar(browser, page);
  };
  return poll('help beside the page', look).catch((error: Error) => failWithout(browser, page, error));
}

/** Longer than help must have been in sight before a press counts, and than the browser takes to say that it is not. */
const A_WHILE_MS = 900;

/** Lets a person look at the help for a while, as the help itself counts time, before they press what leaves it. */
export async function stayInSight(frame: Frame): Promise<void> {
  const from = await frame.evaluate(() => performance.now());
  await poll('time to pass', async () => (await frame.evaluate(() => performance.now())) > from + A_WHILE_MS);
}

/** Longer than the host of help waits before it answers what a page does, in the page's own time. */
const ANSWER_MS = 300;

/** Has a page do something that help beside it must answer, and waits until it has; answers the help there is then. */
export async function doBeside(browser: ChromiumBrowser, page: Page, script: string): Promise<Frame> {
  await page.evaluate(script);
  await tellByTimer(page);
  return awaitSidebar(browser, page);
}

/** Timers of one page come in their order, however busy the machine is: the host's of before have come by then. */
const tellByTimer = (page: Page): Promise<void> =>
  page.evaluate(
    (ms) => new Promise<void>((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), ms)),
    ANSWER_MS,
  );

/**
 * Opens help beside another page, and closes that page again: what the extension had to do before, such as to bring help
 * back to a page that has been loaded, it has done by then.
 */
export async function awaitTurnOf(stage: Stage): Promise<void> {
  const other = await stage.visit('/demo/expenses/2291');
  await openSidebar(stage.browser, other);
  await other.close();
}

/**
 * Searches in the help and clears the search: whatever the page has told before is answered by then, also what the help
 * holds back. The page's timers come in their order, and so do the help's questions.
 */
export async function awaitAnswers(page: Page, frame: Frame, words: string): Promise<void> {
  await tellByTimer(page);
  const search = frame.getByRole('searchbox');
  await search.fill(words);
  const results = frame.getByText(`Results for “${words}”`);
  await results.waitFor();
  await search.fill('');
  await results.waitFor({ state: 'detached' });
  await frame.locator('.help-tips h2').first().waitFor();
}

/** Waits until no help stands beside the page. */
export async function awaitNoSidebar(browser: ChromiumBrowser, page: Page): Promise<void> {
  await poll('help to leave the page', () => sidebarOf(browser, page) === undefined);
}

/**
 * Presses Close help in the help beside the page, and waits until it is gone; again where help had not been in sight for
 * long enough, as after another size of the window, and the press did not count.
 */
export async function closeSidebar(browser: ChromiumBrowser, page: Page, frame: Frame): Promise<void> {
  const isGone = () => sidebarOf(browser, page) === undefined;
  const press = async () => {
    const click = frame.getByRole('button', { name: 'Close help' }).click();
    // The frame may be gone before it has answered that it was clicked: what counts is that help leaves.
    click.catch(() => undefined);
  };
  await press();
  const pressAgain = pressUntilThere(press, async () => isGone());
  await poll('help to leave the page', async () => {
    await pressAgain();
    return isGone();
  });
}

/** The titles of the tips in sight, in order. */
export function titlesIn(frame: Frame): Promise<string[]> {
  return frame.locator('article .tip-title').allTextContents();
}

/** The headings of the groups in sight, in order. */
export function headingsIn(frame: Frame): Promise<string[]> {
  return frame.locator('.help-tips h2').allTextContents();
}

/** Sends what the browser sends for the shortcut; access to the page must have been given by a click before. */
export function sendShortcut(browser: ChromiumBrowser): Promise<void> {
  return sendCommand(browser, 'open-help');
}

/** Sends what the browser sends for the command to point at something, under the same condition. */
export function sendPointCommand(browser: ChromiumBrowser): Promise<void> {
  return sendCommand(browser, 'point-at');
}

async function sendCommand(browser: ChromiumBrowser, command: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as Dispatcher).dispatch(name, tab);
  }, command);
}

/** Sends what the browser sends for “Get help on this”; access to the page must have been given by a click before. */
export async function sendMenuClick(browser: ChromiumBrowser, info: Record<string, unknown>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (given) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.contextMenus.onClicked as unknown as Dispatcher).dispatch({ menuItemId: 'get-help', ...given }, tab);
  }, info);
}

interface Dispatcher {
  dispatch(...args: unknown[]): void;
}
