// Firefox's own question whether an extension gets a permission, as a person sees and answers it.
import type { FirefoxBrowser } from './firefox.ts';
import { poll } from './poll.ts';

const QUESTION = `document.getElementById('addon-webext-permissions-notification')`;
const IS_ASKED = `PopupNotifications.panel.state === 'open' && ${QUESTION} !== null`;

/** Lets Firefox ask as it asks people, while a task runs; in the other tests it is answered with yes unasked. */
export async function askForReal(browser: FirefoxBrowser, task: () => Promise<void>): Promise<void> {
  const set = (asks: boolean) =>
    browser.evaluateChrome(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${asks})`);
  await set(true);
  try {
    await task();
  } finally {
    await set(false);
  }
}

/** Waits until Firefox asks. */
export async function awaitFirefoxQuestion(browser: FirefoxBrowser): Promise<void> {
  await poll('Firefox to ask', () => browser.evaluateChrome(IS_ASKED));
}

/** Presses a button of Firefox's question. */
export async function answerFirefoxQuestion(browser: FirefoxBrowser, answer: 'yes' | 'no'): Promise<void> {
  await awaitFirefoxQuestion(browser);
  await browser.evaluateChrome(`${QUESTION}.${answer === 'yes' ? 'button' : 'secondaryButton'}.click()`);
  await poll('the question to go', async () => !(await browser.evaluateChrome(IS_ASKED)));
}
