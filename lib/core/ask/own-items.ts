// One's own tips as they are kept: items of a feed, whichever version has written them.
import * as v from 'valibot';
import { type FeedItem, itemSchema } from '../feed/feed-schema.ts';
import { withUnknown } from '../stored/with-unknown.ts';

const itemsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((items) =>
    items.flatMap((item) => {
      const result = v.safeParse(itemSchema, item);
      // Too long for a feed is not too long to be kept: it is what a person wrote.
      const isLong = result.typed && (result.issues ?? []).every(({ type }) => type === 'max_length');
      return result.success || isLong ? [withUnknown(item, result.output)] : [];
    }),
  ),
);

/** Reads own items of any age: what does not parse is left out, what else an item holds stays with it. */
export function parseOwnItems(input: unknown): FeedItem[] {
  const result = v.safeParse(itemsSchema, input);
  return result.success ? result.output : [];
}

/** Own items as a JSON Feed: what is read, exported, proposed and imported alike. */
export function toOwnFeed(items: readonly FeedItem[], title: string): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items }, null, 2);
}
