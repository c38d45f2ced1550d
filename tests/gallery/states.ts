// Every state that a person can meet, by name: shown in the gallery, photographed, and checked for accessibility.
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Help } from '../../lib/core/messages.ts';
import * as feed from './feeds.ts';
import * as data from './fixtures.ts';

/** What a person does to get to a state: press a control by its name, or type into a field by its name. */
export type Step = { press: string } | { into: string; type: string };

/** A state of the help page. */
export interface HelpState {
  app: 'help';
  /** `gone`: the background does not answer. `waiting`: it has not answered yet. */
  help: Help | 'gone' | 'waiting';
  feeds: FeedStatus[] | null;
  offline?: boolean;
  found?: FoundTip[];
  language?: 'en' | 'ar';
  steps?: Step[];
}

/** A state of the options page. */
export interface OptionsState {
  app: 'options';
  feeds: FeedStatus[] | null;
  steps?: Step[];
}

const feeds = [feed.financeFeed];
const invoice: HelpState = { app: 'help', help: data.invoiceHelp, feeds };
const ask = { press: 'Ask Ana' };
const goal = {
  into: 'What I’m trying to do',
  type: 'Book the March invoice of our printer, but the cost centre of last month is no longer accepted.',
};

/** All states by name. */
export const STATES: Record<string, HelpState | OptionsState> = {
  tips: invoice,
  'tips-why': { ...invoice, steps: [{ press: 'Helped' }, { press: 'Why this tip?' }, { press: 'Copy link' }] },
  'tips-more': { ...invoice, steps: [{ press: 'Which cost centre do I use?' }, { press: 'More (2)' }] },
  'tips-kinds': {
    app: 'help',
    help: data.kindsHelp,
    feeds,
    steps: [{ press: 'More (2)' }, { press: 'From order to payment' }],
  },
  'no-tip': { app: 'help', help: data.noTipHelp, feeds },
  'no-tip-nobody': { app: 'help', help: data.emptyHelp, feeds },
  search: { ...invoice, found: data.invoiceHelp.tips.slice(1), steps: [{ into: 'Search tips', type: 'invoice' }] },
  'search-nothing': { ...invoice, found: [], steps: [{ into: 'Search tips', type: 'reverse charge' }] },
  'no-feed': { app: 'help', help: data.emptyHelp, feeds: [] },
  'first-sync': { app: 'help', help: data.emptyHelp, feeds: [feed.firstSyncFeed] },
  'feed-unreadable': { app: 'help', help: data.emptyHelp, feeds: [feed.unreadFeed] },
  failing: { ...invoice, feeds: [feed.failingFeed, feed.sampleFeed], steps: [{ press: 'Details about the tips' }] },
  problems: {
    ...invoice,
    feeds: [feed.problemFeed],
    steps: [{ press: 'Details about the tips' }, { press: '12 items need their author' }],
  },
  removed: { ...invoice, feeds: [feed.sampleFeed], steps: [{ press: 'Details about the tips' }, { press: 'Remove' }] },
  offline: { app: 'help', help: data.noTipHelp, feeds: [feed.failingFeed], offline: true },
  unreadable: { app: 'help', help: data.unreadableHelp, feeds },
  gone: { app: 'help', help: 'gone', feeds },
  waiting: { app: 'help', help: 'waiting', feeds: null },
  german: {
    app: 'help',
    help: data.germanHelp,
    feeds: [{ ...feed.financeFeed, title: 'Verwaltungsverfahrenshinweise' }],
  },
  arabic: { app: 'help', help: data.arabicHelp, feeds, language: 'ar' },
  ask: { ...invoice, steps: [ask, goal] },
  'ask-hidden': { ...invoice, steps: [ask, goal, { press: 'Show the hidden part' }, { press: 'See the whole mail' }] },
  'ask-someone': {
    ...invoice,
    steps: [ask, { press: 'Someone else' }, { into: 'E-mail address', type: 'ana' }, { press: 'Open draft' }],
  },
  'ask-nobody': { app: 'help', help: data.unreadableHelp, feeds, steps: [{ press: 'Ask the team' }] },
  'ask-long': { ...invoice, steps: [ask, { into: goal.into, type: `${goal.type} `.repeat(18) }] },
  'ask-copied': { ...invoice, steps: [ask, goal, { press: 'Copy' }] },
  options: { app: 'options', feeds: [feed.problemFeed, feed.sampleFeed] },
  'options-empty': { app: 'options', feeds: [] },
  'options-trouble': {
    app: 'options',
    feeds: [{ ...feed.firstSyncFeed, feedId: 'hr', title: 'People & culture' }, feed.failingFeed],
    steps: [{ into: 'Address of the feed', type: 'team.example/tips' }, { press: 'Add' }],
  },
  'options-removed': { app: 'options', feeds: [feed.sampleFeed], steps: [{ press: 'Remove' }] },
};
