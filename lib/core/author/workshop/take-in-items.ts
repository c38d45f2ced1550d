// Tips that come in from elsewhere, beside those that a feed has already.
import { sameJson } from '../../stored/same-json.ts';
import { idOfItem } from '../check-workshop-feed.ts';
import type { WorkshopFeed } from '../workshop-feed.ts';

type Item = Record<string, unknown>;

/** What would become of tips that come in. */
export interface Incoming {
  added: Item[];
  /** Those whose ids the feed has, with other content. */
  differing: Item[];
  /** How many the feed has just so. */
  same: number;
}

/** Sorts tips that come in by whether one of their id is there. */
export function sortIncoming(there: readonly Item[], items: readonly Item[]): Incoming {
  const here = new Map(there.map((item) => [idOfItem(item), item]));
  const [added, differing]: [Item[], Item[]] = [[], []];
  for (const item of items) {
    const own = here.get(idOfItem(item));
    if (!own) added.push(item);
    else if (!sameJson(own, item)) differing.push(item);
  }
  return { added, differing, same: items.length - added.length - differing.length };
}

/** Takes tips in: new ones come last, and one of an id that is there takes its place where that is wished. */
export function takeInItems(feed: WorkshopFeed, { added, differing }: Incoming, replaces: boolean): WorkshopFeed {
  const next = new Map(replaces ? differing.map((item) => [idOfItem(item), item]) : []);
  const items = feed.items.map((item) => {
    const id = idOfItem(item);
    const other = next.get(id);
    // The first of several with one id.
    next.delete(id);
    return other ?? item;
  });
  return { ...feed, items: [...items, ...added] };
}
