// Small pictures stand inside the feed: each that stands beside it is one more file to publish, and one more request of
// every reader.
import type { FeedItem } from '../feed/feed-schema.ts';
import { judgePicture } from '../feed/judge-picture.ts';
import { toDataAddress } from '../feed/picture-data.ts';
import type { AuthoredTip, AuthorFolder, FolderFiles } from './folder.ts';
import { pathAsAddress } from './folder-path.ts';

/**
 * Bytes up to which a picture stands inside the feed: a button, an icon or a part of a form. As many of these as a feed may
 * have take half of one of its files.
 */
export const INLINE_BYTES = 4096;

/** What a feed shows: its items, and the pictures to be published beside it, by their path there. */
export interface PicturedItems {
  items: FeedItem[];
  pictures: FolderFiles;
}

function withAddresses(html: string | undefined, addresses: ReadonlyMap<string, string>): { content_html?: string } {
  if (html === undefined) return {};
  return { content_html: html.replace(/ src="([^"]*)"/g, (_all, path) => ` src="${addresses.get(path) ?? path}"`) };
}

/** An item with addresses of pictures exchanged for others. */
export function withInlined(item: FeedItem, addresses: ReadonlyMap<string, string>): FeedItem {
  const { steps } = item._help ?? {};
  return {
    ...item,
    ...withAddresses(item.content_html, addresses),
    ...(steps && {
      _help: {
        ...item._help,
        steps: steps.map((step) => ({ ...step, ...withAddresses(step.content_html, addresses) })),
      },
    }),
  };
}

const shownNames = ({ pictures }: AuthoredTip) => pictures.map(({ to }) => to);

/** Moves small pictures into the tips that show them; one that stands in several places is better fetched once. */
export function inlinePictures({ tips, pictures }: Pick<AuthorFolder, 'tips' | 'pictures'>): PicturedItems {
  const uses = new Map<string, number>();
  for (const name of tips.flatMap(shownNames)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const addresses = new Map<string, string>();
  const beside = new Map<string, Uint8Array>();
  for (const [name, count] of uses) {
    const bytes = pictures.get(name);
    if (!bytes) continue;
    const judged = count === 1 && bytes.length <= INLINE_BYTES ? judgePicture(bytes) : null;
    if (judged?.ok) addresses.set(pathAsAddress(name), toDataAddress(judged.value.type, bytes));
    else beside.set(name, bytes);
  }
  const items = tips.map((tip) => {
    return shownNames(tip).some((name) => addresses.has(pathAsAddress(name)))
      ? withInlined(tip.item, addresses)
      : tip.item;
  });
  return { items, pictures: beside };
}
