// The feeds that one keeps oneself, in extension storage: an update or a broken database cannot reach them. The workshop
// has them open for long; meanwhile help puts tips into them, and they are deleted or brought back on other pages.
import {
  createWorkshopShelf,
  type MergeTips,
  type Others,
  parseStoredFeeds,
  type StoredWorkshopFeed,
  tipNamesOf,
  type WorkshopShelf,
  type WorkshopWrite,
} from '../../core/author/workshop/stored-workshop.ts';
import type { KeptFeed } from '../../core/author/workshop-feed.ts';
import { isObject } from '../../core/feed/problem-of.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../exclusively.ts';
import { keepUnread, recordLock } from './local-record.ts';
import { noteFailure, noteSuccess } from './storage-trouble.ts';
import { WORKSHOP, workshopTipKey } from './stored-keys.ts';

/** What happens to the feeds while they are open. */
export interface WorkshopWatch {
  /** All that was kept here was deleted or replaced by somebody else. */
  onGone: () => void;
  /** Tips were put into the feeds, changed or taken out by somebody else: `merge` does the same to feeds as they are now. */
  onTips: (merge: MergeTips) => void;
}

/** Keeps the feeds of the workshop. */
export interface WorkshopStore {
  load(): Promise<KeptFeed[]>;
  /** Writes what is other than what was loaded or saved last; rejects where it could not be kept. */
  save(feeds: readonly KeptFeed[]): Promise<void>;
  /** Changes the feeds as they are stored now; the same ones are not written. */
  update(change: (feeds: KeptFeed[]) => KeptFeed[]): Promise<KeptFeed[]>;
  /** Tells what others do to the feeds, until the signal says stop; what is saved meanwhile overwrites nothing of it. */
  watch(watching: WorkshopWatch, signal: AbortSignal): void;
}

/** Where this stands in a stored tip, which may have keys of a newer version beside. */
function toStoredTip(stored: unknown, entry: unknown): unknown {
  if (!isObject(stored) || !isObject(entry)) return entry;
  const { item: _, saved: __, ...others } = stored;
  return { ...others, ...entry };
}

const TIP_KEY = workshopTipKey('');

const namesOfWrite = (tips: WorkshopWrite['tips'], isGone: boolean) =>
  [...tips].flatMap(([name, entry]) => ((entry === null) === isGone ? [name] : []));

/** What is stored at the list and at some tips, `undefined` where nothing is. */
async function loadStoredAt(tips: WorkshopWrite['tips']): Promise<Record<string, unknown>> {
  const keys = [WORKSHOP, ...[...tips.keys()].map(workshopTipKey)];
  const stored = await browser.storage.local.get(keys);
  return Object.fromEntries(keys.map((key) => [key, stored[key]]));
}

async function readWorkshop(): Promise<[list: StoredWorkshopFeed[], tipOf: (name: string) => unknown]> {
  const { [WORKSHOP]: stored } = await browser.storage.local.get(WORKSHOP);
  const list = parseStoredFeeds(stored);
  const tips = await browser.storage.local.get(list.flatMap(tipNamesOf).map(workshopTipKey));
  return [list, (name) => tips[workshopTipKey(name)]];
}

/** Runs a task on what is stored while nobody else changes it, and tells whether there was room. */
const aloneWithFeeds = <T>(task: () => Promise<T>): Promise<T> =>
  exclusively(recordLock(WORKSHOP), async () => {
    try {
      const done = await task();
      await noteSuccess();
      return done;
    } catch (error) {
      await noteFailure(error);
      throw error;
    }
  });

/** Tells whether what is stored at some keys is what was read or written here. */
const isKnown = (shelf: WorkshopShelf, stored: Record<string, unknown>) =>
  Object.entries(stored).every(([key, value]) => {
    if (key === WORKSHOP) return shelf.isListKnown(parseStoredFeeds(value));
    return !key.startsWith(TIP_KEY) || shelf.isTipKnown(key.slice(TIP_KEY.length), value);
  });

/** Creates the store of the workshop's feeds. */
export function createWorkshopStore(): WorkshopStore {
  const shelf = createWorkshopShelf();
  let read: StoredWorkshopFeed[] = [];
  let watched: WorkshopWatch | null = null;
  let isGone = false;

  async function load(): Promise<KeptFeed[]> {
    const [list, tipOf] = await readWorkshop();
    read = list;
    isGone = false;
    return shelf.read(list, tipOf);
  }

  /** Takes in what others have written, and tells it. */
  async function takeIn(): Promise<Others> {
    const [list, tipOf] = await readWorkshop();
    const others = shelf.readOthers(list, tipOf);
    if (others !== 'more') read = list;
    if (others === 'more') {
      if (!isGone) watched?.onGone();
      isGone = true;
    } else if (others !== 'nothing') {
      watched?.onTips(others);
    }
    return others;
  }

  async function lookAtList(): Promise<void> {
    const { [WORKSHOP]: stored } = await browser.storage.local.get(WORKSHOP);
    if (!shelf.isListKnown(parseStoredFeeds(stored))) await takeIn();
  }

  async function write(wanted: readonly KeptFeed[]): Promise<void> {
    let plan = shelf.plan(wanted);
    let before = await loadStoredAt(plan.tips);
    if (watched && !isKnown(shelf, before)) {
      const others = await takeIn();
      // What is gone is not to come back.
      if (others === 'more') return;
      plan = shelf.plan(others === 'nothing' ? wanted : others(wanted));
      before = await loadStoredAt(plan.tips);
    }
    const { list, tips } = plan;
    const ofTips = namesOfWrite(tips, false).map((name) => {
      const key = workshopTipKey(name);
      return [key, toStoredTip(before[key], tips.get(name))] as const;
    });
    const ofList = list && (await keepUnread(WORKSHOP, { stored: before[WORKSHOP], read, next: list }));
    const changes = { ...ofList, ...Object.fromEntries(ofTips) };
    if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
    const gone = namesOfWrite(tips, true).map(workshopTipKey);
    if (gone.length > 0) await browser.storage.local.remove(gone);
    if (list) read = list;
    shelf.written();
  }

  return {
    // Not while something is written: what is known changes with it.
    load: () => exclusively(recordLock(WORKSHOP), load),
    save: (feeds) => aloneWithFeeds(() => write(feeds)),
    update: (change) =>
      aloneWithFeeds(async () => {
        const feeds = await load();
        const next = change(feeds);
        if (next !== feeds) await write(next);
        return next;
      }),
    watch: (watching, signal) => {
      watched = watching;
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const stored = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
        if (area === 'local' && !isKnown(shelf, stored)) void aloneWithFeeds(takeIn).catch(() => undefined);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
      // Something may have come between loading and watching.
      void aloneWithFeeds(lookAtList).catch(() => undefined);
    },
  };
}
