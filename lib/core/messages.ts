// The whole protocol between the help page (any frame), the options page and the background.
// Requests go by these calls; state goes by extension storage and its change events.
import type { SuggestedContact } from './ask/suggested-contact.ts';
import type { FeedFailure, FeedStatus } from './feed/feed-status.ts';
import type { FoundTip } from './find/found-tip.ts';
import type { PageSnapshot } from './place/page-snapshot.ts';

/** Why a page cannot be read; each has its own sentence in the catalogue. */
export type UnreadableReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'no-access' | 'blank' | 'busy' | 'failed';

/** The page a person is on, as far as it can be known. */
export type PageState =
  | { status: 'read'; snapshot: PageSnapshot }
  | { status: 'unreadable'; reason: UnreadableReason; url?: string };

/** Everything the help page shows for a place. */
export interface Help {
  page: PageState;
  /** Ranked, best first, `group` set on each; empty when no feed has a tip for here. */
  tips: FoundTip[];
  /** Best first; ends with the mailbox of last resort when a feed has one. */
  people: SuggestedContact[];
}

/** The name of the port that carries the calls. */
export const PORT = 'alongside';

/** Every call by name: a client is made from it. Checked against the table by the type. */
export const CALLS = [
  'getHelp',
  'searchTips',
  'syncNow',
  'addFeed',
  'removeFeed',
  'restoreFeed',
  'openOptions',
] as const satisfies readonly (keyof BackgroundCalls)[];

/** Calls that the help and options pages make to the background. */
export interface BackgroundCalls {
  /** Reads the page the person is on and finds its tips and people. */
  getHelp(args: Record<string, never>): Help;
  /** Finds tips by typed words over everything; the page gently ranks them. */
  searchTips(args: { search: string; page: PageSnapshot | null }): FoundTip[];
  /** Syncs one feed, or all when `feedId` is absent, now; resolves when done. */
  syncNow(args: { feedId?: string }): FeedStatus[];
  /** Adds a feed by its address and syncs it; the answer says what came of it. */
  addFeed(args: { url: string }): { ok: true; status: FeedStatus } | { ok: false; failure: FeedFailure };
  /** Removes a feed; it can be brought back by `restoreFeed` until `forgetRemoved`. */
  removeFeed(args: { feedId: string }): { removed: boolean };
  /** Brings a removed feed back as it was. */
  restoreFeed(args: { feedId: string }): { restored: boolean };
  /** Opens the options page. */
  openOptions(args: Record<string, never>): { opened: boolean };
}

/** The handler object of a side: forgetting one does not compile. */
export type Handlers<Calls> = {
  [K in keyof Calls]: Calls[K] extends (args: infer A) => infer R ? (args: A) => R | Promise<R> : never;
};

/** The caller's view of the same calls. */
export type Client<Calls> = {
  [K in keyof Calls]: Calls[K] extends (args: infer A) => infer R ? (args: A) => Promise<R> : never;
};
