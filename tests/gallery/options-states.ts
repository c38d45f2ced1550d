// Every state of the options page and of the welcome page that must look designed.
import { changeOpinion } from '../../lib/core/opinion.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import { DEFAULT_SETTINGS, toPreferences } from '../../lib/services/settings.ts';
import { askFor, invoiceUrl, ownTips } from './ask-fixtures.ts';
import { unreadableFile } from './bring-fixtures.ts';
import * as feed from './feeds.ts';
import type { OptionsState, WelcomeState } from './states.ts';

/** A person with much set. */
export const manySites: Preferences = {
  ...toPreferences(DEFAULT_SETTINGS),
  badge: true,
  mailApp: 'gmail',
  alwaysOn: [
    'https://finance.example/*',
    'http://intranet/*',
    'https://genehmigungszustaendigkeiten.verwaltungsverfahren.beispiel.example/*',
  ],
};

/** The states by name. */
export const OPTIONS_STATES: Record<string, OptionsState | WelcomeState> = {
  options: { app: 'options', feeds: [feed.problemFeed, feed.sampleFeed] },
  'options-arranging': {
    app: 'options',
    feeds: [
      { ...feed.financeFeed, color: 'blue', publishedTitle: feed.financeFeed.title, title: 'Money', hasKey: true },
      { ...feed.sampleFeed, color: 'amber' },
    ],
    steps: [{ press: 'Edit name, colour and key' }],
  },
  'options-feeds-odd': { app: 'options', feeds: [feed.brokenFeed, feed.uselessFeed, feed.plainFeed] },
  'options-empty': { app: 'options', feeds: [] },
  'options-policy-pending': { app: 'options', feeds: [], isPolicyPending: true },
  'options-unreadable': { app: 'options', feeds: [feed.financeFeed], trouble: 'unreadable' },
  'options-own': { app: 'options', feeds: [feed.financeFeed], ownTips: ownTips(3) },
  'options-questions': {
    app: 'options',
    feeds: [feed.financeFeed],
    asks: [askFor(invoiceUrl, { id: 'a', state: 'kept' }), askFor(invoiceUrl, { id: 'b' })],
    steps: [],
  },
  'options-own-edit': {
    app: 'options',
    feeds: [feed.financeFeed],
    ownTips: ownTips(1),
    steps: [
      { press: 'Edit Which cost centre do I take for a course?' },
      { into: 'Where it helps (one pattern per line)', type: 'finance.example/invoices' },
      { press: 'Save' },
    ],
  },
  'options-own-proposing': {
    app: 'options',
    feeds: [feed.financeFeed],
    ownTips: ownTips(2),
    steps: [{ press: 'Propose to the team: Which cost centre do I take for a course?' }],
  },
  'options-own-deleted': {
    app: 'options',
    feeds: [feed.financeFeed],
    ownTips: ownTips(2),
    steps: [{ press: 'Delete Which cost centre do I take for a course?' }],
  },
  'options-trouble': {
    app: 'options',
    feeds: [{ ...feed.firstSyncFeed, feedId: 'hr', title: 'People & culture' }, feed.failingFeed],
    steps: [{ into: 'Feed address', type: 'team.example/tips' }, { press: 'Add' }],
  },
  'options-pages': {
    app: 'options',
    feeds: [feed.financeFeed],
    preferences: manySites,
    steps: [{ press: 'Help opens beside the page' }],
  },
  'options-site-removed': {
    app: 'options',
    feeds: [feed.financeFeed],
    preferences: manySites,
    steps: [{ press: 'Remove finance.example' }],
  },
  welcome: { app: 'welcome' },
  'options-quiet': {
    app: 'options',
    feeds: [feed.financeFeed],
    preferences: {
      ...manySites,
      alwaysOn: [],
      quietSites: ['finance.example', 'intranet'],
      quietUntilMs: feed.NOW + 3_600_000,
    },
    opinions: changeOpinion(
      [],
      { feedId: 'finance', id: 'month-end', title: 'Month end: book invoices by the 27th' },
      { hidden: true },
      feed.NOW,
    ),
    steps: [{ see: 'Outlook (work or school)' }],
  },
  'options-policy': {
    app: 'options',
    feeds: [feed.financeFeed],
    preferences: {
      ...manySites,
      mailApp: 'outlook-work',
      roles: ['accounting'],
      alwaysOn: [],
      managed: {
        keys: ['mailApp', 'roles'],
        feeds: [feed.financeFeed.feedId],
        mailbox: 'help-desk@finance.example',
        alwaysOn: ['https://finance.example/*'],
        problems: [{ key: 'feeds[1]', expected: 'https://…' }],
      },
    },
  },
  'options-bringing': { app: 'options', feeds: [feed.financeFeed], steps: [{ choose: 'Restore from a file…' }] },
  'options-bringing-replace': {
    app: 'options',
    feeds: [feed.financeFeed],
    steps: [{ choose: 'Restore from a file…' }, { press: 'Replace what’s here' }],
  },
  'options-bringing-nothing': {
    app: 'options',
    feeds: [feed.financeFeed],
    preview: unreadableFile,
    steps: [{ choose: 'Restore from a file…' }],
  },
  'options-brought': {
    app: 'options',
    feeds: [feed.financeFeed],
    steps: [{ choose: 'Restore from a file…' }, { press: 'Restore' }],
  },
  'options-removed': { app: 'options', feeds: [feed.sampleFeed], steps: [{ press: 'Remove' }] },
};
