// One value in extension storage: read, changed in turn, watched. The storage is the one place where its state lives.
import { changeStored } from '../../core/stored/change-stored.ts';
import { isSameKind } from '../../core/stored/is-same-kind.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../exclusively.ts';
import { listenUntil, tellNowAndLater } from '../listen.ts';
import { ownCopy } from '../own-copy.ts';
import { inTime } from './load-in-time.ts';
import { noteFailure, noteSuccess } from './storage-trouble.ts';
import { type LocalKey, type SessionKey, unreadKey } from './stored-keys.ts';

/** One value in extension storage. */
export interface LocalRecord<T> {
  load(): Promise<T>;
  /**
   * Applies a change to what is stored now; changes come one after the other, from whichever context. A change that
   * gives back what it was given writes nothing.
   */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back with every new value, from whichever context it came, until the signal says stop. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** Far more than a change takes on a slow machine. */
const CHANGE_MS = 8000;

type Area = 'local' | 'session';

/** The lock that changes of a stored value take. */
export const recordLock = (key: string) => `stored ${key}`;

/** Creates the record stored under a key; `parse` reads whatever was stored, by any version. */
export const createLocalRecord = <T>(key: LocalKey, parse: (stored: unknown) => T) => createRecord('local', key, parse);

/**
 * Creates the record of something a person has made. What this version does not read of it stays as it was stored:
 * a newer one may have written it, and reads it when it comes back.
 */
export const createOwnRecord = <T>(key: LocalKey, parse: (stored: unknown) => T) =>
  createRecord('local', key, parse, keepUnread);

/** The same in memory: it ends with the browser, and nothing of it is on disk. */
export const createSessionRecord = <T>(key: SessionKey, parse: (stored: unknown) => T) =>
  createRecord('session', key, parse);

/**
 * The same for what can be made anew: where there is no room on the disk it stands in memory, and whoever works with it
 * or shows it goes on.
 */
export function createDerivedRecord<T>(key: LocalKey & SessionKey, parse: (stored: unknown) => T): LocalRecord<T> {
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

/** A change of a stored value: what this version had read of it, and what that has become. */
interface Change {
  stored: unknown;
  read: unknown;
  next: unknown;
}

/** Turns a change into what is to be stored. */
type ToStored = (key: string, change: Change) => Promise<Record<string, unknown>>;

const storeAll: ToStored = async (key, { next }) => ({ [key]: next });

/** What is to be stored for a change of something a person has made: what was not read of it stays. */
export async function keepUnread(key: string, { stored, read, next }: Change): Promise<Record<string, unknown>> {
  if (stored === undefined || stored === null) return { [key]: next };
  if (isSameKind(stored, next)) return { [key]: changeStored(stored, read, next) };
  const { [unreadKey(key)]: aside } = await browser.storage.local.get(unreadKey(key));
  return { [key]: next, [unreadKey(key)]: [...(Array.isArray(aside) ? aside : []), stored] };
}

function createRecord<T>(
  area: Area,
  key: string,
  parse: (stored: unknown) => T,
  toStored: ToStored = storeAll,
): LocalRecord<T> {
  /** What the browser cannot do is told wherever the person looks. */
  const told = async <R>(answer: Promise<R>): Promise<R> =>
    answer.catch(async (error: unknown) => {
      await noteFailure(error);
      throw error;
    });
  const loadStored = async () => ownCopy((await told(browser.storage[area].get(key)))[key]);
  const write = async (change: Change) => browser.storage[area].set(await toStored(key, change));
  return {
    load: async () => parse(await loadStored()),
    update: (change) =>
      exclusively(recordLock(key), async () => {
        // Whoever waits for a change is told that it was not kept, rather than nothing.
        const stored = await told(inTime(loadStored(), CHANGE_MS));
        const read = parse(stored);
        const next = change(read);
        if (next !== read) await told(inTime(write({ stored, read, next }), CHANGE_MS));
        return next;
      }),
    watch: (onChange, signal) => {
      if (signal.aborted) return;
      const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const changed = changes[key];
        if (changedArea === area && changed) onChange(parse(ownCopy(changed.newValue)));
      };
      listenUntil(() => browser.storage.onChanged, listener, signal);
    },
  };
}

/** Calls back with a value, now and at every change, until the signal says stop. */
export const watchNow = <T>(record: LocalRecord<T>, onChange: (value: T) => void, signal: AbortSignal): void =>
  tellNowAndLater(record, onChange, signal);
