// Settings, states, rows and keys in any mixture, possible or not: one step brings them in line, and a second changes
// nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_POLICY, type Policy } from '../../lib/core/policy.ts';
import { type FeedFacts, type FeedPlan, toFeedPlan } from '../../lib/services/feed-plan.ts';
import { removeFeed } from '../../lib/services/follow-feeds.ts';
import type { StoredFeed } from '../../lib/services/ports/tip-store.ts';
import {
  DEFAULT_SETTINGS,
  type FollowedFeed,
  OWN_FEED,
  SAMPLE_FEED,
  type Settings,
} from '../../lib/services/settings.ts';
import { newStatus } from '../../lib/services/sync.ts';
import { howMany } from '../effort.ts';
import { noteHeld } from '../held.ts';

const URLS = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.example/tips.json`);
const IDS = [...URLS, SAMPLE_FEED.feedId, OWN_FEED.feedId];

const feed = fc
  .record(
    {
      feedId: fc.constantFrom(...IDS),
      sample: fc.boolean(),
      managed: fc.boolean(),
      name: fc.constantFrom('', 'Money'),
      place: fc.nat(9),
    },
    { requiredKeys: ['feedId', 'sample'] },
  )
  .map(({ feedId, ...rest }): FollowedFeed => {
    const url = feedId === SAMPLE_FEED.feedId ? SAMPLE_FEED.url : feedId === OWN_FEED.feedId ? OWN_FEED.url : feedId;
    return { feedId, url, ...rest };
  });
const feeds = fc.array(feed, { maxLength: 8 });
const urls = fc.array(fc.constantFrom(...URLS), { maxLength: 5 });

const settings = fc.record({ feeds, removed: feeds, managed: urls }).map(
  (given): Settings => ({
    ...DEFAULT_SETTINGS,
    ...given,
    name: 'Ana',
    managed: { ...DEFAULT_SETTINGS.managed, feeds: given.managed },
  }),
);
const policy = fc.option(
  fc
    .record({ feeds: urls, sample: fc.boolean(), otherFeeds: fc.boolean() })
    .map((given): Policy => ({ ...NO_POLICY, ...given })),
);
const stored = fc
  .uniqueArray(fc.record({ feedId: fc.constantFrom(...IDS), tips: fc.nat(3) }), { selector: ({ feedId }) => feedId })
  .map((all) =>
    all.map(
      ({ feedId, tips }): StoredFeed => ({
        feedId,
        generation: 1,
        head: { title: feedId, expired: false, contacts: [], synonyms: [], minutesSaved: 5 },
        pages: [],
        tips,
      }),
    ),
  );
const statuses = fc.dictionary(
  fc.constantFrom(...IDS, 'https://long-gone.example/'),
  fc.record({ tips: fc.nat(3), removed: fc.boolean(), checkedAtMs: fc.option(fc.nat(), { nil: undefined }) }),
);
const facts = fc
  .record({
    settings,
    policy,
    stored: fc.option(stored),
    statuses,
    ownTips: fc.nat(2),
    owners: fc.array(fc.constantFrom(...IDS, 'https://interrupted.example/')),
    keyed: fc.uniqueArray(fc.constantFrom(...URLS)),
  })
  .map(
    (given): FeedFacts => ({
      ...given,
      statuses: Object.fromEntries(
        Object.entries(given.statuses).map(([feedId, { removed, tips, checkedAtMs }]) => [
          feedId,
          {
            status: {
              ...newStatus({ feedId, url: feedId, sample: false }),
              tips,
              ...(checkedAtMs === undefined ? {} : { checkedAtMs }),
            },
            removed,
          },
        ]),
      ),
    }),
  );

/** The facts once a plan was carried out. */
const after = (given: FeedFacts, plan: FeedPlan): FeedFacts => ({
  ...given,
  settings: plan.settings,
  statuses: plan.statuses,
  stored: given.stored?.filter(({ feedId }) => !plan.deleteRows.includes(feedId)) ?? null,
  owners: given.owners.filter((feedId) => !plan.deleteRows.includes(feedId)),
  keyed: given.keyed.filter((feedId) => !plan.deleteKeys.includes(feedId)),
});
const ids = (all: readonly { feedId: string }[]) => all.map(({ feedId }) => feedId);
const shown = ({ statuses: all }: FeedPlan) =>
  Object.values(all).flatMap(({ status, removed }) => (removed ? [] : [status]));

const PROMISES: Record<string, (given: FeedFacts, plan: FeedPlan, forget: boolean) => unknown> = {
  'one step is enough': (given, plan, forget) => {
    const again = toFeedPlan(after(given, plan), { forget });
    expect(again).toEqual({ ...plan, deleteRows: [], deleteKeys: [] });
    // What is in line is not written again.
    expect(again.settings).toBe(plan.settings);
  },
  'a feed is followed once, and never both followed and removed': (_, { settings: planned }) => {
    const all = ids([...planned.feeds, ...planned.removed]);
    expect(new Set(all).size).toBe(all.length);
  },
  'exactly what is followed is listed, own tips apart': (_, plan) =>
    expect(ids(shown(plan)).sort()).toEqual(
      ids(plan.settings.feeds)
        .filter((feedId) => feedId !== OWN_FEED.feedId)
        .sort(),
    ),
  'what is listed can be removed, unless the organisation has set it': (given, plan) => {
    for (const { feedId } of shown(plan)) {
      const isManaged = plan.settings.managed.feeds.includes(feedId);
      expect(removeFeed(plan.settings, feedId) === plan.settings).toBe(isManaged);
      if (given.policy) expect(given.policy.feeds.includes(feedId)).toBe(isManaged);
    }
  },
  'what is listed with tips has them stored': ({ stored: rows }, plan) => {
    if (!rows) return;
    for (const { feedId, tips } of shown(plan)) {
      expect(tips).toBe(rows.find((row) => row.feedId === feedId)?.tips ?? 0);
    }
  },
  'a feed without rows is read': ({ stored: rows }, plan) => {
    const missing = ids(shown(plan)).filter((feedId) => rows && !ids(rows).includes(feedId));
    expect(plan.sync.sort()).toEqual(missing.sort());
  },
  'what a person follows stays, but for samples that the organisation leaves out': (given, plan) => {
    const wanted = given.settings.feeds.filter(
      ({ feedId, managed }) =>
        feedId !== OWN_FEED.feedId && !managed && (given.policy?.sample !== false || feedId !== SAMPLE_FEED.feedId),
    );
    const kept = [...plan.settings.feeds, ...plan.settings.managed.heldFeeds];
    expect(ids(kept)).toEqual(expect.arrayContaining(ids(wanted)));
    expect(plan.settings).toMatchObject({ name: 'Ana' });
  },
  'what the organisation sets is followed': (given, plan) => {
    const set = given.policy?.feeds ?? given.settings.managed.feeds;
    for (const feedId of set) {
      expect(plan.settings.feeds.find((one) => one.feedId === feedId)?.managed).toBe(true);
    }
  },
  'own tips are a feed while there are any': ({ ownTips }, plan) =>
    expect(ids(plan.settings.feeds).includes(OWN_FEED.feedId)).toBe(ownTips > 0),
  'rows and keys go only when the browser starts, all of them, and never those of a feed that is followed': (
    given,
    plan,
    forget,
  ) => {
    const followed = ids(plan.settings.feeds);
    const left = (all: readonly string[]) => all.filter((feedId) => forget && !followed.includes(feedId)).sort();
    // Those of feeds that may not be followed now wait with them.
    const held = ids(plan.settings.managed.heldFeeds);
    expect([...plan.deleteKeys].sort()).toEqual(left(given.keyed).filter((feedId) => !held.includes(feedId)));
    expect([...plan.deleteRows].sort()).toEqual(left([...new Set([...ids(given.stored ?? []), ...given.owners])]));
    if (forget) expect(plan.settings.removed).toEqual([]);
  },
};

describe('whatever was found,', () => {
  test.for(Object.entries(PROMISES))('%s', ([what, check], { task }) => {
    const numRuns = howMany(300, 5000);
    const result = fc.check(
      fc.property(facts, fc.boolean(), (given, forget) => void check(given, toFeedPlan(given, { forget }), forget)),
      { numRuns },
    );
    const held = result.numRuns - (result.failed ? 1 : 0);
    noteHeld(task, `mixtures of settings, states, rows and policy: ${what}`, result.numRuns, held);
    if (result.failed) throw new Error(fc.defaultReportMessage(result) ?? what);
  });
});

test('a new profile is in line as it is, but for the sample that is to be read', () => {
  const given: FeedFacts = {
    settings: DEFAULT_SETTINGS,
    policy: NO_POLICY,
    ownTips: 0,
    statuses: {},
    stored: [],
    owners: [],
    keyed: [],
  };
  const plan = toFeedPlan(given);
  expect(plan.settings).toBe(DEFAULT_SETTINGS);
  expect(plan.sync).toEqual([SAMPLE_FEED.feedId]);
});

test('a state that is just being read is left to its sync', () => {
  const [url = ''] = URLS;
  const progress = { phase: 'saving' as const, itemsRead: 1, itemsTotal: 0 };
  const status = { ...newStatus({ feedId: url, url, sample: false }), tips: 7, progress };
  const given: FeedFacts = {
    settings: { ...DEFAULT_SETTINGS, feeds: [{ feedId: url, url, sample: false }] },
    policy: null,
    ownTips: 0,
    statuses: { [url]: { status, removed: false } },
    stored: [],
    owners: [],
    keyed: [],
  };
  expect(toFeedPlan(given)).toMatchObject({ statuses: { [url]: { status } }, sync: [] });
});
