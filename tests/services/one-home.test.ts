// Which feeds there are stands in one place: whatever happens to the others, they follow.
import { describe, expect, test } from 'vitest';
import { NO_POLICY } from '../../lib/core/policy.ts';
import { DEFAULT_SETTINGS } from '../../lib/services/settings.ts';
import { newStatus } from '../../lib/services/sync.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched, refused } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const OTHER_URL = 'https://other.example/tips.json';
const follow = (url: string) => ({ feedId: url, url, sample: false });
const publishing = (urls: string[] = []) => {
  const world = createWorld({ urls });
  for (const url of [FEED_URL, OTHER_URL]) {
    world.client.published.set(url, fetched(feedWith([itemWith({ title: `Tip of ${url}` })])));
  }
  return world;
};
type World = ReturnType<typeof publishing>;
const listed = async (world: World) => (await world.status.load()).map(({ feedId, tips }) => [feedId, tips]);
const followed = async (world: World) => (await world.settings.load()).feeds.map(({ feedId }) => feedId);

describe('settings that came from elsewhere', () => {
  test('list what they follow, with its tips, and nothing else', async () => {
    const world = publishing([FEED_URL]);
    await world.sync.syncNow();
    await world.settings.update((old) => ({ ...old, feeds: [follow(OTHER_URL)] }));
    await world.sync.syncNow();
    expect(await listed(world)).toEqual([[OTHER_URL, 1]]);
    expect(await world.titles(OTHER_URL)).toEqual([`Tip of ${OTHER_URL}`]);
    expect(await world.feeds.remove(OTHER_URL)).toBe(true);
    expect(await listed(world)).toEqual([]);
  });

  test('can be taken back: the feed is there with its tips and its key, also offline', async () => {
    const world = publishing();
    const key = { header: 'PRIVATE-TOKEN', value: 'glpat-1' };
    await world.feeds.add(FEED_URL, key);
    const before = await world.settings.load();
    await world.settings.update(() => ({ ...DEFAULT_SETTINGS, feeds: [] }));
    await world.sync.syncNow();
    world.client.published.clear();
    await world.settings.update(() => before);
    await world.inLine.bring();
    expect(await listed(world)).toEqual([[FEED_URL, 1]]);
    expect(await world.tips.search('tip', null)).toHaveLength(1);
    expect(await world.keys.load(FEED_URL)).toEqual(key);
  });

  test('name feeds that cannot be read: each is listed with the reason, and can be removed', async () => {
    const world = publishing();
    world.client.published.set(OTHER_URL, refused());
    await world.settings.update((old) => ({ ...old, feeds: [follow(OTHER_URL), follow(OTHER_URL)] }));
    await world.sync.syncNow();
    expect(await world.status.load()).toMatchObject([{ feedId: OTHER_URL, tips: 0, failure: { kind: 'busy' } }]);
    expect(await world.feeds.remove(OTHER_URL)).toBe(true);
    expect(await world.status.load()).toEqual([]);
  });
});

test('a state that says more than is stored says so no longer, and what is lost is read again', async () => {
  const world = publishing([FEED_URL]);
  await world.sync.syncNow();
  await world.store.deleteAll();
  world.client.published.set(FEED_URL, refused());
  await world.inLine.bring();
  expect(await listed(world)).toEqual([[FEED_URL, 0]]);
  await world.sync.syncNow();
  expect(await world.state()).toMatchObject({ tips: 0, failure: { kind: 'busy' } });
});

test('the state of a feed whose sync ended between its tips and its state is that of the tips', async () => {
  const world = publishing([FEED_URL]);
  await world.sync.syncNow();
  const before = await world.state();
  await world.status.update(FEED_URL, null, () => newStatus(follow(FEED_URL)));
  await world.inLine.bring();
  expect(await world.state()).toMatchObject({ title: before?.title, tips: before?.tips });
});

describe('a feed of the organisation that was not read yet', () => {
  const policy = { ...NO_POLICY, feeds: [FEED_URL] };

  test.each([
    ['cannot be read', refused()],
    ['can be read', fetched(feedWith([itemWith()]))],
  ])('stays the organisation’s when the person adds the same address and it %s', async (_, answer) => {
    const world = publishing([]);
    await world.feeds.follow(policy);
    world.client.published.set(FEED_URL, answer);
    await world.feeds.add(FEED_URL);
    expect((await world.settings.load()).feeds).toMatchObject([{ feedId: FEED_URL, managed: true }]);
    expect(await listed(world)).toHaveLength(1);
    expect(await world.feeds.remove(FEED_URL)).toBe(false);
  });

  test('stays when the organisation sets it while the person adds it in vain', async () => {
    const world = publishing([]);
    world.client.published.set(FEED_URL, refused());
    const { fetchFile } = world.client;
    world.client.fetchFile = async (...asked) => {
      await world.feeds.follow(policy);
      return fetchFile(...asked);
    };
    expect(await world.feeds.add(FEED_URL)).toMatchObject({ ok: false, failure: { kind: 'busy' } });
    expect((await world.settings.load()).feeds).toMatchObject([{ feedId: FEED_URL, managed: true }]);
  });
});

test('a feed of one’s own that is followed and fails to be added again stays', async () => {
  const world = publishing([FEED_URL]);
  world.client.published.set(FEED_URL, refused());
  await world.feeds.add(FEED_URL);
  expect(await followed(world)).toEqual([FEED_URL]);
});

test('a removed feed that is added again keeps the name it was given', async () => {
  const world = publishing([FEED_URL]);
  await world.feeds.arrange(FEED_URL, { name: 'Money' });
  await world.feeds.remove(FEED_URL);
  await world.feeds.add(FEED_URL);
  expect((await world.settings.load()).feeds).toEqual([{ ...follow(FEED_URL), name: 'Money' }]);
});

test('a feed that is set no longer while it is read is not listed again by the end of its sync', async () => {
  const world = publishing([]);
  await world.feeds.follow({ ...NO_POLICY, feeds: [FEED_URL] });
  const { fetchFile } = world.client;
  world.client.fetchFile = async (...asked) => {
    await world.feeds.follow(NO_POLICY);
    return fetchFile(...asked);
  };
  await world.sync.syncNow();
  expect(await world.status.loadAll()).toEqual({});
});

describe('the key of a removed feed', () => {
  const key = { header: 'PRIVATE-TOKEN', value: 'glpat-1' };
  const other = { header: 'PRIVATE-TOKEN', value: 'glpat-2' };
  const removed = async () => {
    const world = publishing();
    await world.feeds.add(FEED_URL, key);
    await world.feeds.remove(FEED_URL);
    return world;
  };

  test('is there when it is brought back', async () => {
    const world = await removed();
    await world.feeds.restore(FEED_URL);
    expect(await world.keys.load(FEED_URL)).toEqual(key);
  });

  test('is there when it was added again with another one, in vain, and is then brought back', async () => {
    const world = await removed();
    world.client.published.set(FEED_URL, refused());
    expect(await world.feeds.add(FEED_URL, other)).toMatchObject({ ok: false });
    expect(await world.feeds.restore(FEED_URL)).toBe(true);
    expect(await world.keys.load(FEED_URL)).toEqual(key);
  });

  test('is gone with all else of the feed once the browser starts again', async () => {
    const world = await removed();
    await world.feeds.forgetRemoved();
    expect(await world.keys.feedIds()).toEqual([]);
    expect(await world.feeds.restore(FEED_URL)).toBe(false);
    expect(await world.store.readOwners()).toEqual([]);
    expect(await world.status.loadAll()).toEqual({});
  });

  test('and one that is left of a feed nobody follows is gone then, too', async () => {
    const world = await removed();
    await world.feeds.restore(FEED_URL);
    await world.keys.put(OTHER_URL, other);
    await world.feeds.forgetRemoved();
    expect(await world.keys.feedIds()).toEqual([FEED_URL]);
  });
});
