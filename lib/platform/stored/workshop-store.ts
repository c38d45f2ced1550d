// The feeds that one keeps oneself, in extension storage: an update or a broken database cannot reach them. The workshop
// has them open for long; meanwhile help puts tips into them, and they are deleted or brought back on other pages.
import type { SavedPage } from '../../core/author/folder.ts';
import { parseStoredFeeds, type StoredWorkshopFeed, tipNamesOf } from '../../core/author/workshop/stored-list.ts';
import { parseStoredPages, toSavedPages, toStoredPages } from '../../core/author/workshop/stored-pages.ts';
import {
  createWorkshopShelf,
  type MergeTips,
  type Others,
  type PagesWrite,
  type WorkshopShelf,
  type WorkshopWrite,
} from '../../core/author/workshop/stored-workshop.ts';
import type { KeptFeed } from '../../core/author/workshop-feed.ts';
import { isObject } from '../../core/feed/problem-of.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../exclusively.ts';
import { listenUntil } from '../listen.ts';
import { keepUnread, recordLock } from './local-record.ts';
import { noteFailure, noteSuccess } from './storage-trouble.ts';
import { WORKSHOP, workshopPagesKey, workshopTipKey } from './stored-keys.ts';

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

/** What is to be stored of changed pages, and the keys of those that nothing is left of. */
async function toStoredChanges(
  changes: ReadonlyMap<string, PagesWrite>,
): Promise<{ set: Record<string, unknown>; gone: string[] }> {
  const set: Record<string, unknown> = {};
  const gone: string[] = [];
  const before = await browser.storage.local.get([...changes.keys()].map(workshopPagesKey));
  for (const [feedId, { read, next }] of changes) {
    const key = workshopPagesKey(feedId);
    const change = { stored: before[key], read: toStoredPages(read), next: toStoredPages(next ?? []) };
    const stored: Record<string, unknown> = next ? await keepUnread(key, change) : {};
    const value = stored[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) gone.push(key);
    else Object.assign(set, stored);
  }
  return { set, gone };
}

async function readWorkshop(): Promise<[list: StoredWorkshopFeed[], tipOf: (name: string) => unknown]> {
  const { [WORKSHOP]: stored } = await browser.storage.local.get(WORKSHOP);
  const list = parseStoredFeeds(stored);
  const tips = await browser.storage.local.get(list.flatMap(tipNamesOf).map(workshopTipKey));
  return [list, (name) => tips[workshopTipKey(name)]];
}

/** The saved pages of the feeds in a list, by the id of the feed. */
async function pagesStoredFor(list: readonly StoredWorkshopFeed[]): Promise<Map<string, SavedPage[]>> {
  const stored = await browser.storage.local.get(list.map(({ id }) => workshopPagesKey(id)));
  return new Map(list.map(({ id }) => [id, toSavedPages(parseStoredPages(stored[workshopPagesKey(id)]))]));
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

/** Removes keys; those that could not be are removed with the next. */
function createLeftovers(shelf: WorkshopShelf) {
  // A tip that somebody has put in since may have got the number of one that went.
  const isUnnamed = (key: string) => !key.startsWith(TIP_KEY) || shelf.isTipKnown(key.slice(TIP_KEY.length), undefined);
  const left = new Set<string>();
  return {
    clear: () => left.clear(),
    /** Removes keys, and those left from before but for the ones that were written again. */
    remove: async (keys: readonly string[], written: readonly string[]): Promise<void> => {
      for (const key of written) left.delete(key);
      for (const key of keys) left.add(key);
      const gone = [...left].filter(isUnnamed);
      if (gone.length > 0) await browser.storage.local.remove(gone);
      left.clear();
    },
  };
}

/** Whoever stays on the page although its feeds are gone is not to be told that they were kept. */
function refuseGone(isWritten: boolean): void {
  if (!isWritten) throw new Error('the feeds that were open are gone');
}

/** Creates the store of the workshop's feeds. */
export function createWorkshopStore(): WorkshopStore {
  const shelf = createWorkshopShelf();
  const left = createLeftovers(shelf);
  let read: StoredWorkshopFeed[] = [];
  let watched: WorkshopWatch | null = null;
  let isGone = false;

  async function load(): Promise<KeptFeed[]> {
    const [list, tipOf] = await readWorkshop();
    const pages = await pagesStoredFor(list);
    read = list;
    isGone = false;
    left.clear();
    return shelf.read(list, tipOf, (feedId) => pages.get(feedId) ?? []);
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

  /** Writes feeds; false where they were deleted or replaced meanwhile. */
  async function write(wanted: readonly KeptFeed[]): Promise<boolean> {
    let plan = shelf.plan(wanted);
    let before = await loadStoredAt(plan.tips);
    if (watched && !isKnown(shelf, before)) {
      const others = await takeIn();
      // What is gone is not to come back.
      if (others === 'more') return false;
      plan = shelf.plan(others === 'nothing' ? wanted : others(wanted));
      before = await loadStoredAt(plan.tips);
    }
    const { list, tips, pages } = plan;
    const ofTips = namesOfWrite(tips, false).map((name) => {
      const key = workshopTipKey(name);
      return [key, toStoredTip(before[key], tips.get(name))] as const;
    });
    const ofList = list && (await keepUnread(WORKSHOP, { stored: before[WORKSHOP], read, next: list }));
    const ofPages = await toStoredChanges(pages);
    const changes = { ...ofList, ...Object.fromEntries(ofTips), ...ofPages.set };
    if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
    // It is written, whatever becomes of what nothing names any more: that is taken for nobody's change.
    if (list) read = list;
    shelf.written();
    await left.remove([...namesOfWrite(tips, true).map(workshopTipKey), ...ofPages.gone], Object.keys(changes));
    return true;
  }

  return {
    // Not while something is written: what is known changes with it.
    load: () => exclusively(recordLock(WORKSHOP), load),
    save: (feeds) => aloneWithFeeds(() => write(feeds)).then(refuseGone),
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
      listenUntil(() => browser.storage.onChanged, listener, signal);
      // Something may have come between loading and watching.
      void aloneWithFeeds(lookAtList).catch(() => undefined);
    },
  };
}
