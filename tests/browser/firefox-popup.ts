import { findInPage } from './find-in-page.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { poll } from './poll.ts';
import { settleAnimations } from './settle-animations.ts';

/** The real popup in Firefox. */
export interface FirefoxPopup {
  /** Evaluates an expression among the popup's own scripts. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  waitFor(selector: string): Promise<void>;
  /** Clicks the first element with this role and accessible name; waits until it is there. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  /** The visible text of the app. */
  text(): Promise<string>;
  /** A picture (PNG) of the popup. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`;

/** Puts the extension's button into the toolbar and presses it over the tab in front: grants activeTab. */
export async function openFirefoxPopup(browser: FirefoxBrowser): Promise<FirefoxPopup> {
  const widget = browser.geckoId.replace(/[^a-z0-9_-]/gi, '_');
  await browser.evaluateChrome(`CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar')`);
  await poll('the toolbar button', () => browser.evaluateChrome(`document.getElementById('${widget}-BAP') !== null`));
  await browser.evaluateChrome(`document.getElementById('${widget}-BAP').click()`);
  const popup = drivePopup(browser);
  await poll('the popup', () =>
    popup.evaluate(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`),
  );
  return popup;
}

function drivePopup(browser: FirefoxBrowser): FirefoxPopup {
  const evaluate = async <T>(expression: string) => {
    const { value, error } = JSON.parse(await browser.evaluateChrome<string>(askPopup(expression)));
    if (error) throw new Error(error);
    return value as T;
  };
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
    text: () => evaluate(`(document.querySelector('main') ?? document.body).innerText`),
    screenshot: async () => {
      await evaluate(`(${settleAnimations})().then(() => true)`);
      return Buffer.from(await browser.evaluateChrome<string>(drawPopup), 'base64');
    },
    close: async () => {
      await browser.evaluateChrome(`${popupBrowser}.closest('panel').hidePopup()`);
      await poll('the popup to close', () => browser.evaluateChrome(`${popupBrowser} === null`));
    },
  };
}

/**
 * The popup is no tab, so it is reached through its frame: the expression runs in a sandbox over the popup's window,
 * which its content security policy does not hold back, after a gesture that lets it open links.
 */
function askPopup(expression: string): string {
  const inFrame = `(async () => {
    let answer;
    try {
      content.document.notifyUserGestureActivation();
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer = { value: await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('NAME', JSON.stringify(answer));
  })()`;
  return `new Promise((resolve, reject) => {
    const frame = ${popupBrowser};
    if (!frame) { reject(new Error('no popup is open')); return; }
    const name = 'answer-' + Math.random();
    frame.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    const script = ${JSON.stringify(inFrame)}.replace('NAME', name);
    frame.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    setTimeout(() => reject(new Error('the popup did not answer')), 5000);
  })`;
}

const drawPopup = `(async () => {
  const bitmap = await ${popupBrowser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1];
})()`;
