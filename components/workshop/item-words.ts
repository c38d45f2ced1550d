import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import type { TipKind } from '../../lib/core/feed/feed-schema.ts';
import type { Text } from '../../lib/core/text/text.ts';

type Item = Record<string, unknown>;

/** What a tip is called in the list. */
export const titleOrId = (item: Item): string =>
  typeof item.title === 'string' && item.title.trim() !== '' ? item.title : String(item.id);

/** A tip in a feed that may have changed since: the very one, else the one of its id. */
export const findAgain = (feed: WorkshopFeed, item: Item | null): Item | null =>
  item && (feed.items.find((one) => one === item) ?? feed.items.find(({ id }) => id === item.id) ?? null);

/** What a kind of tip is called. */
export const kindWords = (kind: TipKind, text: Text): string => text(`kind.${kind}`);
