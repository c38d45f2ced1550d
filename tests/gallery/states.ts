// Every state that a person can meet, by name: shown in the gallery, photographed, and checked for accessibility.
import type { Ask } from '../../lib/core/ask/ask.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Because } from '../../lib/core/help-start.ts';
import type { Help, ProposeTo } from '../../lib/core/messages.ts';
import type { Opinion } from '../../lib/core/opinion.ts';
import type { Preview } from '../../lib/core/own-data.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import type { PointOutcome } from '../../lib/core/walk.ts';
import { askFor, begunElsewhere, invoiceUrl } from './ask-fixtures.ts';
import * as feed from './feeds.ts';
import * as data from './fixtures.ts';
import { manySites, OPTIONS_STATES } from './options-states.ts';
import { ana, anaElsewhere, mailbox, mailboxElsewhere, otherAna, otherMailbox, tom } from './people.ts';
import { pictureAwayHelp, pictureHelp } from './picture-fixtures.ts';
import * as walk from './walk-fixtures.ts';

/** What a person does to get to a state: press a control by its name, or type into a field by its name. */
export type Step = { press: string } | { choose: string } | { see: string } | { into: string; type: string };

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
  /** Questions that were asked. */
  asks?: Ask[];
  /** How pointing at something on the page ends. */
  points?: PointOutcome;
  language?: 'en' | 'ar';
  isOrphaned?: boolean;
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
  steps?: Step[];
}

/** The welcome page. */
export interface WelcomeState {
  app: 'welcome';
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
  steps?: Step[];
}

const feeds = [feed.financeFeed];
const invoice: HelpState = { app: 'help', help: data.invoiceHelp, feeds };
const ask = { press: 'Ask Ana' };
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
export const STATES: Record<string, HelpState | OptionsState | WelcomeState> = {
  tips: invoice,
  'tips-why': { ...invoice, steps: [{ press: 'Helped' }, { press: 'Why this tip?' }, { press: 'Copy link' }] },
  practice: { ...invoice, isPractice: true, steps: [{ press: 'Save' }] },
  'tips-feeds': {
    ...invoice,
    feeds: [
      { ...feed.financeFeed, color: 'blue' },
      { ...feed.sampleFeed, color: 'amber' },
    ],
    steps: [
      { press: 'Which cost centre do I use?' },
      { press: 'Which cost centre do I use?' },
      { see: 'Why this tip?' },
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
  menu: { ...invoice, isBeside: true, steps: [{ press: 'Arrange help' }] },
  'search-nothing': { ...invoice, found: [], steps: [{ into: 'Search tips', type: 'reverse charge' }] },
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
  'people-elsewhere': { ...invoice, help: { ...data.emptyHelp, people: [anaElsewhere, mailboxElsewhere] } },
  'people-alike': { ...invoice, help: { ...data.noTipHelp, people: [ana, otherAna, mailbox, otherMailbox] } },
  'add-this': { ...invoice, help: data.atAddress(invoiceHelp, 'https://team.example/tips.json') },
  'tip-failed': { ...invoice, steps: [{ press: 'Not this time' }] },
  'tip-hidden': { ...invoice, steps: [{ press: 'Hide' }] },
  'quiet-menu': { ...invoice, isPanel: true, steps: [{ press: 'Quiet mode' }] },
  ...OPTIONS_STATES,
};
