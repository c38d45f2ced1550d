// One value in extension storage: read, changed in turn, watched. The storage is the one place where its state lives.
import { browser } from './browser.ts';
import { inTime } from './load-in-time.ts';
import { ownCopy } from './own-copy.ts';
import { noteFailure, noteSuccess } from './storage-trouble.ts';

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

/** Far more than a change takes on a slow machine. */
const CHANGE_MS = 8000;

type Area = 'local' | 'session';

/** Creates the record stored under a key; `parse` reads whatever was stored, by any version. */
export const createLocalRecord = <T>(key: string, parse: (stored: unknown) => T) => createRecord('local', key, parse);

/** The same in memory: it ends with the browser, and nothing of it is on disk. */
export const createSessionRecord = <T>(key: string, parse: (stored: unknown) => T) =>
  createRecord('session', key, parse);

/**
 * The same for what can be made anew: where there is no room on the disk it stands in memory, and whoever works with it
 * or shows it goes on.
 */
export function createDerivedRecord<T>(key: string, parse: (stored: unknown) => T): LocalRecord<T> {
  const onDisk = createRecord('local', key, parse);
  const inMemory = createRecord<{ value: T } | null>('session', key, (stored) =>
    stored === undefined || stored === null ? null : { value: parse(stored) },
  );
  let last: Promise<unknown> = Promise.resolve();
  const load = async () => {
    const kept = await inMemory.load().catch(() => null);
    return kept ? kept.value : onDisk.load().catch(() => parse(undefined));
  };
  async function change(to: (value: T) => T): Promise<T> {
    const isKept = (await inMemory.load().catch(() => null)) !== null;
    const before = await load();
    const value = to(before);
    if (value === before) return value;
    try {
      await onDisk.update(() => value);
      if (isKept) await browser.storage.session.remove(key);
      await noteSuccess();
    } catch {
      await browser.storage.session.set({ [key]: value });
    }
    return value;
  }
  return {
    load,
    update: (to) => {
      const next = last.then(() => change(to));
      last = next.catch(() => undefined);
      return next;
    },
    watch: (onChange, signal) => {
      onDisk.watch(onChange, signal);
      inMemory.watch((kept) => kept && onChange(kept.value), signal);
    },
  };
}

function createRecord<T>(area: Area, key: string, parse: (stored: unknown) => T): LocalRecord<T> {
  let last: Promise<unknown> = Promise.resolve();
  /** What the browser cannot do is told wherever the person looks. */
  const told = async <R>(answer: Promise<R>): Promise<R> =>
    answer.catch(async (error: unknown) => {
      await noteFailure(error);
      throw error;
    });
  const load = async () => parse(ownCopy((await told(browser.storage[area].get(key)))[key]));
  return {
    load,
    update: (change) => {
      const next = last.then(async () => {
        // Whoever waits for a change is told that it was not kept, rather than nothing.
        const before = await told(inTime(load(), CHANGE_MS));
        const value = change(before);
        if (value !== before) await told(inTime(browser.storage[area].set({ [key]: value }), CHANGE_MS));
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
  void record.load().then(
    (value) => {
      if (!signal.aborted) onChange(value);
    },
    // What is the matter is told by itself.
    () => undefined,
  );
}
