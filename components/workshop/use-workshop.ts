import { useMemo, useState } from 'preact/hooks';
import type { MergeTips } from '../../lib/core/author/workshop/stored-workshop.ts';
import type { KeptFeed, WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import type { ChangeFeed } from './workshop-props.ts';

/** What a feed was before a change. */
interface Past {
  feed: WorkshopFeed;
  what: string;
  merge?: string | undefined;
}

interface Kept {
  feeds: readonly KeptFeed[];
  /** By the id of the feed, oldest first. */
  pasts: Readonly<Record<string, readonly Past[]>>;
}

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
  /** Takes note that a feed was saved as files, as it is in `feed`. */
  noteSaved: (feed: WorkshopFeed) => void;
  /** What would be undone next; `null` where there is nothing. */
  lastChange: (id: string) => string | null;
  undo: (id: string) => void;
}

const replaceIn = (feeds: readonly KeptFeed[], feed: WorkshopFeed, saved?: KeptFeed['saved']) =>
  feeds.map((one) => (one.feed.id === feed.id ? { feed, saved: saved === undefined ? one.saved : saved } : one));

function changed({ feeds, pasts }: Kept, feed: WorkshopFeed, what: string, merge: string | undefined): Kept {
  const before = feeds.find((one) => one.feed.id === feed.id)?.feed;
  if (!before || before === feed) return { feeds, pasts };
  const past = pasts[feed.id] ?? [];
  const isMerged = merge !== undefined && past.at(-1)?.merge === merge;
  const next = isMerged ? past : [...past.slice(1 - MOST_UNDONE), { feed: before, what, merge }];
  return { feeds: replaceIn(feeds, feed), pasts: { ...pasts, [feed.id]: next } };
}

const takenIn = (kept: Kept, merge: MergeTips, what: string): Kept =>
  merge(kept.feeds).reduce((before, { feed }) => changed(before, feed, what, undefined), kept);

function undone({ feeds, pasts }: Kept, id: string): Kept {
  const past = pasts[id] ?? [];
  const last = past.at(-1);
  return last ? { feeds: replaceIn(feeds, last.feed), pasts: { ...pasts, [id]: past.slice(0, -1) } } : { feeds, pasts };
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
        setKept((before) => changed(before, feed, what, merge))) satisfies ChangeFeed,
      takeIn: (merge: MergeTips, what: string) => setKept((before) => takenIn(before, merge, what)),
      noteSaved: (feed: WorkshopFeed) =>
        setKept(({ feeds, pasts }) => ({
          feeds: replaceIn(feeds, feed, { head: feed.head, items: feed.items }),
          pasts,
        })),
      undo: (id: string) => setKept((before) => undone(before, id)),
    }),
    [otherwise],
  );
  return { feeds: kept.feeds, lastChange: (id) => kept.pasts[id]?.at(-1)?.what ?? null, ...ways };
}
