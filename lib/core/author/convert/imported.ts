// What an import brings, before it is written: the same for every kind of source.
import type { FeedItem } from '../../feed/feed-schema.ts';

/** Something that did not come along, or came changed. */
export interface Loss {
  /** The file, and what in it. */
  where: string;
  what: string;
}

/** A tip as a source has it. */
export interface ImportedTip {
  item: FeedItem;
  /** The file it was read from; against it relative addresses are resolved. */
  file: string;
  /** What losses are told of: the file alone, or what in it. */
  where: string;
  /** The file holds nothing else: a link to it is a link to the tip. */
  isWholeFile?: boolean;
  /** The text where it is Markdown already. */
  markdown?: string;
}

/** All that was read. */
export interface Imported {
  tips: ImportedTip[];
  lost: Loss[];
}

/** Several sources as one. */
export const joinImports = (parts: readonly Imported[]): Imported => ({
  tips: parts.flatMap(({ tips }) => tips),
  lost: parts.flatMap(({ lost }) => lost),
});

/** A source of which nothing can be used. */
export const nothing = (where: string, what: string): Imported => ({ tips: [], lost: [{ where, what }] });
