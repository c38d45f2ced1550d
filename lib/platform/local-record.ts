// One value in extension storage: read, changed in turn, watched. The storage is the one place where its state lives.
import { browser } from './browser.ts';
import { ownCopy } from './own-copy.ts';

/** One value in extension storage. */
export interface LocalRecord<T> {
  load(): Promise<T>;
  /**
   * Applies a change to what is stored now; changes of this context come one after the other. A change that gives back
   * what it was given writes nothing.
   */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back with every new value, from whichever context it came, until the signal says stop. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

type Area = 'local' | 'session';

/** Creates the record stored under a key; `parse` reads whatever was stored, by any version. */
export const createLocalRecord = <T>(key: string, parse: (stored: unknown) => T) => createRecord('local', key, parse);

/** The same in memory: it ends with the browser, and nothing of it is on disk. */
export const createSessionRecord = <T>(key: string, parse: (stored: unknown) => T) =>
  createRecord('session', key, parse);

function createRecord<T>(area: Area, key: string, parse: (stored: unknown) => T): LocalRecord<T> {
  let last: Promise<unknown> = Promise.resolve();
  const load = async () => parse(ownCopy((await browser.storage[area].get(key))[key]));
  return {
    load,
    update: (change) => {
      const next = last.then(async () => {
        const before = await load();
        const value = change(before);
        if (value !== before) await browser.storage[area].set({ [key]: value });
        return value;
      });
      last = next.catch(() => undefined);
      return next;
    },
    watch: (onChange, signal) => {
      if (signal.aborted) return;
      const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const changed = changes[key];
        if (changedArea === area && changed) onChange(parse(ownCopy(changed.newValue)));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}

/** Calls back with a value, now and at every change, until the signal says stop. */
export function watchNow<T>(record: LocalRecord<T>, onChange: (value: T) => void, signal: AbortSignal): void {
  record.watch(onChange, signal);
  void record.load().then((value) => {
    if (!signal.aborted) onChange(value);
  });
}
