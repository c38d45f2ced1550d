// The feeds that one keeps oneself, in extension storage: an update or a broken database cannot reach them.
import type { SavedPage } from '../../core/author/folder.ts';
import { parseStoredPages, toSavedPages, toStoredPages } from '../../core/author/workshop/stored-pages.ts';
import {
  createWorkshopShelf,
  type PagesWrite,
  parseStoredFeeds,
  type StoredWorkshopFeed,
  tipNamesOf,
} from '../../core/author/workshop/stored-workshop.ts';
import type { KeptFeed } from '../../core/author/workshop-feed.ts';
import { isObject } from '../../core/feed/problem-of.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../exclusively.ts';
import { listenUntil } from '../listen.ts';
import { keepUnread, recordLock } from './local-record.ts';
import { noteFailure, noteSuccess } from './storage-trouble.ts';
import { WORKSHOP, workshopPagesKey, workshopTipKey } from './stored-keys.ts';

/** Keeps the feeds of the workshop. */
export interface WorkshopStore {
  load(): Promise<KeptFeed[]>;
  /** Writes what is other than what was loaded or saved last; rejects where it could not be kept. */
  save(feeds: readonly KeptFeed[]): Promise<void>;
  /** Calls back when all that was kept here was deleted or replaced by somebody else, until the signal says stop. */
  watchGone(onGone: () => void, signal: AbortSignal): void;
}

/** Where this stands in a stored tip, which may have keys of a newer version beside. */
function toStoredTip(stored: unknown, entry: unknown): unknown {
  if (!isObject(stored) || !isObject(entry)) return entry;
  const { item: _, saved: __, ...others } = stored;
  return { ...others, ...entry };
}

/** The same text for the same list, in whatever order the storage gives its keys. */
const nameOfList = (stored: unknown) => JSON.stringify(parseStoredFeeds(stored));

async function readTipsAndPages(list: readonly StoredWorkshopFeed[]): Promise<Record<string, unknown>> {
  const pages = list.map(({ id }) => workshopPagesKey(id));
  return browser.storage.local.get([...list.flatMap(tipNamesOf).map(workshopTipKey), ...pages]);
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

/** Creates the store of the workshop's feeds. */
export function createWorkshopStore(): WorkshopStore {
  const shelf = createWorkshopShelf();
  let read: StoredWorkshopFeed[] = [];
  /** Lists as they were written here: what else comes was written by somebody else. */
  const own = new Set<string>();

  async function write(feeds: readonly KeptFeed[]): Promise<void> {
    const { list, tips, pages } = shelf.plan(feeds);
    const keys = [...tips].flatMap(([name, entry]) => (entry === null ? [] : [workshopTipKey(name)]));
    const before = await browser.storage.local.get([WORKSHOP, ...keys]);
    const ofTips = [...tips].flatMap(([name, entry]) => {
      const key = workshopTipKey(name);
      return entry === null ? [] : [[key, toStoredTip(before[key], entry)] as const];
    });
    const ofList = list && (await keepUnread(WORKSHOP, { stored: before[WORKSHOP], read, next: list }));
    const ofPages = await toStoredChanges(pages);
    const changes = { ...ofList, ...Object.fromEntries(ofTips), ...ofPages.set };
    if (ofList) own.add(nameOfList(ofList[WORKSHOP]));
    // The browser tells of each at once: the last ones are enough.
    for (const name of [...own].slice(0, -50)) own.delete(name);
    if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
    const tipsGone = [...tips].flatMap(([name, entry]) => (entry === null ? [workshopTipKey(name)] : []));
    const gone = [...tipsGone, ...ofPages.gone];
    if (gone.length > 0) await browser.storage.local.remove(gone);
    if (list) read = list;
    shelf.written();
  }

  return {
    load: async () => {
      const { [WORKSHOP]: stored } = await browser.storage.local.get(WORKSHOP);
      read = parseStoredFeeds(stored);
      const beside = await readTipsAndPages(read);
      const pagesOf = (feedId: string): SavedPage[] => toSavedPages(parseStoredPages(beside[workshopPagesKey(feedId)]));
      return shelf.read(read, (name) => beside[workshopTipKey(name)], pagesOf);
    },
    save: (feeds) =>
      exclusively(recordLock(WORKSHOP), async () => {
        try {
          await write(feeds);
          await noteSuccess();
        } catch (error) {
          await noteFailure(error);
          throw error;
        }
      }),
    watchGone: (onGone, signal) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const changed = changes[WORKSHOP];
        if (area === 'local' && changed && !own.has(nameOfList(changed.newValue))) onGone();
      };
      listenUntil(() => browser.storage.onChanged, listener, signal);
    },
  };
}
