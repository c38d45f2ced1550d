// A tip as the rest of the program knows it: a feed item after parsing, with defaults filled in and its text extracted.
import type { Contact, ItemPath, Step, TipKind, Verified } from './feed-schema.ts';
import type { FeedProblem } from './feed-status.ts';
import type { TipPicture } from './tip-picture.ts';

/** Names one tip among all feeds: the same item id may occur in two feeds. */
export interface TipRef {
  feedId: string;
  id: string;
}

/** The key of a tip among all feeds. */
export function tipKey({ feedId, id }: TipRef): string {
  return `${feedId}\n${id}`;
}

/** The feed of a person's own tips, which never leaves their device by itself. */
export const OWN_FEED_ID = 'own';

/** What that feed says its title is, in English; it stands apart from the other messages, which the worker does without. */
export const OWN_FEED_TITLE = 'My tips';

/** One piece of help, as it is stored, ranked and shown. */
export interface Tip extends TipRef {
  kind: TipKind;
  title: string;
  /** HTML exactly as it came; sanitised each time it is shown, never before. */
  html?: string;
  /** Plain text of the content; the whole content when there is no `html`. */
  text: string;
  summary?: string;
  url?: string;
  tags: string[];
  language?: string;
  published?: string;
  modified?: string;
  authors: string[];
  /** Patterns of the places it applies to; empty: general, only its words find it. */
  match: string[];
  exclude: string[];
  fields: string[];
  errors: string[];
  headings: string[];
  keywords: string[];
  steps: TipStep[];
  /** Ids of contacts of the same feed who know this. */
  contacts: string[];
  /** `YYYY-MM-DD`. */
  reviewBy?: string;
  verified?: Verified;
  path?: ItemPath;
  audience: string[];
  /** True where a key that says where it belongs, or for whom, could not be used: no page and no field suggests it. */
  isSearchOnly?: boolean;
  /** Pictures and videos beside its content; absent where there are none. */
  attachments?: TipAttachment[];
  /** Those of its pictures that are on this device: told to whoever shows the tip, never stored with it. */
  pictures?: TipPicture[];
}

/** A picture or a video that a feed attaches to an item. */
export interface TipAttachment {
  is: 'picture' | 'video';
  url: string;
  title?: string;
}

/** One step of a tip. `target` names the element it speaks of. */
export interface TipStep {
  title?: string;
  html?: string;
  text: string;
  target?: Step['target'];
}

/** What a feed says of itself, apart from its items. */
export interface FeedHead {
  title: string;
  language?: string;
  homePageUrl?: string;
  description?: string;
  icon?: string;
  expired: boolean;
  revision?: number;
  contacts: Contact[];
  mailbox?: string;
  synonyms: string[][];
  propose?: { email?: string; url?: string };
  /** Where reports of what the feed is used for are sent; absent where the feed does not say. */
  reportTo?: string;
  /** What is to be mended in the folder on this machine that the feed is made of; absent in every other feed. */
  folderProblems?: FeedProblem[];
  /** Minutes one answered question is assumed to save. */
  minutesSaved: number;
}
