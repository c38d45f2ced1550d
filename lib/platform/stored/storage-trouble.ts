// What is the matter with what is kept on this device, told to every page of the extension. It stands in the storage that
// lives in memory: there is room for it on a full disk, and after the browser has started again it is found out anew.
import { parseTrouble, type StorageTrouble } from '../../core/storage-trouble.ts';
import { isDiskFull } from '../../services/storage-failure.ts';
import { browser } from '../browser.ts';
import { listenUntil, tellNowAndLater } from '../listen.ts';
import type { SessionKey } from './stored-keys.ts';

const KEY = 'storageTrouble' satisfies SessionKey;

async function load(): Promise<StorageTrouble | null> {
  return parseTrouble((await browser.storage.session.get(KEY))[KEY]);
}

function watch(onChange: (trouble: StorageTrouble | null) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const changed = changes[KEY];
    if (area === 'session' && changed) onChange(parseTrouble(changed.newValue));
  };
  listenUntil(() => browser.storage.onChanged, listener, signal);
}

/** Notes what is the matter; `null`, that all can be kept. That tips were lost is told for as long as the browser runs. */
export async function noteTrouble(trouble: StorageTrouble | null): Promise<void> {
  try {
    const before = await load();
    if (trouble === before || (trouble === null && before === 'anew')) return;
    await browser.storage.session.set({ [KEY]: trouble });
  } catch {
    // Where not even memory is kept, there is nowhere to say so.
  }
}

/** Notes that something could not be read or written in extension storage. */
export const noteFailure = (error: unknown): Promise<void> => noteTrouble(isDiskFull(error) ? 'full' : 'unreadable');

/** Takes back that extension storage could not be read or written: it can be. */
export async function noteSuccess(): Promise<void> {
  const before = await load().catch(() => null);
  if (before === 'full' || before === 'unreadable') await noteTrouble(null);
}

/** Calls back with what is the matter, now and at every change, until the signal says stop. */
export function watchTrouble(onChange: (trouble: StorageTrouble | null) => void, signal: AbortSignal): void {
  tellNowAndLater({ load, watch }, onChange, signal);
}
