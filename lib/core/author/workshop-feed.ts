// A feed that one keeps oneself, while it is worked on.
import type { SavedPage } from './folder.ts';

/** A feed that one keeps: its document as it was opened, unknown keys included. */
export interface WorkshopFeed {
  /** Names it on this device. */
  id: string;
  /** Its document without `items`, files after the first joined to it. */
  head: Record<string, unknown>;
  /** In their order; each an object with an `id`, whatever else is wrong with it. */
  items: Record<string, unknown>[];
  /** The keys of its document in their order, `items` among them; absent where it never was a file. */
  keys?: readonly string[];
}

/** What a feed was when it was last saved as a file, or opened from one. */
export type SavedFeed = Pick<WorkshopFeed, 'head' | 'items'>;

/** A feed that one keeps, and what readers have of it. */
export interface KeptFeed {
  feed: WorkshopFeed;
  /** Shares its items with `feed` where they are the same; `null` before there was a file. */
  saved: SavedFeed | null;
  /** Saved pages on which its tips are tried; absent where there are none. */
  pages?: readonly SavedPage[];
}

const VERSION = 'https://jsonfeed.org/version/1.1';

/** Creates a feed without tips. */
export function createWorkshopFeed(id: string, title: string, language: string): WorkshopFeed {
  return { id, head: { version: VERSION, title, ...(language === '' ? {} : { language }) }, items: [] };
}

/** The title of a feed, also of one that has none that can be used. */
export const titleOfFeed = ({ head }: SavedFeed): string => (typeof head.title === 'string' ? head.title : '');
