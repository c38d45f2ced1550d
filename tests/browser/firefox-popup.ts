import { findInPage } from './find-in-page.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { poll } from './poll.ts';
import { settleAnimations } from './settle-animations.ts';

/** The real popup in Firefox, or the same page in Firefox's own sidebar. */
export interface FirefoxPopup {
  /** Evaluates an expression among the popup's own scripts. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  waitFor(selector: string): Promise<void>;
  /** Clicks the first element with this role and accessible name; waits until it is there. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  /** Presses Tab where the focus is. */
  pressTab(): Promise<void>;
  /** The visible text of the app. */
  text(): Promise<string>;
  /** A picture (PNG) of the popup. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Where a page of the extension is drawn in Firefox's own window, and how it is closed there. */
interface Place {
  frame: string;
  hide: string;
}

const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`;
const POPUP: Place = { frame: popupBrowser, hide: `${popupBrowser}.closest('panel').hidePopup()` };
const SIDEBAR: Place = {
  frame: `(SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') ?? null)`,
  hide: `SidebarController.hide()`,
};

/** Puts the extension's button into the toolbar and presses it over the tab in front: grants activeTab. */
export async function pressFirefoxToolbar(browser: FirefoxBrowser): Promise<void> {
  const widget = browser.geckoId.replace(/[^a-z0-9_-]/gi, '_');
  await browser.evaluateChrome(`CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar')`);
  await poll('the toolbar button', () => browser.evaluateChrome(`document.getElementById('${widget}-BAP') !== null`));
  await browser.evaluateChrome(`document.getElementById('${widget}-BAP').click()`);
}

/** Presses the extension's toolbar button over the tab in front, and takes the popup that it opens. */
export async function openFirefoxPopup(browser: FirefoxBrowser): Promise<FirefoxPopup> {
  await pressFirefoxToolbar(browser);
  return takeFirefoxPopup(browser);
}

/** Takes the popup, once it is open. */
export const takeFirefoxPopup = (browser: FirefoxBrowser) => take(browser, 'the popup', POPUP);

/** Takes the extension's page in Firefox's own sidebar, once it is open. */
export const takeFirefoxSidebar = (browser: FirefoxBrowser) => take(browser, 'Firefox’s own sidebar', SIDEBAR);

/** True while the popup is open. */
export const isFirefoxPopupOpen = (browser: FirefoxBrowser) =>
  browser.evaluateChrome<boolean>(`${popupBrowser} !== null`);

async function take(browser: FirefoxBrowser, what: string, place: Place): Promise<FirefoxPopup> {
  const page = drive(browser, place);
  await poll(what, () => page.evaluate(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`));
  return page;
}

/** The Tab key as a keyboard presses it, in a frame script. */
const TAB = `(() => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(content)) throw new Error('no keyboard');
  const key = new content.KeyboardEvent('', { key: 'Tab', code: 'Tab', keyCode: 9 });
  processor.keydown(key);
  processor.keyup(key);
})()`;

function drive(browser: FirefoxBrowser, { frame, hide }: Place): FirefoxPopup {
  const ask = async <T>(value: string) => {
    const answer = JSON.parse(await browser.evaluateChrome<string>(askFrame(frame, value)));
    if (answer.error) throw new Error(answer.error);
    return answer.value as T;
  };
  const evaluate = <T>(expression: string) => ask<T>(`Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox)`);
  return {
    evaluate,
    waitFor: async (selector) => {
      await poll(`${selector} in the popup`, () =>
        evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`),
      );
    },
    click: async (role, name) => {
      const pattern = typeof name === 'string' ? JSON.stringify(name) : String(name);
      const click = `((element) => { element?.click(); return element !== undefined; })((${findInPage})(${JSON.stringify(role)}, ${pattern}))`;
      await poll(`a ${role} named ${name}`, () => evaluate(click));
    },
    type: async (text) => {
      await evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);
    },
    pressTab: () => ask(TAB),
    text: () => evaluate(`(document.querySelector('main') ?? document.body).innerText`),
    screenshot: async () => {
      await evaluate(`(${settleAnimations})().then(() => true)`);
      return Buffer.from(await browser.evaluateChrome<string>(draw(frame)), 'base64');
    },
    close: async () => {
      await browser.evaluateChrome(hide);
      await poll('the popup to close', () => browser.evaluateChrome(`${frame} === null`));
    },
  };
}

/**
 * The page is in no tab, so it is reached through its frame: the expression runs in a sandbox over its window,
 * which its content security policy does not hold back, in a gesture that lets it open links and ask for permissions.
 */
function askFrame(frame: string, answer: string): string {
  const inFrame = `(async () => {
    let answer;
    try {
      content.document.notifyUserGestureActivation();
      const input = content.windowUtils.setHandlingUserInput(true);
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = ${answer};
      input.destruct();
      answer = { value: await value };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('NAME', JSON.stringify(answer));
  })()`;
  return `new Promise((resolve, reject) => {
    const frame = ${frame};
    if (!frame) { reject(new Error('no popup is open')); return; }
    const name = 'answer-' + Math.random();
    frame.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    const script = ${JSON.stringify(inFrame)}.replace('NAME', name);
    frame.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    setTimeout(() => reject(new Error('the popup did not answer')), 5000);
  })`;
}

const draw = (frame: string) => `(async () => {
  const bitmap = await ${frame}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1];
})()`;
