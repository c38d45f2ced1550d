// Every state of the options page and of the welcome page that must look designed.
import { changeOpinion } from '../../lib/core/opinion.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import { DEFAULT_SETTINGS, toPreferences } from '../../lib/services/settings.ts';
import * as feed from '../fixtures/team/feeds.ts';
import { askFor, invoiceUrl, ownTips, tipInLines } from '../fixtures/team/questions.ts';
import { unreadableFile } from '../fixtures/team/saved-files.ts';
import { manyWeeks, twoWeeks } from '../fixtures/team/use-counts.ts';
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

/** Some of a debug log. */
const logLines = [
  '2026-11-23T10:30:00.000Z worker-started browser=chromium version=147 major=0 minor=1 patch=0',
  '2026-11-23T10:30:01.000Z sync-begun feed=1',
  '2026-11-23T10:30:02.000Z sync-ended feed=1 outcome=read tips=7 ms=412',
];

/** The states by name. */
export const OPTIONS_STATES: Record<string, OptionsState | WelcomeState> = {
  options: { app: 'options', feeds: [feed.problemFeed, feed.sampleFeed] },
  'options-arranging': {
    app: 'options',
    feeds: [
      { ...feed.financeFeed, color: 'blue', publishedTitle: feed.financeFeed.title, title: 'Money', hasKey: true },
      { ...feed.sampleFeed, color: 'amber' },
    ],
    steps: [{ press: 'Money' }],
  },
  'options-feeds-odd': { app: 'options', feeds: [feed.brokenFeed, feed.uselessFeed, feed.plainFeed] },
  'options-feed-unfolded': {
    app: 'options',
    feeds: [feed.problemFeed, feed.sampleFeed],
    steps: [{ press: 'Finance tips' }],
  },
  'options-folder': { app: 'options', feeds: [feed.folderFeed, feed.financeFeed] },
  'options-folder-broken': {
    app: 'options',
    feeds: [feed.brokenFolderFeed, feed.financeFeed],
    steps: [{ press: 'Handbook' }, { press: '3 problems in your folder' }],
  },
  'options-feeds-many': { app: 'options', feeds: feed.manyFeeds, preferences: manySites, ownTips: ownTips(2) },
  'options-sections': { app: 'options', feeds: [feed.financeFeed], steps: [{ press: 'Your feeds' }] },
  'options-empty': { app: 'options', feeds: [] },
  'options-policy-pending': { app: 'options', feeds: [], isPolicyPending: true },
  'options-unreadable': { app: 'options', feeds: [feed.financeFeed], trouble: 'unreadable' },
  'options-own': { app: 'options', feeds: [feed.financeFeed], ownTips: ownTips(3) },
  'options-own-lines': { app: 'options', feeds: [feed.financeFeed], ownTips: [tipInLines] },
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
      { press: 'Edit addresses' },
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
  'options-use': {
    app: 'options',
    feeds: [feed.financeFeed],
    counts: twoWeeks,
    steps: [{ press: 'What help was used for' }, { press: 'Week of 23 November 2026 (5)' }],
  },
  'options-use-many': {
    app: 'options',
    feeds: [feed.financeFeed],
    counts: manyWeeks,
    steps: [{ press: 'What help was used for' }, { press: 'Week of 23 November 2026 (60)' }],
  },
  'options-use-off': {
    app: 'options',
    feeds: [feed.financeFeed],
    counts: twoWeeks,
    steps: [{ press: 'What help was used for' }, { press: 'Count on this device what I use help for' }],
  },
  'options-use-policy': {
    app: 'options',
    feeds: [feed.financeFeed],
    preferences: { ...manySites, alwaysOn: [], managed: { ...manySites.managed, keys: ['counting'] } },
    steps: [{ press: 'What help was used for' }],
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
        keys: ['mailApp', 'roles', 'language', 'toolbarClick', 'side', 'makesRoom'],
        feeds: [feed.financeFeed.feedId],
        mailbox: 'help-desk@finance.example',
        alwaysOn: ['https://finance.example/*'],
        problems: [{ key: 'feeds[1]', value: '"http://tips.finance.example/all.json"', expected: 'https://…' }],
        layout: { side: 'right', makesRoom: true },
        otherFeeds: false,
        heldFeeds: [{ feedId: 'https://books.example/tips.json', url: 'https://books.example/tips.json' }],
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
  'options-log-on': {
    app: 'options',
    feeds: [],
    log: { untilMs: feed.NOW + 20 * 3_600_000, lines: logLines },
    steps: [{ see: 'Save the log to a file' }],
  },
  'options-log-off': {
    app: 'options',
    feeds: [],
    log: { untilMs: 0, lines: logLines },
    steps: [{ see: 'Save the log to a file' }],
  },
  'options-removed': {
    app: 'options',
    feeds: [feed.sampleFeed],
    steps: [{ press: 'Sample tips' }, { press: 'Remove' }],
  },
};
