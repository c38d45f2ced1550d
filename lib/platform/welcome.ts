// The welcome page: once, after the install, unless the organisation wants none.
import { browser } from './browser.ts';
import { loadPolicy } from './managed-policy.ts';
import { WELCOMED } from './stored/stored-keys.ts';

/** Opens the welcome page after a fresh install, once the policy is known; call it when the worker starts. */
export function welcomeOnce(policyKnown: Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    // Who loads it for a moment from a folder is at work on it.
    if (reason === 'install' && !temporary) void policyKnown.then(openWelcome);
  });
}

async function openWelcome(): Promise<void> {
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED);
  const { welcome } = await loadPolicy();
  if (welcomed || !welcome) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
