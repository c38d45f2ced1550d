// Every state that a person can meet, by name: shown in the gallery, photographed, and checked for accessibility.
import type { Ask } from '../../lib/core/ask/ask.ts';
import type { ProposeTo } from '../../lib/core/ask/proposal.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { PictureRefusal } from '../../lib/core/author/picture-refusal.ts';
import type { RecordingView } from '../../lib/core/author/record/recorded-action.ts';
import type { TipDraft } from '../../lib/core/author/tip-draft.ts';
import type { KeptTitle } from '../../lib/core/author/workshop/tip-put.ts';
import type { KeptFeed } from '../../lib/core/author/workshop-feed.ts';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import type { ListedPage } from '../../lib/core/author/writing/saved-fits.ts';
import type { Trial } from '../../lib/core/author/writing/tip-trial.ts';
import type { DebugLog } from '../../lib/core/debug-log/debug-log.ts';
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Because } from '../../lib/core/help-start.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Opinion } from '../../lib/core/opinion.ts';
import type { Preview } from '../../lib/core/own-data.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import type { UseCount } from '../../lib/core/value/use.ts';
import type { PointOutcome } from '../../lib/core/walk.ts';
import * as feed from '../fixtures/team/feeds.ts';
import * as data from '../fixtures/team/pages-and-tips.ts';
import {
  ana,
  anaElsewhere,
  joao,
  mailbox,
  mailboxElsewhere,
  otherAna,
  otherMailbox,
  rui,
  tom,
} from '../fixtures/team/people.ts';
import { pictureAwayHelp, pictureHelp } from '../fixtures/team/pictured-tips.ts';
import { askFor, begunElsewhere, invoiceUrl } from '../fixtures/team/questions.ts';
import { recordingOf } from '../fixtures/team/recordings.ts';
import { longPageHelp, nothingFoundHelp, personalHelp } from '../fixtures/team/saved-pages.ts';
import * as walk from '../fixtures/team/walk.ts';
import { EDITOR_STATES } from './editor-states.ts';
import { manySites, OPTIONS_STATES } from './options-states.ts';
import { SECTION_STATES, type SectionState } from './section-states.ts';
import { WORKSHOP_STATES } from './workshop-states.ts';
import { WORTH_STATES, type WorthState } from './worth-states.ts';
import { WRITE_STATES } from './write-states.ts';

/** What a person does to get to a state: press or focus a control by its name, or type into a field by its name. */
export type Step =
  | { press: string }
  | { focus: string }
  | { choose: string; files?: Record<string, string> }
  | { see: string }
  | { into: string; type: string };

/** A state of the help page. */
export interface HelpState {
  app: 'help';
  /** `gone`: the background does not answer. `waiting`: it has not answered yet. */
  help: Help | 'gone' | 'waiting';
  /** On the practice page, beside its form. */
  isPractice?: boolean;
  feeds: ShownFeed[] | null;
  offline?: boolean;
  trouble?: StorageTrouble;
  preferences?: Preferences;
  /** How the person answers the browser's question whether a site may be read; not at all when absent. */
  isAllowing?: boolean;
  found?: FoundTip[];
  /** Who knows about what is typed into a question; nobody when absent. */
  knows?: SuggestedContact[];
  /** What is found on the page as it would be saved; the same as on the page itself when absent. */
  onSaved?: Help;
  /** Questions that were asked. */
  asks?: Ask[];
  /** The steps that are being recorded in the tab. */
  recording?: RecordingView;
  /** How pointing at something on the page ends. */
  points?: PointOutcome;
  language?: 'en' | 'ar';
  isOrphaned?: boolean;
  /** It is asked after *Helped* whether the person would have turned to somebody. */
  wouldAsk?: boolean;
  /** In a private window. */
  isPrivate?: boolean;
  /** Where the team takes new tips; nowhere when absent. */
  proposeTo?: ProposeTo;
  /** Draws the frame beside a page whatever frame is looked at. */
  isBeside?: boolean;
  /** Draws the browser's own panel. */
  isPanel?: boolean;
  because?: Because;
  /** What was done in it before. */
  start?: unknown;
  /** The popup over a page that has taken help away. */
  wasBeside?: boolean;
  /** Tips that were begun on the page. */
  drafts?: KeptTipDraft[];
  /** The feeds that the person keeps in the workshop. */
  keptFeeds?: KeptTitle[];
  /** Where a tip that is being written would stand; nothing is known when absent. */
  trial?: Trial;
  /** Pages that are saved for the feeds that one keeps. */
  savedPages?: ListedPage[];
  steps?: Step[];
}

/** The welcome page. */
export interface WelcomeState {
  app: 'welcome';
  steps?: Step[];
}

/** A state of the workshop. */
export interface WorkshopState {
  app: 'workshop';
  kept: KeptFeed[];
  steps?: Step[];
}

/** A state of the options page. */
export interface OptionsState {
  trouble?: StorageTrouble;
  isPolicyPending?: boolean;
  app: 'options';
  feeds: ShownFeed[] | null;
  asks?: Ask[];
  ownTips?: FeedItem[];
  /** What was said of tips. */
  opinions?: Opinion[];
  preferences?: Preferences;
  /** What the file that is chosen holds. */
  preview?: Preview;
  /** The debug log; nothing in it and off when absent. */
  log?: DebugLog;
  /** What was counted; nothing when absent. */
  counts?: UseCount[];
  steps?: Step[];
}

/** What a tip is written with. */
export interface EditorState {
  app: 'editor';
  draft: TipDraft;
  /** Its first picture is a drawing of a form. */
  hasPicture?: boolean;
  /** Why no picture is taken; each is when absent. */
  refuses?: PictureRefusal;
  /** What is wrong with its text and its first step. */
  error?: string;
  language?: 'ar';
  steps?: Step[];
}

const feeds = [feed.financeFeed];
const save = [{ press: 'Help menu' }, { press: 'Save this page for testing' }];
const personal: HelpState = { app: 'help', help: personalHelp, feeds };
const invoice: HelpState = { app: 'help', help: data.invoiceHelp, feeds };
const ask = { press: 'Ask Ana' };
const actions = { press: 'Actions for this tip' };
const show = { press: 'Show me' };
/** Beside the page, where it goes on: the popup would hand it over. */
const showable: HelpState = { ...invoice, help: walk.showableHelp, isBeside: true };
const next = { press: 'Next' };
const goal = {
  into: 'What I’m trying to do',
  type: 'Book the March invoice of our printer, but the cost centre of last month is no longer accepted.',
};

const invoiceHelp = data.atAddress(data.invoiceHelp, invoiceUrl);
const asked: HelpState = { ...invoice, help: invoiceHelp, asks: [askFor(invoiceUrl)] };
const keep = { press: 'Keep as a tip' };
const answer = {
  into: 'The answer',
  type: 'Courses go to the cost centre of whoever takes part. You find it in Projects, under Accounting. Without a project take 410 250.',
};

/** All states by name. */
export const STATES: Record<
  string,
  HelpState | OptionsState | WelcomeState | EditorState | WorkshopState | SectionState | WorthState
> = {
  ...WORKSHOP_STATES,
  tips: invoice,
  'tips-why': {
    ...invoice,
    steps: [{ press: 'Helped' }, actions, { press: 'Why this tip?' }, actions, { press: 'Copy link' }],
  },
  'tips-would-ask': { ...invoice, wouldAsk: true, steps: [{ press: 'Helped' }] },
  'tips-actions': { ...invoice, steps: [actions] },
  'tips-long-title': { ...invoice, help: data.longTitleHelp },
  practice: { ...invoice, isPractice: true, steps: [{ press: 'Save' }] },
  'practice-field': { ...invoice, isPractice: true, steps: [{ focus: 'Cost centre' }] },
  'tips-feeds': {
    ...invoice,
    feeds: [
      { ...feed.financeFeed, color: 'blue' },
      { ...feed.sampleFeed, color: 'amber' },
    ],
    steps: [
      { press: 'Which cost centre do I use?' },
      { press: 'Which cost centre do I use?' },
      { see: 'Actions for this tip' },
    ],
  },
  'tips-more': { ...invoice, steps: [{ press: 'Which cost centre do I use?' }, { press: 'More (2)' }] },
  'tips-picture': { ...invoice, help: pictureHelp, steps: [] },
  'tips-picture-away': { ...invoice, help: pictureAwayHelp, steps: [] },
  'tips-kinds': {
    app: 'help',
    help: data.kindsHelp,
    feeds,
    steps: [{ press: 'More (2)' }, { press: 'From order to payment' }],
  },
  'no-tip': { app: 'help', help: data.noTipHelp, feeds },
  'no-tip-field': { app: 'help', help: data.noTipAtField, feeds },
  'no-tip-beside': { app: 'help', help: data.emptyHelp, feeds, isBeside: true },
  'no-tip-nobody': { app: 'help', help: data.emptyHelp, feeds },
  search: { ...invoice, found: data.invoiceHelp.tips.slice(1), steps: [{ into: 'Search tips', type: 'invoice' }] },
  'not-beside': { ...invoice, because: 'unreachable' },
  'keys-taken': {
    ...invoice,
    because: 'focus',
    found: data.invoiceHelp.tips.slice(1),
    steps: [{ into: 'Search tips', type: 'tax of a van' }],
  },
  'keys-taken-ask': { ...invoice, because: 'focus', steps: [ask, goal] },
  'ask-elsewhere': { ...invoice, start: { question: begunElsewhere } },
  orphaned: { ...invoice, isOrphaned: true },
  'went-with-page': { ...invoice, wasBeside: true },
  'not-loaded': {
    app: 'help',
    help: { ...data.unreadableHelp, page: { status: 'unreadable', reason: 'not-loaded' } },
    feeds,
  },
  'needs-click': {
    app: 'help',
    isPanel: true,
    help: { ...data.unreadableHelp, page: { status: 'unreadable', reason: 'needs-click' } },
    feeds,
  },
  menu: { ...invoice, isBeside: true, steps: [{ press: 'Help menu' }] },
  'search-nothing': { ...invoice, found: [], steps: [{ into: 'Search tips', type: 'reverse charge' }] },
  'search-near': {
    ...invoice,
    found: data.invoiceHelp.tips.slice(1, 3).map((tip) => ({ ...tip, shown: false, group: 'near' as const })),
    steps: [{ into: 'Search tips', type: 'lunch menu' }],
  },
  'search-perhaps': {
    ...invoice,
    found: data.invoiceHelp.tips.slice(1, 3).map((tip) => ({ ...tip, shown: false, group: 'perhaps' as const })),
    steps: [{ into: 'Search tips', type: 'who pays the bank' }],
  },
  'search-language': {
    ...invoice,
    found: [data.germanHelp, data.arabicHelp].flatMap(({ tips }) =>
      tips.map((tip) => ({ ...tip, group: 'found' as const, acrossLanguages: true })),
    ),
    steps: [{ into: 'Search tips', type: 'tax code' }],
  },
  'no-feed': { app: 'help', help: data.emptyHelp, feeds: [] },
  'first-sync': { app: 'help', help: data.emptyHelp, feeds: [feed.firstSyncFeed] },
  'feed-unreadable': { app: 'help', help: data.emptyHelp, feeds: [feed.unreadFeed] },
  failing: { ...invoice, feeds: [feed.failingFeed, feed.sampleFeed], steps: [{ press: 'Details about the tips' }] },
  problems: { ...invoice, feeds: [feed.problemFeed], steps: [{ press: 'Details about the tips' }] },
  removed: { ...invoice, feeds: [feed.sampleFeed], steps: [{ press: 'Details about the tips' }, { press: 'Remove' }] },
  offline: { app: 'help', help: data.noTipHelp, feeds: [feed.failingFeed], offline: true },
  damaged: { app: 'help', help: data.noTipHelp, feeds: [feed.financeFeed], trouble: 'anew' },
  'disk-full': { app: 'help', help: data.noTipHelp, feeds: [feed.financeFeed], trouble: 'full' },
  unreadable: { app: 'help', help: data.unreadableHelp, feeds },
  gone: { app: 'help', help: 'gone', feeds },
  waiting: { app: 'help', help: 'waiting', feeds: null },
  german: {
    app: 'help',
    help: data.germanHelp,
    feeds: [{ ...feed.financeFeed, title: 'Verwaltungsverfahrenshinweise' }],
  },
  arabic: { app: 'help', help: data.arabicHelp, feeds, language: 'ar' },
  always: { ...invoice, steps: [{ press: 'On this site: help when you ask' }] },
  'always-asking': {
    ...invoice,
    steps: [{ press: 'On this site: help when you ask' }, { press: 'Turn on for this site' }],
  },
  'always-refused': {
    ...invoice,
    isAllowing: false,
    steps: [{ press: 'On this site: help when you ask' }, { press: 'Turn on for this site' }],
  },
  'always-on': {
    ...invoice,
    preferences: manySites,
    steps: [{ press: 'On this site: help is always on' }],
  },
  showable: showable,
  pointing: { ...showable, steps: [{ press: 'Point at it' }] },
  'pointing-offered': { ...showable, help: walk.blindHelp },
  'walk-nothing': { ...showable, steps: [show] },
  walk: { ...showable, steps: [show, next] },
  'walk-missing': { ...showable, points: 'missing', steps: [show, next] },
  'walk-last': { ...showable, steps: [show, next, next] },
  'walk-last-missing': { ...showable, points: 'missing', steps: [show, next, next] },
  'walk-unreadable': { ...showable, points: 'unreadable', steps: [show, next] },
  'walk-long': { ...showable, help: walk.longWalkHelp, points: 'missing', steps: [show, next, next, next, next] },
  ask: { ...invoice, steps: [ask, goal] },
  'ask-hidden': { ...invoice, steps: [ask, goal, { press: 'Show the hidden part' }, { press: 'Preview the email' }] },
  'ask-knows': {
    ...invoice,
    knows: [tom],
    steps: [
      ask,
      { into: goal.into, type: 'Which VAT code do I take for the hotel of a course?' },
      { see: 'Ask Tom instead' },
    ],
  },
  'ask-someone': {
    ...invoice,
    steps: [ask, { press: 'Someone else' }, { into: 'Email address', type: 'ana' }, { press: 'Open draft' }],
  },
  'ask-nobody': { app: 'help', help: data.unreadableHelp, feeds, steps: [{ press: 'Ask the team' }] },
  'ask-long': { ...invoice, steps: [ask, { into: goal.into, type: `${goal.type} `.repeat(18) }] },
  asked,
  'asked-two': {
    ...asked,
    asks: [askFor(invoiceUrl), askFor(invoiceUrl, { id: 'ask-2', to: { name: '', email: 'help-desk@example.com' } })],
  },
  keep: { ...asked, steps: [keep, answer] },
  'keep-empty': { ...asked, steps: [keep, keep] },
  kept: { ...asked, steps: [keep, answer, keep] },
  'kept-proposing': {
    ...asked,
    help: invoiceHelp,
    proposeTo: { email: 'tips@example.com', url: 'https://finance.example/tips/new' },
    steps: [keep, answer, keep, { press: 'Propose to the team' }],
  },
  'kept-proposing-anywhere': {
    ...asked,
    help: invoiceHelp,
    steps: [keep, answer, keep, { press: 'Propose to the team' }],
  },
  'asked-arabic': {
    app: 'help',
    help: data.atAddress(data.arabicHelp, invoiceUrl),
    feeds,
    language: 'ar',
    asks: [
      askFor(invoiceUrl, {
        goal: 'أريد تسجيل فاتورة دورة. أي مركز تكلفة أختار؟',
        to: { name: 'آنا سا', email: 'ana.sa@example.com' },
      }),
    ],
  },
  'ask-edited': {
    ...invoice,
    steps: [
      ask,
      { press: 'Edit “The message I see”' },
      {
        into: 'The message I see, in your own words',
        type: 'Something red: the cost centre of the printer is said to be closed',
      },
    ],
  },
  'ask-copied': { ...invoice, steps: [ask, goal, { press: 'Copy' }, { see: 'Ask something else' }] },
  'ask-sent': { ...invoice, steps: [ask, goal, { press: 'Open draft' }, { see: 'Ask something else' }] },
  'ask-private': { ...invoice, isPrivate: true, steps: [ask, goal] },
  'ask-sent-private': {
    ...invoice,
    isPrivate: true,
    steps: [ask, goal, { press: 'Open draft' }, { see: 'Ask something else' }],
  },
  'ask-looked-at': {
    ...invoice,
    steps: [
      { press: 'Attach the supplier’s PDF first' },
      { press: 'Not this time' },
      ask,
      { see: 'What I’ve already looked at' },
    ],
  },
  'people-more': { ...invoice, steps: [{ press: '1 more to ask' }] },
  'people-away': { ...invoice, help: { ...data.noTipHelp, people: [joao, rui, mailbox] } },
  'people-elsewhere': { ...invoice, help: { ...data.emptyHelp, people: [anaElsewhere, mailboxElsewhere] } },
  'people-alike': { ...invoice, help: { ...data.noTipHelp, people: [ana, otherAna, mailbox, otherMailbox] } },
  'add-this': { ...invoice, help: data.atAddress(invoiceHelp, 'https://team.example/tips.json') },
  'tip-failed': { ...invoice, steps: [{ press: 'Not this time' }] },
  'tip-hidden': { ...invoice, steps: [actions, { press: 'Hide this tip' }] },
  'quiet-menu': { ...invoice, isPanel: true, steps: [{ press: 'Help menu' }] },
  save: { ...personal, steps: save },
  'save-unmasked': { ...personal, steps: [...save, { press: 'Mask the address' }, { press: 'Mask texts' }] },
  'save-left-out': {
    ...personal,
    steps: [...save, { press: 'Hello •••' }, { press: 'Positions' }, { see: 'Main menu' }],
  },
  'save-another': { ...personal, onSaved: nothingFoundHelp, steps: save },
  'save-done': { ...personal, steps: [...save, { press: 'Save to a file' }] },
  'save-skip': { ...personal, steps: [...save, { focus: 'Skip to saving' }] },
  'save-long': { app: 'help', help: longPageHelp, feeds, steps: save },
  recording: { ...invoice, recording: recordingOf(null) },
  'recording-none': { ...invoice, recording: { paused: null, count: 0, last: [] } },
  'recording-paused': { ...invoice, recording: recordingOf('person') },
  'recording-closed': { ...invoice, recording: { paused: 'closed', count: 4, last: [] } },
  'recording-full': { ...invoice, recording: recordingOf('full') },
  'recording-rtl': { ...invoice, language: 'ar', recording: recordingOf(null) },
  'recording-done': { ...invoice, recording: recordingOf(null), steps: [{ press: 'Done' }] },
  'save-nothing': { app: 'help', help: data.unreadableHelp, feeds, steps: save },
  ...OPTIONS_STATES,
  ...WRITE_STATES,
  ...EDITOR_STATES,
  ...SECTION_STATES,
  ...WORTH_STATES,
};
