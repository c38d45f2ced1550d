// The real mouse on a button of a page of the extension: what asks for a permission counts only when a person pressed it.
import { setTimeout as wait } from 'node:timers/promises';
import { findInPage } from './find-in-page.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { clickAt, type Point } from './firefox-sidebar.ts';
import { poll } from './poll.ts';

/** Longer than Firefox takes from the mouse to the page. */
const A_MOMENT_MS = 1000;

/** Presses a button with the real mouse; again where the page has moved under it and it was missed. */
export async function pressForReal(browser: FirefoxBrowser, tab: string, name: string): Promise<void> {
  await poll(`the button “${name}” to be hit`, async () => {
    const at = await browser.evaluate<Point | null>(tab, aim(name));
    if (!at) return false;
    await clickAt(browser, tab, at);
    return isHit(browser, tab);
  }).catch(async (error: Error) => {
    const words = await browser.evaluate<string>(tab, 'document.body.innerText');
    throw new Error(`${error.message}. Instead there is: ${words}`, { cause: error });
  });
}

/** Has a button tell whether it is pressed, and answers where it is; null while there is none. */
const aim = (name: string) => `((button) => {
  window.isHit = false;
  button?.addEventListener('click', () => { window.isHit = true; }, { capture: true });
  button?.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = button?.getBoundingClientRect() ?? {};
  return button ? { x: Math.round(x + width / 2), y: Math.round(y + height / 2) } : null;
})((${findInPage})('button', ${JSON.stringify(name)}))`;

async function isHit(browser: FirefoxBrowser, tab: string): Promise<boolean> {
  const end = Date.now() + A_MOMENT_MS;
  do {
    if (await browser.evaluate<boolean>(tab, 'window.isHit')) return true;
    await wait(20);
  } while (Date.now() < end);
  return false;
}
