// An author's folder as the rest of this room knows it: what was read from its files, and what is to be mended in them.
import type * as v from 'valibot';
import type { FeedItem, feedSchema } from '../feed/feed-schema.ts';
import type { FeedNote } from '../feed/feed-status.ts';
import type { PageSnapshot } from '../place/page-snapshot.ts';

/** Everything in an author's folder, by path relative to it with forward slashes. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

export type Severity = 'error' | 'warning' | 'info';

/** A position in a file, both counted from one. */
export interface FilePosition {
  line: number;
  column: number;
}

/** Something to mend: where, by which rule, what was expected and how to mend it. */
export interface Problem extends FilePosition {
  file: string;
  severity: Severity;
  rule: string;
  message: string;
  /** The id of the tip it is about. */
  tip?: string;
  /** What fills a sentence in the reader's language; absent where the rule alone says it. */
  params?: Record<string, string | number>;
  /** The note of the sync that it was made of. */
  note?: FeedNote;
}

/** A feed's document as it is published. */
export type FeedDocument = v.InferOutput<typeof feedSchema>;

/** What a feed says of itself, as its document has it: everything but the items. */
export type FeedDocumentHead = Omit<FeedDocument, 'items'>;

/** A link from one tip to another. */
export interface TipLink extends FilePosition {
  /** The file it leads to, relative to the folder. */
  to: string;
}

/** A tip as its file has it. */
export interface AuthoredTip {
  id: string;
  file: string;
  /** As it goes into the feed. */
  item: FeedItem;
  links: readonly TipLink[];
  /** The pictures it names, relative to the folder. */
  pictures: readonly TipLink[];
  /** Where a key such as `_help.match[0]` stands in the file; for what is not there, where it would stand. */
  at(key: string): FilePosition;
}

/** A saved page, as `pages/` keeps it. */
export interface SavedPage {
  file: string;
  page: PageSnapshot;
}

/** A file of expectations, as `cases/` keeps it. */
export interface CaseFile {
  file: string;
  text: string;
}

/** What was read from an author's folder. */
export interface AuthorFolder {
  /** `feed.yml` and `contacts.yml` as the feed has them. */
  head: FeedDocumentHead;
  /** Where a key such as `title` or `_help.contacts[0].email` stands, and in which file. */
  headAt(key: string): FilePosition & { file: string };
  tips: AuthoredTip[];
  pages: SavedPage[];
  cases: CaseFile[];
  /** The pictures that tips name, by path relative to the folder, which is their path beside the feed. */
  pictures: FolderFiles;
  problems: Problem[];
}
