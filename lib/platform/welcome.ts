// The welcome page: once, after the install, unless the organisation wants none.
import { browser } from './browser.ts';
import { loadPolicy } from './managed-policy.ts';

/** Browsers hand the organisation's policy over a moment after the install. */
const WAIT_MS = 1500;

/** The key under which it is kept that the welcome page was opened. */
export const WELCOMED = 'welcomed';

/** Opens the welcome page after a fresh install; call it when the worker starts. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    // Who loads it for a moment from a folder is at work on it.
    if (reason === 'install' && !temporary) setTimeout(() => void openWelcome(), WAIT_MS);
  });
}

async function openWelcome(): Promise<void> {
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED);
  const { welcome } = await loadPolicy();
  if (welcomed || !welcome) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
