// Tips that are put into a feed of the workshop from elsewhere: help writes one beside its page, and the feed has it at once.
import type { KeptTitle, TipPut } from '../core/author/workshop/tip-put.ts';
import { type KeptFeed, titleOfFeed } from '../core/author/workshop-feed.ts';
import type { Call } from '../core/calls.ts';
import type { KeptValue } from './ports/kept-value.ts';

type Item = Record<string, unknown>;

/** Puts tips into the feeds that one keeps. */
export interface WorkshopTips {
  titles(): Promise<KeptTitle[]>;
  /** Puts a tip into a feed; answers with what was there, so that it can be put back; `null` where there is no such feed. */
  put(put: TipPut, call: Pick<Call, 'first'>): Promise<{ before: Item | null } | null>;
}

function withTipPut(kept: KeptFeed, { id, item }: TipPut): KeptFeed {
  const { items } = kept.feed;
  const at = items.findIndex((one) => String(one.id) === id);
  if (item === null) return { ...kept, feed: { ...kept.feed, items: items.filter((_, position) => position !== at) } };
  return { ...kept, feed: { ...kept.feed, items: at < 0 ? [...items, item] : items.with(at, item) } };
}

/** Creates what puts tips into the feeds that one keeps. */
export function createWorkshopTips(feeds: KeptValue<KeptFeed[]>): WorkshopTips {
  const find = async (feedId: string) => (await feeds.load()).find(({ feed }) => feed.id === feedId);
  return {
    titles: async () => (await feeds.load()).map(({ feed }) => ({ id: feed.id, title: titleOfFeed(feed) })),
    put: async (put, { first }) => {
      const was = await first(async () => {
        const kept = await find(put.feedId);
        return kept ? { before: kept.feed.items.find(({ id }) => String(id) === put.id) ?? null } : null;
      });
      if (was)
        await feeds.update((all) => all.map((kept) => (kept.feed.id === put.feedId ? withTipPut(kept, put) : kept)));
      return was;
    },
  };
}
