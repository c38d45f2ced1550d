import type { CDPSession, Page } from 'playwright-core';
import { type AccessibleNode, accessibleNames, findByRole } from './accessible-node.ts';
import { type AttachedTarget, attachToTarget } from './attached-target.ts';
import { type Judged, judge } from './axe.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { poll } from './poll.ts';
import { type Reading, readThrough } from './reading-order.ts';
import { settleAnimations } from './settle-animations.ts';

/** The real popup, as the toolbar button opens it. */
export interface Popup {
  evaluate: AttachedTarget['evaluate'];
  /** Waits for a selector, or until a function of the page answers with something truthy. */
  waitFor(what: string | (() => unknown), timeoutMs?: number): Promise<void>;
  /** The first element with this role and accessible name; every action on it waits until it is there. */
  byRole(role: string, name: string | RegExp): AccessibleNode;
  /** The accessible names of all elements of a role, in document order. */
  names(role: string): Promise<string[]>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  /** Presses a key such as `Escape`, `Tab`, `Enter`, `ArrowDown` or `/` in the focused element. */
  press(key: string, modifiers?: { shift?: boolean }): Promise<void>;
  /** The visible text of the app. */
  text(): Promise<string>;
  /** Everything in it as a screen reader comes to it. */
  readThrough(): Promise<Reading[]>;
  /** Judges the popup with axe-core. */
  axe(): Promise<Judged>;
  /** A picture (PNG) of the popup. */
  screenshot(): Promise<Buffer>;
  emulate(media: { colorScheme: 'light' | 'dark' }): Promise<void>;
  /** Takes the network away from the popup, or gives it back. */
  setOffline(offline: boolean): Promise<void>;
  /** True until the popup is gone. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Presses the extension's toolbar button over a page: opens the real popup and grants activeTab, headless too. */
export async function clickToolbar(browser: ChromiumBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await pressToolbarOver(browser, page.url());
}

/** Presses the toolbar button over the tab in front with this address, in whichever window. */
export async function pressToolbarOver(browser: ChromiumBrowser, address: string): Promise<void> {
  const session = await browser.cdp();
  // The action belongs to the tab around the page, which has a target of its own.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // Any tab with this address will do: the browser presses the button over the one in front.
  const tab = targetInfos.find(({ url }) => url === address);
  if (!tab) throw new Error(`No tab shows ${address}`);
  await session.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
}

/** A press that has led to nothing for so long was lost: on a popup that was just closing, the browser only closes it. */
const LOST_MS = 4000;

/** Answers what is to be called again and again until what was pressed for is there; it presses anew when that was lost. */
export function pressUntilThere(press: () => Promise<void>, isThere: () => Promise<boolean>): () => Promise<void> {
  let pressedAt = Date.now();
  return async () => {
    if (Date.now() - pressedAt < LOST_MS || (await isThere())) return;
    console.warn('A press has led to nothing, and is made once more.');
    pressedAt = Date.now();
    await press();
  };
}

/** Presses the toolbar button over a page and takes hold of the popup that opens. */
export async function openPopup(browser: ChromiumBrowser, page: Page): Promise<Popup> {
  const press = () => clickToolbar(browser, page);
  const pressAgain = pressUntilThere(press, () => hasPopup(browser));
  return takeOpenedPopup(browser, press, pressAgain);
}

/** Does something that opens the popup and takes hold of it. */
export async function takeOpenedPopup(
  browser: ChromiumBrowser,
  open: () => Promise<unknown>,
  whileThereIsNone: () => Promise<void> = async () => undefined,
): Promise<Popup> {
  const session = await browser.cdp();
  // One that was left open may still be about to close: it must not pass for the one that opens now.
  const before = await helpTargets(session, browser.extensionId);
  await open();
  return poll('the popup', async () => {
    const all = await helpTargets(session, browser.extensionId);
    const targetId = all.find((id) => !before.includes(id));
    if (!targetId) await whileThereIsNone();
    return targetId && takeHold(session, targetId, browser.colorScheme);
  });
}

/** True while a popup is open. */
export async function hasPopup(browser: ChromiumBrowser): Promise<boolean> {
  const session = await browser.cdp();
  const targets = await helpTargets(session, browser.extensionId);
  return targets.length > 0;
}

/** Closes the popups there are. */
export async function closePopups(browser: ChromiumBrowser): Promise<void> {
  const session = await browser.cdp();
  await poll('the popups to close', async () => {
    const targets = await helpTargets(session, browser.extensionId);
    // One that closes by itself meanwhile is no longer there to be closed.
    for (const targetId of targets) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return targets.length === 0;
  });
}

/** Takes hold of a popup once it has its document; fails when it went away before. */
async function takeHold(
  session: CDPSession,
  targetId: string,
  colorScheme: ChromiumBrowser['colorScheme'],
): Promise<Popup> {
  const isOpen = async () =>
    (await session.send('Target.getTargets')).targetInfos.some((info) => info.targetId === targetId);
  const popup = drivePopup(await attachToTarget(session, targetId), isOpen);
  // At first there is an empty document, whose context goes away; nothing can be drawn or pressed until then.
  await popup.waitFor(() => location.protocol === 'chrome-extension:', 2000);
  await popup.emulate({ colorScheme });
  return popup;
}

/** The popups there are. A tab with the same address, or a popup not ready yet, has Playwright attached to it. */
async function helpTargets(session: CDPSession, extensionId: string): Promise<string[]> {
  const address = `chrome-extension://${extensionId}/help.html`;
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ url, attached }) => url.startsWith(address) && !attached)
    .map(({ targetId }) => targetId);
}

function drivePopup(target: AttachedTarget, isOpen: () => Promise<boolean>): Popup {
  const waitFor = async (what: string | (() => unknown), timeoutMs?: number) => {
    const found =
      typeof what === 'string' ? `document.querySelector(${JSON.stringify(what)}) !== null` : `Boolean((${what})())`;
    const ask = () => target.evaluate(`document.readyState === 'complete' && ${found}`);
    await poll(`${what} in the popup`, ask, timeoutMs);
  };
  return {
    evaluate: target.evaluate,
    waitFor,
    byRole: (role, name) => findByRole(target, role, name),
    names: (role) => accessibleNames(target, role),
    type: async (text) => {
      await target.send('Input.insertText', { text });
    },
    press: (key, modifiers = {}) => pressKey(target, key, modifiers),
    text: () => target.evaluate(`(document.querySelector('main') ?? document.body).innerText`),
    readThrough: () => readThrough(target),
    axe: () => judge(target),
    screenshot: () => takeScreenshot(target),
    emulate: async ({ colorScheme }) => {
      const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
      await target.send('Emulation.setEmulatedMedia', { features });
    },
    setOffline: async (offline) => {
      await target.send('Network.enable');
      const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
      await target.send('Network.emulateNetworkConditions', conditions);
    },
    isOpen,
    close: async () => {
      await target.evaluate('window.close()').catch(() => {});
      await poll('the popup to close', async () => !(await isOpen()));
    },
  };
}

const keyCodes: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Backspace: 8,
  ArrowUp: 38,
  ArrowDown: 40,
  ArrowLeft: 37,
  ArrowRight: 39,
  Home: 36,
  End: 35,
};

async function pressKey(target: AttachedTarget, key: string, { shift = false }: { shift?: boolean }): Promise<void> {
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const windowsVirtualKeyCode = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
  const event = { key, code: key.length === 1 ? '' : key, windowsVirtualKeyCode, modifiers: shift ? 8 : 0 };
  const down = text ? { ...event, type: 'keyDown', text } : { ...event, type: 'rawKeyDown' };
  await target.send('Input.dispatchKeyEvent', down);
  await target.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
}

/** Fails until the popup has drawn its first frame, so it is asked again. */
async function takeScreenshot(target: AttachedTarget): Promise<Buffer> {
  await target.evaluate(settleAnimations);
  const ask = () => target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
  return Buffer.from((await poll('a picture of the popup', ask)).data, 'base64');
}
