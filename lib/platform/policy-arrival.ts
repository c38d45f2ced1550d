// When it is known what the organisation has set. A browser hands its policy over seconds after the install, without
// saying whether there will be one: until then nothing is to be shown that the policy may forbid.
import { browser } from './browser.ts';
import { listenUntil, tellNowAndLater } from './listen.ts';
import { onPolicyChanged } from './managed-policy.ts';
import type { LocalKey, SessionKey } from './stored/stored-keys.ts';

/** Nobody waits longer for a policy; one that comes later is followed all the same. */
const LONGEST_MS = 10_000;
/** Who installs from a store seldom has an organisation behind it, and is to be welcomed before looking elsewhere. */
const FROM_STORE_MS = 3000;
/** Not every browser tells when the first policy comes. */
const LOOK_AGAIN_MS = 250;

/** In memory, for the pages that are open meanwhile. */
const PENDING = 'policyPending' satisfies SessionKey;

/** Whoever has been here before, or has set something by now, is not in the first run. */
const SIGNS: LocalKey[] = ['settings', 'feedStatus', 'welcomed'];

async function isFirstRun(): Promise<boolean> {
  const stored = await browser.storage.local.get(SIGNS);
  return Object.keys(stored).length === 0;
}

/** Firefox knows its policy from the start, and refuses the question where there is none. */
const hasPolicy = (): Promise<boolean> =>
  browser.storage.managed.get(null).then(
    (stored) => Object.keys(stored).length > 0,
    () => true,
  );

async function longestWait(): Promise<number> {
  const { installType } = await browser.management.getSelf().catch(() => ({ installType: 'other' }));
  return installType === 'normal' ? FROM_STORE_MS : LONGEST_MS;
}

function whenAnySignIsSet(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SIGNS.some((sign) => changes[sign])) callback();
  });
}

/** Resolves as soon as the policy is known, or need not be waited for; call it when the worker starts. */
export async function whenPolicyKnown(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  onPolicyChanged(resolve);
  whenAnySignIsSet(resolve);
  const isFirst = await isFirstRun().catch(() => false);
  if (!isFirst) return;
  await browser.storage.session.set({ [PENDING]: true });
  const look = setInterval(() => void hasPolicy().then((has) => has && resolve()), LOOK_AGAIN_MS);
  const end = setTimeout(resolve, await longestWait());
  await promise;
  clearInterval(look);
  clearTimeout(end);
  await browser.storage.session.remove(PENDING);
}

const isPending = async () => (await browser.storage.session.get(PENDING))[PENDING] === true;

/** Calls back with whether the policy is still waited for, now and at every change, until the signal says stop. */
export function watchPolicyPending(onChange: (isPending: boolean) => void, signal: AbortSignal): void {
  const watch = (tell: (isPending: boolean) => void) => {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const changed = changes[PENDING];
      if (area === 'session' && changed) tell(changed.newValue === true);
    };
    listenUntil(() => browser.storage.onChanged, listener, signal);
  };
  // In a frame of a page Firefox has no such storage, and nothing is told.
  tellNowAndLater({ load: isPending, watch }, onChange, signal);
}
