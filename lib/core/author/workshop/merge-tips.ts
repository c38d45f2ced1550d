// Tips that somebody else has written into a feed while it is worked on: put into it, whatever was changed there since.
import type { KeptFeed } from '../workshop-feed.ts';
import type { TipEntry } from './tip-entries.ts';

type Item = Record<string, unknown>;

/** The tips of a feed as they are stored, by their numbers in their order. */
export interface StoredTips {
  tips: readonly number[];
  entries: ReadonlyMap<number, TipEntry>;
}

const itemAt = ({ tips, entries }: StoredTips, number: number) =>
  tips.includes(number) ? entries.get(number)?.item : undefined;

/** A feed with what others have made of its tips: what they were before, and what they are now. */
export function mergeTips(kept: KeptFeed, before: StoredTips, now: StoredTips): KeptFeed {
  const gone = new Set<Item>();
  const added: Item[] = [];
  const items = [...kept.feed.items];
  const known = new Set(before.tips.map((number) => itemAt(before, number)));
  for (const number of new Set([...before.tips, ...now.tips])) {
    const [was, is] = [itemAt(before, number), itemAt(now, number)];
    if (was === is) continue;
    // One that was changed here as well is known by its id: the other change is the later one, and this one can be undone.
    const exact = was ? items.indexOf(was) : -1;
    const isChangedHere = (one: Item) => one.id === was?.id && !known.has(one);
    const at = exact >= 0 ? exact : is && was ? items.findIndex(isChangedHere) : -1;
    if (is && at >= 0) items[at] = is;
    else if (is) added.push(is);
    else if (was) gone.add(was);
  }
  const next = [...items.filter((item) => !gone.has(item)), ...added];
  const isSame = next.length === kept.feed.items.length && next.every((item, at) => item === kept.feed.items[at]);
  return isSame ? kept : { ...kept, feed: { ...kept.feed, items: next } };
}
