// The files of a feed, made of an author's folder: the same folder always gives the same bytes.

import type { FeedItem } from '../feed/feed-schema.ts';
import { FEED_LIMITS } from '../feed/limits.ts';
import type { AuthorFolder, FeedDocument, FeedDocumentHead, FolderFiles, Problem } from './folder.ts';
import { pathAsAddress } from './folder-path.ts';
import { inlinePictures } from './inline-pictures.ts';

const encoder = new TextEncoder();

/** The bytes of a file of a feed, as they are published. */
export const feedFileText = (document: FeedDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/** How many bytes an item takes in its file: its own, and the indentation of its lines. */
function bytesOf(item: FeedItem): number {
  const text = JSON.stringify(item, null, 2);
  return encoder.encode(text).length + 4 * text.split('\n').length + 2;
}

/** The name of a further file of a feed: `tips.json` is followed by `tips-2.json`. */
export function feedFileName(first: string, index: number): string {
  if (index === 0) return first;
  const [, stem = first, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(first) ?? [];
  return `${stem}-${index + 1}${ending}`;
}

/** Further files say only what every file of a feed must; people and words stand in the first. */
const shortHead = ({ version, title, language, authors, feed_url }: FeedDocumentHead): FeedDocumentHead => ({
  version,
  title,
  ...(feed_url === undefined ? {} : { feed_url }),
  ...(authors === undefined ? {} : { authors }),
  ...(language === undefined ? {} : { language }),
});

/** The items of each file: as many as it may have, and as fit. */
function share(items: readonly FeedItem[], head: FeedDocumentHead): FeedItem[][] {
  // Room for what is not known yet: the revision, and the address of the next file.
  const room = FEED_LIMITS.fileBytes - encoder.encode(JSON.stringify(head, null, 2)).length - 4096;
  const files: FeedItem[][] = [[]];
  let left = room;
  for (const item of items) {
    const bytes = bytesOf(item);
    const current = files.at(-1) ?? [];
    if (current.length > 0 && (bytes > left || current.length >= FEED_LIMITS.items)) {
      files.push([item]);
      left = room - bytes;
    } else {
      current.push(item);
      left -= bytes;
    }
  }
  return files;
}

const withRevision = (head: FeedDocumentHead, revision: number | undefined): FeedDocumentHead =>
  revision === undefined ? head : { ...head, _help: { revision, ...head._help } };

/** What is published, apart from its number. */
const contentOfFiles = (files: readonly FeedDocument[]) =>
  JSON.stringify(
    files.map(({ _help, ...document }) => {
      const { revision: _, ...help } = _help ?? {};
      return [document, help];
    }),
  );

/** The last number where nothing changed, else the next; without a last feed there is none. */
function revisionAfter(last: readonly FeedDocument[] | undefined, files: readonly FeedDocument[]): number | undefined {
  if (!last?.[0]) return undefined;
  const before = last[0]._help?.revision;
  return contentOfFiles(last) === contentOfFiles(files) ? before : (before ?? 0) + 1;
}

/** What a build is made with. */
export interface BuildOptions {
  /** The files of the feed as it was published last: then a number says whether it changed. */
  last?: readonly FeedDocument[] | undefined;
  /** The name of the first file. */
  name?: string;
}

const tooMany = (count: number): Problem => ({
  file: 'feed.yml',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'feed-size',
  params: { n: count, most: FEED_LIMITS.files },
  message: `Make two feeds of it: it takes ${count} files of 5 MB, and readers read at most ${FEED_LIMITS.files}.`,
});

/** A feed as it is published. */
export interface BuiltFeed {
  /** Its files in order; the first names the second, and so on. */
  files: FeedDocument[];
  /** The pictures beside it, by their path there. */
  pictures: FolderFiles;
  problems: Problem[];
}

/** Makes the feed of a folder. */
export function buildFeed(
  folder: Pick<AuthorFolder, 'head' | 'tips' | 'pictures'>,
  { last, name = 'feed.json' }: BuildOptions = {},
): BuiltFeed {
  const { head } = folder;
  const { items: all, pictures } = inlinePictures(folder);
  const shared = share(all, head);
  const files = shared.map((items, index): FeedDocument => {
    const next = index + 1 < shared.length ? { next_url: pathAsAddress(feedFileName(name, index + 1)) } : {};
    const { _help, ...own } = index === 0 ? head : shortHead(head);
    return { ...own, ...next, ...(_help ? { _help } : {}), items };
  });
  const [first] = files;
  const revision = revisionAfter(last, files);
  if (first && revision !== undefined) {
    const { items, ...own } = first;
    const { _help, ...others } = withRevision(own, revision);
    files[0] = { ...others, ...(_help ? { _help } : {}), items };
  }
  return { files, pictures, problems: files.length > FEED_LIMITS.files ? [tooMany(files.length)] : [] };
}

/** The name that the first file of a feed has while it is in memory alone. */
export const BUILT_NAME = 'feed.json';

/** The texts of the files of a feed, by the addresses that their names stand for. */
export function buildFeedTexts(
  folder: Pick<AuthorFolder, 'head' | 'tips' | 'pictures'>,
  addressOf: (name: string) => string,
): ReadonlyMap<string, string> {
  const { files } = buildFeed(folder, { name: BUILT_NAME });
  return new Map(files.map((file, index) => [addressOf(feedFileName(BUILT_NAME, index)), feedFileText(file)]));
}
