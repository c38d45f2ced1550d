// The whole protocol between the help page (any frame), the options page and the background: calls and their answers.
// There are no events of its own: what changes is told by extension storage, and what happens on a page by the messages in
// sidebar/sidebar-messages.ts.
import type { Ask, AskOutcome, NewAsk } from './ask/ask.ts';
import type { Answer } from './ask/own-tip.ts';
import type { ProposeTo } from './ask/proposal.ts';
import type { SuggestedContact } from './ask/suggested-contact.ts';
import type { RecordedAction, RecordingView } from './author/record/recorded-action.ts';
import type { KeptTitle, TipPut } from './author/workshop/tip-put.ts';
import type { KeptTipDraft } from './author/writing/kept-tip-draft.ts';
import type { ListedPage } from './author/writing/saved-fits.ts';
import type { Trial } from './author/writing/tip-trial.ts';
import type { AnswerOf, ArgsOf, CallKinds } from './calls.ts';
import type { FeedKey } from './feed/feed-key.ts';
import type { FeedArrangement } from './feed/feed-look.ts';
import type { FeedItem } from './feed/feed-schema.ts';
import type { FeedFailure, FeedStatus } from './feed/feed-status.ts';
import type { Tip, TipRef } from './feed/tip.ts';
import type { FoundTip } from './find/found-tip.ts';
import type { BesideOutcome, HelpStart, HelpWhereabouts } from './help-start.ts';
import type { KeptState } from './kept-state.ts';
import type { OpinionChange, OpinionOf } from './opinion.ts';
import type { PageSnapshot } from './place/page-snapshot.ts';
import type { PageState } from './place/page-state.ts';
import type { PlaceWords } from './place/place-words.ts';
import type { Picked } from './pointer/picked.ts';
import type { Pointed, PointerMove, PointerOutcome, PointerStart } from './pointer/pointer.ts';
import type { Preferences } from './preferences.ts';
import type { SidebarLayout } from './sidebar/layout.ts';
import type { FeedFacts } from './value/feed-facts.ts';
import type { NotedUse } from './value/noted-use.ts';
import type { PointOutcome, PointRequest } from './walk.ts';

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

/** The name of the port that carries the calls. */
export const PORT = 'alongside';

/** The calls of those who write tips. */
export type AuthorCall =
  | 'getTipDrafts'
  | 'putTipDraft'
  | 'deleteTipDraft'
  | 'finishTip'
  | 'tryTip'
  | 'getKeptFeeds'
  | 'putKeptTip'
  | 'getSavedPages'
  | 'startRecording'
  | 'pauseRecording'
  | 'resumeRecording'
  | 'lookAtRecording'
  | 'dropRecorded'
  | 'stopRecording';

/** Every call by name, and whether it may be repeated: a client is made from it. */
export const CALLS: CallKinds<BackgroundCalls> = {
  getHelp: 'repeatable',
  searchTips: 'repeatable',
  suggestPeople: 'repeatable',
  syncNow: 'repeatable',
  syncLocal: 'repeatable',
  addFeed: 'once',
  removeFeed: 'once',
  restoreFeed: 'once',
  arrangeFeed: 'once',
  putFeedKey: 'repeatable',
  openOptions: 'repeatable',
  openWorkshop: 'repeatable',
  openWorth: 'repeatable',
  lookAtFeeds: 'repeatable',
  pointAt: 'repeatable',
  stopPointing: 'repeatable',
  startPointer: 'repeatable',
  steerPointer: 'repeatable',
  takePicked: 'repeatable',
  setAlwaysOn: 'once',
  changeSettings: 'repeatable',
  startHelp: 'once',
  saveState: 'repeatable',
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
  getTipDrafts: 'repeatable',
  putTipDraft: 'repeatable',
  deleteTipDraft: 'once',
  finishTip: 'repeatable',
  tryTip: 'repeatable',
  getKeptFeeds: 'repeatable',
  putKeptTip: 'once',
  getSavedPages: 'repeatable',
  putAsk: 'repeatable',
  deleteAsk: 'once',
  whereToPropose: 'repeatable',
  startRecording: 'repeatable',
  pauseRecording: 'repeatable',
  resumeRecording: 'repeatable',
  lookAtRecording: 'repeatable',
  dropRecorded: 'once',
  stopRecording: 'once',
  getPicture: 'repeatable',
  sayOfTip: 'once',
  noteUse: 'once',
  wouldAskNow: 'once',
  getTipTitles: 'repeatable',
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
  /** Asks the feeds of folders on this machine whether anything is new, and syncs those of which it is. */
  syncLocal(args: Record<string, never>): void;
  /** Adds a feed by its address and syncs it; the answer says what came of it. */
  addFeed(args: { url: string; key?: FeedKey }): { ok: true; status: FeedStatus } | { ok: false; failure: FeedFailure };
  /** Removes a feed; it can be brought back by `restoreFeed` until `forgetRemoved`. */
  removeFeed(args: { feedId: string }): boolean;
  /** Brings a removed feed back as it was. */
  restoreFeed(args: { feedId: string }): boolean;
  /** Gives a feed a name or a colour, or another place in the order; feeds of the organisation stay first. */
  arrangeFeed(args: { feedId: string; change: FeedArrangement }): boolean;
  /** Keeps the key of a private feed, or deletes it, and syncs; refuses one that cannot be sent. */
  putFeedKey(args: { feedId: string; key: FeedKey | null }): boolean;
  /** Opens the options page. */
  openOptions(args: Record<string, never>): void;
  /** Opens the page where feeds of one’s own are written, or turns to it. */
  openWorkshop(args: Record<string, never>): void;
  /** Opens the page on what help was worth, or turns to it. */
  openWorth(args: Record<string, never>): void;
  /** Says what the feeds in force are: how they are kept, the titles of tips, and where they have any. */
  lookAtFeeds(args: { tips: TipRef[]; places: string[] }): { facts: FeedFacts[] };
  /** Puts a spotlight on an element of the page, in place of the one before; says whether it is there. */
  pointAt(args: PointRequest): { outcome: PointOutcome };
  /** Takes the spotlight off the page. */
  stopPointing(args: Record<string, never>): boolean;
  /** Lays over the page, beside which help stands, what a person points through; `words` are written on it. */
  startPointer(args: { words: PointerStart }): { outcome: PointerOutcome };
  /** Points at something else, takes it, or leaves it; answers with what is outlined then, `null` at the end. */
  steerPointer(args: { move: PointerMove }): { pointed: Pointed | null };
  /** Answers once with what was picked on the page; `null` when nothing was. */
  takePicked(args: Record<string, never>): { picked: Picked | null };
  /** Turns help always on for a site that the browser lets be read, or off; `keptForFeed`: a feed needs the permission. */
  setAlwaysOn(args: { site: string; on: boolean }): { on: boolean; keptForFeed: boolean };
  /** Changes what a person set about help on their pages; answers with what holds now. */
  changeSettings(args: Partial<Omit<Preferences, 'alwaysOn'>>): Preferences;
  /** Says what the help page starts from: what was done on this site in this tab before, and why it opened here. */
  startHelp(args: HelpWhereabouts): HelpStart;
  /** Keeps what was done on a site in a tab until that is closed; help that stands in no tab says for which. */
  saveState(args: { tabId?: number; partition: string; part: Partial<KeptState> }): boolean;
  /** Answers with all that was typed on the page since it took the keyboard from help, which now goes on here. */
  takeTyped(args: Record<string, never>): { typed: string };
  /** Opens help beside the page that the popup stands over; `points`: it begins with pointing at something there. */
  openBeside(args: { points?: boolean }): { outcome: BesideOutcome };
  /** Takes help off the page it stands beside. */
  closeBeside(args: Record<string, never>): boolean;
  /** Changes how the sidebar stands: asked beside a page for its site, else for every page. */
  layOut(args: { layout: Partial<SidebarLayout> }): SidebarLayout;
  /** Says that the page covers the sidebar, when it was opened or when something was pressed; help then opens elsewhere. */
  reportCovered(args: { because: 'unreachable' | 'covered' }): boolean;
  /** Opens the toolbar's popup over the page that the sidebar stands beside, at the question whether help is always on. */
  openAlwaysOn(args: Record<string, never>): boolean;
  /** Notes that the draft of a question was opened or copied; `null` in a private window, where nothing is kept. */
  noteAsk(args: { ask: NewAsk }): Ask | null;
  /** Says what has become of a question. */
  settleAsk(args: { id: string; outcome: AskOutcome }): boolean;
  /** Keeps the answer to a question as a tip of one's own, findable at once. */
  keepAnswer(args: { id: string; answer: Answer }): { item: FeedItem | null };
  /** Takes back that an answer was kept: the tip is gone and the question waits again. */
  takeBackAnswer(args: { id: string }): boolean;
  /** Adds tips of one's own, or replaces those of the same id. */
  putOwnTips(args: { items: FeedItem[] }): void;
  /** Deletes a tip of one's own and answers with it, so that it can be put back. */
  deleteOwnTip(args: { id: string }): { item: FeedItem | null };
  /** The tip drafts that were begun in a partition, the one that was changed last first. */
  getTipDrafts(args: { partition: string }): KeptTipDraft[];
  /** Keeps a tip that is being written; false in a private window, where nothing is kept. */
  putTipDraft(args: { draft: KeptTipDraft }): boolean;
  /** Deletes a tip that is being written and answers with it, so that it can be put back. */
  deleteTipDraft(args: { id: string }): { draft: KeptTipDraft | null };
  /** Makes what was written a tip of one's own, findable at once; false in a private window, where nothing is kept. */
  finishTip(args: { item: FeedItem }): boolean;
  /** Says where a tip would stand on a page. */
  tryTip(args: { item: FeedItem; page: PageSnapshot }): { trial: Trial | null };
  /** The feeds that the person keeps in the workshop. */
  getKeptFeeds(args: Record<string, never>): KeptTitle[];
  /** Puts a tip into a feed of the workshop, or takes it out; answers with what was there; `null` where nothing is kept. */
  putKeptTip(args: TipPut): { before: Record<string, unknown> | null } | null;
  /** The pages that are saved for the feeds that one keeps. */
  getSavedPages(args: Record<string, never>): { pages: ListedPage[] };
  /** Puts a question back as it was. */
  putAsk(args: { ask: Ask }): boolean;
  /** Deletes a question and answers with it, so that it can be put back. */
  deleteAsk(args: { id: string }): { ask: Ask | null };
  /** Keeps what a person says of a tip: helped or not, why, out of sight, opened. */
  sayOfTip(args: { of: OpinionOf; change: OpinionChange }): boolean;
  /** Counts what only the help page sees of its use; in a private window, or where counting is off, nothing is. */
  noteUse(args: { use: NotedUse }): void;
  /** Whether to ask now if somebody would have turned to a person, which is asked once a month at most; it counts as asked. */
  wouldAskNow(args: Record<string, never>): { now: boolean };
  /** The titles of tips, by their keys; of those that no followed feed has any more there is none. */
  getTipTitles(args: { tips: TipRef[] }): { titles: Record<string, string> };
  /** Finds the next step on the path of a tip that has helped. */
  nextOnPath(args: TipRef): { tip: Tip | null };
  /** Deletes everything on this device, and starts as after the install. */
  deleteAll(args: Record<string, never>): void;
  /** Starts the background where the browser has stopped it: a sync that ended with it goes on. */
  wake(args: Record<string, never>): void;
  /** Gives the data of a picture that is kept for a feed, as a `data:` address; `null` where there is none. */
  getPicture(args: { feedId: string; source: string }): { data: string | null };
  /** Says where the team of a place, given by its patterns, takes new tips. */
  whereToPropose(args: { match: string[] }): { to: ProposeTo | null };
  /** Begins to record what a person does on the page; false where the browser keeps it closed. */
  startRecording(args: Record<string, never>): { isOn: boolean };
  /** Records nothing until it is resumed. */
  pauseRecording(args: Record<string, never>): boolean;
  /** Goes on with a recording on the page that the tab shows now; false where the browser keeps it closed. */
  resumeRecording(args: Record<string, never>): { isOn: boolean };
  /** Answers with the recording in the tab; `null` where there is none. */
  lookAtRecording(args: Record<string, never>): { recording: RecordingView | null };
  /** Forgets what was recorded last. */
  dropRecorded(args: Record<string, never>): boolean;
  /** Ends a recording and answers with all of it, of which `toStepDrafts` makes the steps; nothing of it is kept. */
  stopRecording(args: Record<string, never>): { actions: RecordedAction[] };
}

/** Calls as whoever makes them has them. */
export type Client<Calls> = { [K in keyof Calls]: (args: ArgsOf<Calls, K>) => Promise<AnswerOf<Calls, K>> };
