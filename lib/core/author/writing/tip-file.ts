// One tip as the file of an author's folder: what the command line reads.
import type { FeedItem } from '../../feed/feed-schema.ts';
import { slugOf } from '../convert/tip-path.ts';
import { writeTip } from '../write-tip.ts';

/** A file to be saved. */
export interface TipFile {
  name: string;
  content: string;
}

/** The Markdown file of a tip, for the `tips/` of a folder; it is called after the title. */
export function tipFile(item: FeedItem): TipFile {
  const path = slugOf(item.title ?? String(item.id));
  const places = { picture: (address: string) => address, link: (address: string) => address };
  return { name: `${path}.md`, content: writeTip(item, { path, places }).text };
}
