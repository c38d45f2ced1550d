import { expect, test } from 'vitest';
import { NO_POLICY, type Policy } from '../../lib/core/policy.ts';
import { isCounting } from '../../lib/core/preferences.ts';
import { applyPolicy, policyIn, withOwnChoices } from '../../lib/services/policy.ts';
import {
  changePreferences,
  DEFAULT_SETTINGS,
  OWN_FEED,
  parseSettings,
  SAMPLE_FEED,
  type Settings,
} from '../../lib/services/settings.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const TEAM = 'https://company.example/tips.json';
const policy = (given: Partial<Policy>): Policy => ({ ...NO_POLICY, ...given });
const ids = ({ feeds }: Settings) => feeds.map(({ feedId }) => feedId);

test('feeds of the organisation come first, once, and go when they are set no longer', () => {
  const own = { feedId: TEAM, url: TEAM, sample: false };
  const set = applyPolicy({ ...DEFAULT_SETTINGS, feeds: [SAMPLE_FEED, own] }, policy({ feeds: [TEAM] }));
  expect(ids(set)).toEqual([TEAM, SAMPLE_FEED.feedId]);
  expect(set.managed.feeds).toEqual([TEAM]);
  expect(ids(applyPolicy(set, NO_POLICY))).toEqual([SAMPLE_FEED.feedId]);
  expect(applyPolicy(DEFAULT_SETTINGS, NO_POLICY)).toEqual(DEFAULT_SETTINGS);
});

test('the samples can be left out', () => {
  expect(ids(applyPolicy(DEFAULT_SETTINGS, policy({ sample: false })))).toEqual([]);
});

test('what is set holds against the person', () => {
  const set = applyPolicy(DEFAULT_SETTINGS, policy({ mailApp: 'gmail', roles: ['accounting'] }));
  expect(set).toMatchObject({ mailApp: 'gmail', roles: ['accounting'] });
  expect(changePreferences(set, { mailApp: 'outlook', roles: [], badge: true })).toEqual({ ...set, badge: true });
  expect(changePreferences(applyPolicy(set, NO_POLICY), { mailApp: 'outlook' }).mailApp).toBe('outlook');
});

test('what the person had chosen before holds again when it is set no longer', () => {
  const own: Settings = {
    ...DEFAULT_SETTINGS,
    mailApp: 'gmail',
    language: 'fr',
    toolbarClick: 'sidebar',
    roles: ['HR'],
  };
  const set = applyPolicy(
    own,
    policy({ mailApp: 'outlook', language: 'de', toolbarClick: 'popup', roles: [], report: 'insights@x.example' }),
  );
  expect(set).toMatchObject({ mailApp: 'outlook', language: 'de', toolbarClick: 'popup', roles: [] });
  expect(set.managed.report).toBe('insights@x.example');
  const anew = applyPolicy(parseSettings(structuredClone(set)), policy({ mailApp: 'default', language: 'ja' }));
  expect(anew).toMatchObject({ mailApp: 'default', language: 'ja', toolbarClick: 'sidebar', roles: ['HR'] });
  expect(applyPolicy(anew, NO_POLICY)).toEqual(own);
});

test('where no other feeds are allowed, those of the person wait and come back', () => {
  const own: Settings = {
    ...DEFAULT_SETTINGS,
    feeds: [{ feedId: FEED_URL, url: FEED_URL, sample: false, name: 'Books' }, SAMPLE_FEED, OWN_FEED],
  };
  const set = applyPolicy(own, policy({ feeds: [TEAM], otherFeeds: false }));
  expect(ids(set)).toEqual([TEAM, SAMPLE_FEED.feedId, OWN_FEED.feedId]);
  expect(set.managed.heldFeeds).toEqual([own.feeds[0]]);
  const again = applyPolicy(set, policy({ feeds: [TEAM], otherFeeds: false }));
  expect(again).toEqual(set);
  expect(applyPolicy(again, NO_POLICY).feeds).toContainEqual(own.feeds[0]);
});

test('a feed that is not allowed is not followed, and says why', async () => {
  const world = createWorld();
  await world.feeds.follow(policy({ feeds: [FEED_URL], otherFeeds: false }));
  world.client.published.set(TEAM, fetched(feedWith([itemWith()])));
  expect(await world.feeds.add(TEAM)).toEqual({ ok: false, failure: { kind: 'not-allowed', params: { url: TEAM } } });
  expect((await world.settings.load()).managed.heldFeeds).toEqual([]);
  await world.feeds.follow(NO_POLICY);
  expect(await world.feeds.add(TEAM)).toMatchObject({ ok: true });
});

test('a feed that waits keeps its key', async () => {
  const world = createWorld();
  world.client.published.set(TEAM, fetched(feedWith([itemWith()])));
  await world.feeds.add(TEAM, { header: 'X-Key', value: 'secret' });
  await world.feeds.follow(policy({ otherFeeds: false }));
  await world.feeds.forgetRemoved();
  expect((await world.status.load()).map(({ feedId }) => feedId)).not.toContain(TEAM);
  await world.feeds.follow(NO_POLICY);
  expect(await world.keys.load(TEAM)).toEqual({ header: 'X-Key', value: 'secret' });
});

test('choices from a file become the person’s own behind what is set', () => {
  const set = applyPolicy(DEFAULT_SETTINGS, policy({ language: 'de' }));
  const brought = applyPolicy(withOwnChoices(set, { language: 'fr', badge: true }), policy({ language: 'de' }));
  expect(brought).toMatchObject({ language: 'de', badge: true });
  expect(applyPolicy(brought, NO_POLICY).language).toBe('fr');
});

test('what the settings tell of a policy is that policy', () => {
  const given = policy({
    feeds: [TEAM],
    mailbox: 'desk@x.example',
    mailApp: 'gmail',
    side: 'left',
    makeRoom: false,
    otherFeeds: false,
    report: 'insights@x.example',
  });
  expect(policyIn(applyPolicy(DEFAULT_SETTINGS, given))).toEqual(given);
});

test('counting can be forbidden, and is never switched on against the person', () => {
  const off = applyPolicy(DEFAULT_SETTINGS, policy({ counting: false }));
  expect([isCounting(DEFAULT_SETTINGS), isCounting(off)]).toEqual([true, false]);
  expect(off.managed.keys).toEqual(['counting']);
  expect(isCounting(changePreferences(off, { counting: true }))).toBe(false);
  expect(isCounting(applyPolicy(off, NO_POLICY))).toBe(true);
  const own = changePreferences(DEFAULT_SETTINGS, { counting: false });
  expect(isCounting(applyPolicy(own, policy({ counting: true, mailbox: 'desk@x.example' })))).toBe(false);
  expect(isCounting(applyPolicy(applyPolicy(own, policy({ counting: false })), NO_POLICY))).toBe(false);
});

test('a feed of the organisation is read, cannot be removed, and is gone when it is set no longer', async () => {
  const world = createWorld();
  world.client.published.set(TEAM, fetched(feedWith([itemWith({ _help: { match: ['https://a.test/*'] } })])));
  await world.feeds.follow(policy({ feeds: [TEAM] }));
  await world.sync.syncDue();
  const find = () => world.tips.findForPage(pageWith({ url: 'https://a.test/x' }));
  expect(await find()).toHaveLength(1);
  expect(await world.feeds.remove(TEAM)).toBe(false);
  expect(await world.feeds.remove(FEED_URL)).toBe(true);
  await world.feeds.follow(NO_POLICY);
  expect(await find()).toEqual([]);
  expect((await world.status.load()).map(({ feedId }) => feedId)).not.toContain(TEAM);
});

test('the mailbox of the organisation comes after those of the feeds', async () => {
  const world = createWorld();
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith()], { _help: { mailbox: 'team@x.example' } })));
  await world.sync.syncNow();
  await world.feeds.follow(policy({ mailbox: 'desk@x.example', feeds: [FEED_URL] }));
  const people = await world.tips.suggestPeople(null, null, []);
  expect(people.map(({ contact }) => contact.email)).toEqual(['team@x.example', 'desk@x.example']);
});

test('tips for other roles are left out where roles are set', async () => {
  const world = createWorld();
  const at = { match: ['https://a.test/x'] };
  const items = [
    itemWith({ id: 'all', title: 'Title for all', _help: at }),
    itemWith({ id: 'hr', title: 'Title for people', _help: { ...at, audience: ['HR'] } }),
  ];
  world.client.published.set(FEED_URL, fetched(feedWith(items)));
  await world.sync.syncNow();
  const page = pageWith({ url: 'https://a.test/x' });
  const found = async () => ({
    page: (await world.tips.findForPage(page)).map(({ tip }) => tip.id).sort(),
    search: (await world.tips.search('title', page)).map(({ tip }) => tip.id).sort(),
    count: await world.tips.countForPlace(page.url),
  });
  expect(await found()).toEqual({ page: ['all', 'hr'], search: ['all', 'hr'], count: 2 });
  await world.settings.update((old) => ({ ...old, roles: ['accounting'] }));
  expect(await found()).toEqual({ page: ['all'], search: ['all'], count: 1 });
  await world.settings.update((old) => ({ ...old, roles: ['hr'] }));
  expect((await found()).page).toEqual(['all', 'hr']);
});
