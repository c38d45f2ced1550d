// Who may use the extension's storage: scripts in pages may in every browser, unless the browser is told otherwise.
import { browser } from '../browser.ts';

const AREAS = ['local', 'sync', 'session', 'managed'] as const;

/** The part of a storage area that not every browser has; the polyfill has no types for it. */
interface Guarded {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps every area for the worker and the pages of the extension, where the browser can; answers whether it did so with
 * the one that is on disk. Chromium remembers it, over restarts and updates; some of its versions guard some areas only.
 * Firefox (153) has nothing of the kind, and keeps only `session` from scripts in pages by itself.
 */
export async function guardStorage(): Promise<boolean> {
  const guard = async (area: (typeof AREAS)[number]): Promise<boolean> => {
    const guarded = browser.storage[area] as Guarded | undefined;
    if (typeof guarded?.setAccessLevel !== 'function') return false;
    return guarded.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).then(
      () => true,
      () => false,
    );
  };
  const [isLocalGuarded] = await Promise.all(AREAS.map(guard));
  return isLocalGuarded ?? false;
}
