// The whole protocol between the help page (any frame), the options page and the background.
// Requests go by these calls; state goes by extension storage and its change events.
import type { Ask, AskOutcome } from './ask/ask.ts';
import type { Known } from './ask/known-words.ts';
import type { Answer } from './ask/own-tip.ts';
import type { SuggestedContact } from './ask/suggested-contact.ts';
import type { FeedKey } from './feed/feed-key.ts';
import type { FeedArrangement } from './feed/feed-look.ts';
import type { FeedItem } from './feed/feed-schema.ts';
import type { FeedFailure, FeedStatus } from './feed/feed-status.ts';
import type { Tip, TipRef } from './feed/tip.ts';
import type { FoundTip } from './find/found-tip.ts';
import type { Because, HelpStart } from './help-start.ts';
import type { KeptState } from './kept-state.ts';
import type { OpinionChange, OpinionOf } from './opinion.ts';
import type { PageState } from './place/page-state.ts';
import type { PlaceWords } from './place/place-words.ts';
import type { Pointed, PointerMove, PointerOutcome, PointerStart } from './pointer/pointer.ts';
import type { Preferences } from './preferences.ts';
import type { SidebarLayout } from './sidebar/layout.ts';
import type { PointOutcome, PointRequest } from './walk.ts';

/** How opening help beside a page ended. */
export type BesideOutcome = 'opened' | Exclude<Because, 'removed' | 'covered' | 'focus'>;

/** Where whoever keeps a feed takes new tips. */
export interface ProposeTo {
  email?: string;
  url?: string;
}

/** Everything the help page shows for a place. */
export interface Help {
  page: PageState;
  /** Ranked, best first, `group` set on each; empty when no feed has a tip for here. */
  tips: FoundTip[];
  /** Best first; ends with the mailbox of last resort when a feed has one. */
  people: SuggestedContact[];
  /** What followed feeds name in the addresses of this host; absent where they name none. */
  places?: PlaceWords;
}

/** What typed words find. */
export interface SearchResult {
  tips: FoundTip[];
  /** Best first; ends with the mailbox of last resort when a feed has one. */
  people: SuggestedContact[];
}

/** A question as the form tells of it when its draft is opened. */
export interface NewAsk extends Pick<Ask, 'goal' | 'subject' | 'to'> {
  /** The address of the page; `null` where there is none. */
  url: string | null;
  page: Omit<Ask['page'], 'patterns'>;
  /** What is known of the page besides its address: what of that is harmless is told by it. */
  known?: Known;
}

/** Where a help page stands, as far as it knows more than the background. */
export interface HelpWhereabouts {
  /** The partition that it has found the page in. */
  partition?: string;
  /** The partition of a page that has gone, perhaps before the background was told. */
  left?: string;
}

/** The name of the port that carries the calls. */
export const PORT = 'alongside';

/**
 * What becomes of a call whose answer was lost with the worker: `repeatable` ones are made again, since twice is as
 * once; those that happen `once` are made again under the same id, and get the answer of the first time.
 */
export type CallKinds<Calls> = { [K in keyof Calls]: 'repeatable' | 'once' };

/** Every call by name, and whether it may be repeated: a client is made from it. */
export const CALLS: CallKinds<BackgroundCalls> = {
  getHelp: 'repeatable',
  searchTips: 'repeatable',
  suggestPeople: 'repeatable',
  syncNow: 'repeatable',
  addFeed: 'once',
  removeFeed: 'once',
  restoreFeed: 'once',
  arrangeFeed: 'once',
  putFeedKey: 'repeatable',
  openOptions: 'repeatable',
  pointAt: 'repeatable',
  stopPointing: 'repeatable',
  startPointer: 'repeatable',
  steerPointer: 'repeatable',
  setAlwaysOn: 'once',
  changeSettings: 'repeatable',
  openPanel: 'once',
  savePanel: 'repeatable',
  takeTyped: 'repeatable',
  openBeside: 'repeatable',
  closeBeside: 'repeatable',
  layOut: 'repeatable',
  reportCovered: 'repeatable',
  openAlwaysOn: 'once',
  noteAsk: 'once',
  settleAsk: 'repeatable',
  keepAnswer: 'once',
  takeBackAnswer: 'repeatable',
  putOwnTips: 'repeatable',
  deleteOwnTip: 'once',
  putAsk: 'repeatable',
  deleteAsk: 'once',
  whereToPropose: 'repeatable',
  getPicture: 'repeatable',
  sayOfTip: 'once',
  nextOnPath: 'repeatable',
  deleteAll: 'repeatable',
  wake: 'repeatable',
};

/** Calls that the help and options pages make to the background. */
export interface BackgroundCalls {
  /** Reads the page the person is on, unless `page` says what is on it, and finds its tips and people. */
  getHelp(args: { page?: PageState }): Help;
  /** Finds tips by typed words over everything, and who knows of them; the page gently ranks both. */
  searchTips(args: { search: string; page: PageState }): SearchResult;
  /** Suggests whom to ask the question that is being typed on a page, best first. */
  suggestPeople(args: { question: string; page: PageState }): SuggestedContact[];
  /** Syncs one feed, or all when `feedId` is absent, now; resolves when done. */
  syncNow(args: { feedId?: string }): FeedStatus[];
  /** Adds a feed by its address and syncs it; the answer says what came of it. */
  addFeed(args: { url: string; key?: FeedKey }): { ok: true; status: FeedStatus } | { ok: false; failure: FeedFailure };
  /** Removes a feed; it can be brought back by `restoreFeed` until `forgetRemoved`. */
  removeFeed(args: { feedId: string }): { removed: boolean };
  /** Brings a removed feed back as it was. */
  restoreFeed(args: { feedId: string }): { restored: boolean };
  /** Gives a feed a name or a colour, or another place in the order; feeds of the organisation stay first. */
  arrangeFeed(args: { feedId: string; change: FeedArrangement }): { arranged: boolean };
  /** Keeps the key of a private feed, or deletes it, and syncs; refuses one that cannot be sent. */
  putFeedKey(args: { feedId: string; key: FeedKey | null }): { put: boolean };
  /** Opens the options page. */
  openOptions(args: Record<string, never>): { opened: boolean };
  /** Puts a spotlight on an element of the page, in place of the one before; says whether it is there. */
  pointAt(args: PointRequest): { outcome: PointOutcome };
  /** Takes the spotlight off the page. */
  stopPointing(args: Record<string, never>): { stopped: boolean };
  /** Lays over the page, beside which help stands, what a person points through; `words` are written on it. */
  startPointer(args: { words: PointerStart }): { outcome: PointerOutcome };
  /** Points at something else, takes it, or leaves it; answers with what is outlined then, `null` at the end. */
  steerPointer(args: { move: PointerMove }): { pointed: Pointed | null };
  /** Turns help always on for a site that the browser lets be read, or off; `keptForFeed`: a feed needs the permission. */
  setAlwaysOn(args: { site: string; on: boolean }): { on: boolean; keptForFeed: boolean };
  /** Changes what a person set about help on their pages; answers with what holds now. */
  changeSettings(args: Partial<Omit<Preferences, 'alwaysOn'>>): Preferences;
  /** Says what the help page starts from: what was done on this site in this tab before, and why it opened here. */
  openPanel(args: HelpWhereabouts): HelpStart;
  /** Keeps what was done on a site in a tab until that is closed; help that stands in no tab says for which. */
  savePanel(args: { tabId?: number; partition: string; part: Partial<KeptState> }): { kept: boolean };
  /** Answers with all that was typed on the page since it took the keyboard from help, which now goes on here. */
  takeTyped(args: Record<string, never>): { typed: string };
  /** Opens help beside the page that the popup stands over; `points`: it begins with pointing at something there. */
  openBeside(args: { points?: boolean }): { outcome: BesideOutcome };
  /** Takes help off the page it stands beside. */
  closeBeside(args: Record<string, never>): { closed: boolean };
  /** Changes how the sidebar stands: asked beside a page for its site, else for every page. */
  layOut(args: { layout: Partial<SidebarLayout> }): SidebarLayout;
  /** Says that the page covers the sidebar, when it was opened or when something was pressed; help then opens elsewhere. */
  reportCovered(args: { because: 'unreachable' | 'covered' }): { closed: boolean };
  /** Opens the toolbar's popup over the page that the sidebar stands beside, at the question whether help is always on. */
  openAlwaysOn(args: Record<string, never>): { opened: boolean };
  /** Notes that the draft of a question was opened or copied; `null` in a private window, where nothing is kept. */
  noteAsk(args: { ask: NewAsk }): Ask | null;
  /** Says what has become of a question. */
  settleAsk(args: { id: string; outcome: AskOutcome }): { settled: boolean };
  /** Keeps the answer to a question as a tip of one's own, findable at once. */
  keepAnswer(args: { id: string; answer: Answer }): { item: FeedItem | null };
  /** Takes back that an answer was kept: the tip is gone and the question waits again. */
  takeBackAnswer(args: { id: string }): { takenBack: boolean };
  /** Adds tips of one's own, or replaces those of the same id. */
  putOwnTips(args: { items: FeedItem[] }): { put: number };
  /** Deletes a tip of one's own and answers with it, so that it can be put back. */
  deleteOwnTip(args: { id: string }): { item: FeedItem | null };
  /** Puts a question back as it was. */
  putAsk(args: { ask: Ask }): { put: boolean };
  /** Deletes a question and answers with it, so that it can be put back. */
  deleteAsk(args: { id: string }): { ask: Ask | null };
  /** Keeps what a person says of a tip: helped or not, why, out of sight, opened. */
  sayOfTip(args: { of: OpinionOf; change: OpinionChange }): { said: boolean };
  /** Finds the next step on the path of a tip that has helped. */
  nextOnPath(args: TipRef): { tip: Tip | null };
  /** Deletes everything on this device, and starts as after the install. */
  deleteAll(args: Record<string, never>): { deleted: boolean };
  /** Starts the background where the browser has stopped it: a sync that ended with it goes on. */
  wake(args: Record<string, never>): { awake: true };
  /** Gives the data of a picture that is kept for a feed, as a `data:` address; `null` where there is none. */
  getPicture(args: { feedId: string; source: string }): { data: string | null };
  /** Says where the team of a place, given by its patterns, takes new tips. */
  whereToPropose(args: { match: string[] }): { to: ProposeTo | null };
}

/** Who makes a call. */
export interface Caller {
  /** The tab of the page that a sidebar stands beside; absent for popup and native panel, which follow the active tab. */
  tabId?: number;
  /** The window that a native panel stands in: it follows the active tab of that one. */
  windowId?: number;
}

/** One call, however often it is made again because its answer was lost. */
export interface Call {
  /** Names the call: what it makes is named after it, so that a call that was cut short and made again makes it once. */
  id: string;
  /**
   * What `read` finds the first time. It is noted before anything is changed: a call that was cut short and is made
   * again starts from what was so before it. Of `undefined` there is nothing to note.
   */
  first<T>(read: () => Promise<T>): Promise<T>;
}

/** The handler object of a side: forgetting one does not compile. */
export type Handlers<Calls> = {
  [K in keyof Calls]: Calls[K] extends (args: infer A) => infer R
    ? (args: A, caller: Caller, call: Call) => R | Promise<R>
    : never;
};

/** The caller's view of the same calls. */
export type Client<Calls> = {
  [K in keyof Calls]: Calls[K] extends (args: infer A) => infer R ? (args: A) => Promise<R> : never;
};
