import { useMemo, useState } from 'preact/hooks';
import type { SavedPage } from '../../lib/core/author/folder.ts';
import type { MergeTips } from '../../lib/core/author/workshop/stored-workshop.ts';
import type { KeptFeed, WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import type { ChangeFeed } from './workshop-props.ts';

/** What a feed was before a change, with its saved pages. */
interface Past {
  feed: WorkshopFeed;
  pages: readonly SavedPage[] | undefined;
  what: string;
  merge?: string | undefined;
}

interface Kept {
  feeds: readonly KeptFeed[];
  /** By the id of the feed, oldest first. */
  pasts: Readonly<Record<string, readonly Past[]>>;
}

/** What a change is called; those of one `merge` in a row are undone at once. */
interface Named {
  what: string;
  merge?: string | undefined;
}

/** The same list as long as there are none. */
const NO_PAGES: readonly SavedPage[] = [];

/** So many changes of a feed can be undone. */
const MOST_UNDONE = 200;

/** The feeds while they are worked on, and every way to change them. */
export interface Workshop {
  feeds: readonly KeptFeed[];
  add: (kept: KeptFeed, at?: number) => void;
  remove: (id: string) => void;
  /** Changes one feed; what is given replaces it. */
  change: ChangeFeed;
  /** Takes in what was done to tips elsewhere; it is undone as what is done here. */
  takeIn: (merge: MergeTips, what: string) => void;
  /** Puts others in place of a feed's saved pages. */
  changePages: (id: string, pages: readonly SavedPage[], what: string) => void;
  /** Takes note that a feed was saved as files: as what it was then, and what it is by that. */
  noteSaved: (was: WorkshopFeed, feed: WorkshopFeed) => void;
  /** What would be undone next; `null` where there is nothing. */
  lastChange: (id: string) => string | null;
  undo: (id: string) => void;
}

const replaceIn = (feeds: readonly KeptFeed[], id: string, change: Partial<KeptFeed>) =>
  feeds.map((one) => (one.feed.id === id ? { ...one, ...change } : one));

function changed({ feeds, pasts }: Kept, id: string, to: Partial<KeptFeed>, { what, merge }: Named): Kept {
  const before = feeds.find((one) => one.feed.id === id);
  if (!before || before.feed === to.feed) return { feeds, pasts };
  const past = pasts[id] ?? [];
  const isMerged = merge !== undefined && past.at(-1)?.merge === merge;
  const { feed, pages } = before;
  const next = isMerged ? past : [...past.slice(1 - MOST_UNDONE), { feed, pages, what, merge }];
  return { feeds: replaceIn(feeds, id, to), pasts: { ...pasts, [id]: next } };
}

/** A feed with what readers have of it now; what has become of it while it was saved stays. */
function withSaved(kept: KeptFeed, was: WorkshopFeed, { head, items, ...other }: WorkshopFeed): KeptFeed {
  const feed =
    kept.feed === was ? { ...other, head, items } : { ...other, head: kept.feed.head, items: kept.feed.items };
  return { ...kept, feed, saved: { head, items } };
}

const takenIn = (kept: Kept, merge: MergeTips, what: string): Kept =>
  merge(kept.feeds).reduce((before, { feed }) => changed(before, feed.id, { feed }, { what }), kept);

function undone({ feeds, pasts }: Kept, id: string): Kept {
  const past = pasts[id] ?? [];
  const last = past.at(-1);
  if (!last) return { feeds, pasts };
  const before = { feed: last.feed, pages: last.pages ?? NO_PAGES };
  return { feeds: replaceIn(feeds, id, before), pasts: { ...pasts, [id]: past.slice(0, -1) } };
}

/** Works on feeds, each with one stack of what can be undone. */
export function useWorkshop(initial: readonly KeptFeed[], otherwise: string): Workshop {
  const [kept, setKept] = useState<Kept>({ feeds: initial, pasts: {} });
  const ways = useMemo(
    () => ({
      add: (one: KeptFeed, at?: number) =>
        setKept(({ feeds, pasts }) => ({ feeds: feeds.toSpliced(at ?? feeds.length, 0, one), pasts })),
      remove: (id: string) =>
        setKept(({ feeds, pasts }) => ({ feeds: feeds.filter(({ feed }) => feed.id !== id), pasts })),
      change: ((feed, what = otherwise, merge) =>
        setKept((before) => changed(before, feed.id, { feed }, { what, merge }))) satisfies ChangeFeed,
      takeIn: (merge: MergeTips, what: string) => setKept((before) => takenIn(before, merge, what)),
      changePages: (id: string, pages: readonly SavedPage[], what: string) =>
        setKept((before) => changed(before, id, { pages }, { what })),
      noteSaved: (was: WorkshopFeed, feed: WorkshopFeed) =>
        setKept(({ feeds, pasts }) => ({
          feeds: feeds.map((one) => (one.feed.id === feed.id ? withSaved(one, was, feed) : one)),
          pasts,
        })),
      undo: (id: string) => setKept((before) => undone(before, id)),
    }),
    [otherwise],
  );
  return { feeds: kept.feeds, lastChange: (id) => kept.pasts[id]?.at(-1)?.what ?? null, ...ways };
}
