// Feeds in each state they can be in.
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';

/** A Monday morning, 10:32, on which everything in the gallery happens. */
export const NOW = new Date(2026, 10, 23, 10, 32).getTime();
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A feed in good order. */
export const financeFeed: FeedStatus = {
  feedId: 'finance',
  url: 'https://finance.example/tips.json',
  title: 'Finance tips',
  tips: 214,
  sample: false,
  checkedAtMs: NOW - 5 * MINUTE_MS,
  attemptedAtMs: NOW - 5 * MINUTE_MS,
  problems: [],
  problemsTotal: 0,
};

/** The sample that comes with the extension. */
export const sampleFeed: FeedStatus = {
  ...financeFeed,
  feedId: 'sample',
  url: 'sample.json',
  title: 'Sample tips',
  tips: 24,
  sample: true,
};

/** A feed on its first way in. */
export const firstSyncFeed: FeedStatus = {
  ...financeFeed,
  tips: 0,
  checkedAtMs: undefined,
  progress: { phase: 'reading', itemsRead: 1300, itemsTotal: 5000 },
};

/** A feed whose server has not answered for six days. */
export const failingFeed: FeedStatus = {
  ...financeFeed,
  checkedAtMs: NOW - 6 * DAY_MS,
  failure: { kind: 'unauthorised', params: { host: 'finance.example' }, count: 17, sinceMs: NOW - 6 * DAY_MS },
};

/** A feed that has never been read. */
export const unreadFeed: FeedStatus = {
  ...failingFeed,
  tips: 0,
  checkedAtMs: undefined,
  failure: { kind: 'html', params: { host: 'finance.example' }, count: 1, sinceMs: NOW },
};

/** A feed that is no JSON, of which an earlier copy is in force. */
export const brokenFeed: FeedStatus = {
  ...failingFeed,
  failure: {
    kind: 'not-json',
    params: { host: 'finance.example', detail: '', line: 128, column: 5, found: '“"title": "Cost”' },
    count: 3,
    sinceMs: NOW - 2 * DAY_MS,
  },
};

/** A feed with no tip that can be used. */
export const uselessFeed: FeedStatus = {
  ...unreadFeed,
  feedId: 'travel',
  url: 'https://travel.example/tips.json',
  title: 'travel.example',
  failure: {
    kind: 'no-usable-tips',
    params: { host: 'travel.example', n: 4, where: 'item 1', key: 'id', detail: 'expected an id' },
    note: { kind: 'no-id', params: {} },
    count: 1,
    sinceMs: NOW,
  },
};

/** A plain JSON Feed, whose tips name no place. */
export const plainFeed: FeedStatus = {
  ...financeFeed,
  feedId: 'blog',
  url: 'https://blog.example/feed.json',
  title: 'Finance blog',
  tips: 38,
  isSearchOnly: true,
};

/** A feed with items that its author must see to. */
export const problemFeed: FeedStatus = {
  ...financeFeed,
  problems: [
    {
      severity: 'noted',
      where: 'item 3',
      key: '_help.match[0]',
      note: { kind: 'pattern', params: { found: '"*"' } },
      message: 'expected a pattern such as finance.example/invoices/*, found “*”',
    },
    {
      severity: 'noted',
      where: 'posting-date',
      title: 'Posting date',
      note: { kind: 'search-only', params: {} },
      key: '_help.exclude[0]',
      message: 'expected <scheme>://<host>/<path>; found "/new"; the tip is found by searching only',
    },
    {
      severity: 'noted',
      where: 'cost-centre',
      title: 'Cost centre',
      note: { kind: 'unusable', params: { expected: 'date', foundAs: 'object' } },
      key: 'date_modified',
      message: 'expected a date and time; found an object',
    },
    {
      severity: 'noted',
      where: 'vat-codes',
      title: 'VAT codes',
      note: { kind: 'unknown-kind', params: { found: '"hint"' } },
      key: '_help.kind',
      message: 'expected one of tip, guide, contact, tool, course, announcement, found “hint”; shown as a tip',
    },
  ],
  problemsTotal: 12,
};
