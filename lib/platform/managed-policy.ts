// The organisation's policy, as the browser's managed storage holds it.
import { type Policy, parsePolicy } from '../core/policy.ts';
import { browser } from './browser.ts';
import { ownCopy } from './own-copy.ts';

/** Loads the policy; Firefox refuses the question where there is none. */
export async function loadPolicy(): Promise<Policy> {
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  return parsePolicy(ownCopy(stored));
}

/** Calls back when the policy has changed: it may also come a moment after the install. */
export function onPolicyChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') callback();
  });
}
