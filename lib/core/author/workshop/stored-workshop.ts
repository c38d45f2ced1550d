// How the feeds that one keeps are stored: their heads in one list, each tip by itself, so that a change of one tip
// writes one. A tip stands beside what it was when the feed was last a file, where that is not the same. Heads and tips are
// stored as JSON: extension storage keeps no order of keys, and files are to be saved as they were opened.
import * as v from 'valibot';
import { sameJson } from '../../stored/same-json.ts';
import type { KeptFeed, SavedFeed } from '../workshop-feed.ts';
import { mergeTips, type StoredTips } from './merge-tips.ts';
import { isStoredAs, parseEntry, readJsonObject, type TipEntry, toStoredEntry } from './tip-entries.ts';

type Item = Record<string, unknown>;

const numbers = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

const head = v.pipe(
  v.string(),
  v.check((text) => readJsonObject(text) !== null),
);

const storedFeedSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  head,
  keys: v.optional(v.array(v.string())),
  tips: numbers,
  saved: v.optional(v.object({ head, tips: numbers })),
});

/** A feed in the list that is stored: its tips go by their numbers. */
export type StoredWorkshopFeed = v.InferOutput<typeof storedFeedSchema>;

/** Reads the stored list; a feed of another shape is left where it is. */
export function parseStoredFeeds(stored: unknown): StoredWorkshopFeed[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const read = v.safeParse(storedFeedSchema, one);
    return read.success ? [read.output] : [];
  });
}

/** The name of a tip among all that are stored. */
export const storedTipName = (feedId: string, number: number): string => `${feedId} ${number}`;

/** The numbers of all tips of a feed in the list, those among them that only the saved file has. */
export const storedTipNumbers = ({ tips, saved }: StoredWorkshopFeed): number[] => [
  ...new Set([...tips, ...(saved?.tips ?? [])]),
];

/** The names of all tips of a feed in the list. */
export const tipNamesOf = (feed: StoredWorkshopFeed): string[] =>
  storedTipNumbers(feed).map((number) => storedTipName(feed.id, number));

/** What is to be written: the list, where it is another than before, and tips by their names; `null` takes one out. */
export interface WorkshopWrite {
  list: StoredWorkshopFeed[] | null;
  tips: Map<string, unknown>;
}

/** What is stored of one feed, as far as it was read or written. */
interface KnownFeed {
  list: StoredWorkshopFeed;
  entries: Map<number, TipEntry>;
  /** Numbers of tips of a newer shape: they stay. */
  unread: number[];
}

function readStoredFeed(
  list: StoredWorkshopFeed,
  entryOf: (number: number) => unknown,
  known?: KnownFeed,
): { kept: KeptFeed; known: KnownFeed } {
  const entries = new Map<number, TipEntry>();
  const unread: number[] = [];
  for (const number of storedTipNumbers(list)) {
    const stored = entryOf(number);
    const had = known?.entries.get(number);
    const entry = had && isStoredAs(stored, had) ? had : parseEntry(stored, had);
    if (entry) entries.set(number, entry);
    else if (stored !== undefined) unread.push(number);
  }
  const items = list.tips.flatMap((number): Item[] => {
    const item = entries.get(number)?.item;
    return item ? [item] : [];
  });
  const before = (list.saved?.tips ?? []).flatMap((number): Item[] => {
    const entry = entries.get(number);
    const item = entry?.saved ?? entry?.item;
    return item ? [item] : [];
  });
  const saved = list.saved ? { head: readJsonObject(list.saved.head) ?? {}, items: before } : null;
  const feed = {
    id: list.id,
    head: readJsonObject(list.head) ?? {},
    items,
    ...(list.keys ? { keys: list.keys } : {}),
  };
  return { kept: { feed, saved }, known: { list, entries, unread } };
}

/** The first number above all that any tip of a feed has, or had when it was last written. */
function nextNumber({ feed, saved }: KeptFeed, known: KnownFeed | undefined, numberOf: WeakMap<Item, number>): number {
  const now = [...feed.items, ...(saved?.items ?? [])].map((item) => numberOf.get(item) ?? -1);
  return [...now, ...(known?.entries.keys() ?? []), ...(known?.unread ?? [])].reduce((a, b) => Math.max(a, b), -1) + 1;
}

/** Gives every tip its number: the one it had, that of the tip of its id which it takes the place of, or a new one. */
function numberItems(
  items: readonly Item[],
  known: KnownFeed | undefined,
  numberOf: WeakMap<Item, number>,
  take: () => number,
): number[] {
  const here = new Set(items);
  const free = new Map<unknown, number>();
  for (const [number, { item }] of known?.entries ?? []) if (item && !here.has(item)) free.set(item.id, number);
  const taken = new Set(items.flatMap((item) => numberOf.get(item) ?? []));
  const own = new Set<number>();
  return items.map((item) => {
    const before = numberOf.get(item);
    const replaced = free.get(item.id);
    let number = before ?? (replaced !== undefined && !taken.has(replaced) ? replaced : take());
    // The same tip twice in a list is two tips.
    if (own.has(number)) number = take();
    own.add(number);
    numberOf.set(item, number);
    return number;
  });
}

function toEntries(
  tips: readonly number[],
  items: readonly Item[],
  saved: StoredWorkshopFeed['saved'],
  was: SavedFeed | null,
) {
  const entries = new Map<number, TipEntry>();
  tips.forEach((number, at) => {
    const item = items[at];
    if (item) entries.set(number, { item });
  });
  saved?.tips.forEach((number, at) => {
    const before = was?.items[at];
    const entry = entries.get(number);
    if (before && entry?.item !== before) entries.set(number, { ...entry, saved: before });
  });
  return entries;
}

const sameEntry = (one: TipEntry | undefined, other: TipEntry) =>
  one?.item === other.item && one?.saved === other.saved;

/** What others have written: nothing, tips that can be put into the feeds, or what only whole reading can take in. */
export type Others = 'nothing' | 'more' | MergeTips;

/** Puts what others have made of the tips of feeds into these feeds as they are worked on. */
export type MergeTips = (feeds: readonly KeptFeed[]) => KeptFeed[];

type KnownFeeds = ReadonlyMap<string, KnownFeed>;

const listsOf = (feeds: KnownFeeds) => [...feeds.values()].map(({ list }) => list);

function entryNamed(feeds: KnownFeeds, name: string): TipEntry | undefined {
  const end = name.lastIndexOf(' ');
  return feeds.get(name.slice(0, end))?.entries.get(Number(name.slice(end + 1)));
}

const storedTipsOf = (feed: KnownFeed | undefined): StoredTips => ({
  tips: feed?.list.tips ?? [],
  entries: feed?.entries ?? new Map(),
});

/** What became of the tips of the same feeds. */
function othersBetween(before: KnownFeeds, now: KnownFeeds): Others {
  const isSame = [...now].every(([id, { list, entries }]) => {
    const was = storedTipsOf(before.get(id));
    return (
      sameJson(list.tips, was.tips) && list.tips.every((number) => entries.get(number) === was.entries.get(number))
    );
  });
  if (isSame) return 'nothing';
  return (feeds) =>
    feeds.map((kept) => mergeTips(kept, storedTipsOf(before.get(kept.feed.id)), storedTipsOf(now.get(kept.feed.id))));
}

/** What a list says besides which tips there are. */
const besideTips = (lists: readonly StoredWorkshopFeed[]) => lists.map(({ tips: _, ...others }) => others);

/** What stands between the feeds that one keeps and the storage: it knows what is stored, and so what has to be written. */
export interface WorkshopShelf {
  /** Takes in what is stored; `tipOf` gives the stored tip of a name. */
  read(list: readonly StoredWorkshopFeed[], tipOf: (name: string) => unknown): KeptFeed[];
  /**
   * Takes in what others have written since; with `more` nothing was taken in. Not to be called between a plan and its
   * writing.
   */
  readOthers(list: readonly StoredWorkshopFeed[], tipOf: (name: string) => unknown): Others;
  /** Tells whether the list is stored as it was read or written here. */
  isListKnown(list: readonly StoredWorkshopFeed[]): boolean;
  /** Tells whether a tip is stored as it was read or written here, or is about to be. */
  isTipKnown(name: string, stored: unknown): boolean;
  /** Says what has to be written for these feeds. */
  plan(feeds: readonly KeptFeed[]): WorkshopWrite;
  /** Takes note that it was written. */
  written(): void;
}

/** Creates a shelf on which nothing stands yet. */
export function createWorkshopShelf(): WorkshopShelf {
  const numberOf = new WeakMap<Item, number>();
  let known = new Map<string, KnownFeed>();
  let planned = known;

  const planFeed = (kept: KeptFeed, tips: WorkshopWrite['tips']): KnownFeed => {
    const { feed, saved } = kept;
    const before = known.get(feed.id);
    let next = nextNumber(kept, before, numberOf);
    const take = () => next++;
    const unread = before?.unread ?? [];
    const savedTips = saved && numberItems(saved.items, before, numberOf, take);
    const own = numberItems(feed.items, before, numberOf, take);
    const list: StoredWorkshopFeed = {
      id: feed.id,
      head: JSON.stringify(feed.head),
      ...(feed.keys ? { keys: [...feed.keys] } : {}),
      tips: [...own, ...unread],
      ...(saved && savedTips ? { saved: { head: JSON.stringify(saved.head), tips: savedTips } } : {}),
    };
    const entries = toEntries(own, feed.items, list.saved, saved);
    for (const [number, entry] of entries) {
      if (!sameEntry(before?.entries.get(number), entry))
        tips.set(storedTipName(feed.id, number), toStoredEntry(entry));
    }
    for (const number of before?.entries.keys() ?? []) {
      if (!entries.has(number)) tips.set(storedTipName(feed.id, number), null);
    }
    return { list, entries, unread };
  };

  const take = (read: readonly ReturnType<typeof readStoredFeed>[]) => {
    known = new Map(read.map((one) => [one.known.list.id, one.known]));
    planned = known;
    for (const one of known.values()) {
      for (const [number, { item, saved }] of one.entries) {
        if (item) numberOf.set(item, number);
        if (saved) numberOf.set(saved, number);
      }
    }
    return read.map(({ kept }) => kept);
  };
  const readAll = (list: readonly StoredWorkshopFeed[], tipOf: (name: string) => unknown) =>
    list.map((one) => readStoredFeed(one, (number) => tipOf(storedTipName(one.id, number)), known.get(one.id)));

  return {
    read: (list, tipOf) => take(readAll(list, tipOf)),
    readOthers: (list, tipOf) => {
      if (!sameJson(besideTips(list), besideTips(listsOf(known)))) return 'more';
      const before = known;
      take(readAll(list, tipOf));
      return othersBetween(before, known);
    },
    isListKnown: (list) => [known, planned].some((feeds) => sameJson(list, listsOf(feeds))),
    isTipKnown: (name, stored) => [known, planned].some((feeds) => isStoredAs(stored, entryNamed(feeds, name))),
    plan: (feeds) => {
      const tips: WorkshopWrite['tips'] = new Map();
      planned = new Map(feeds.map((one) => [one.feed.id, planFeed(one, tips)]));
      for (const [id, { list }] of known) {
        if (!planned.has(id)) for (const name of tipNamesOf(list)) tips.set(name, null);
      }
      const list = listsOf(planned);
      return { list: sameJson(list, listsOf(known)) ? null : list, tips };
    },
    written: () => {
      known = planned;
    },
  };
}
