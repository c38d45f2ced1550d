import { describe, expect, test } from 'vitest';
import { parseFeedAddress } from '../../lib/core/feed/feed-address.ts';
import { NO_POLICY } from '../../lib/core/policy.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

describe('an address of a feed', () => {
  test.each([
    ['https://team.example/tips.json', 'https://team.example/tips.json'],
    ['  https://team.example/tips.json\n', 'https://team.example/tips.json'],
    ['team.example/tips.json', 'https://team.example/tips.json'],
    ['team.example', 'https://team.example/'],
    ['team.example:8443/x', 'https://team.example:8443/x'],
    ['TEAM.example/X', 'https://team.example/X'],
    ['https://bücher.example/x', 'https://xn--bcher-kva.example/x'],
    ['https://team.example/tips.json#top', 'https://team.example/tips.json'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
    ['http://127.0.0.1/x', 'http://127.0.0.1/x'],
    ['127.0.0.1:4680/feed.json', 'http://127.0.0.1:4680/feed.json'],
    ['localhost/x', 'http://localhost/x'],
    ['localhost.evil.example/x', 'https://localhost.evil.example/x'],
  ])('%j → %s', (text, url) => expect(parseFeedAddress(text)).toEqual({ ok: true, value: url }));

  test.each([
    ['', 'bad-url'],
    ['  ', 'bad-url'],
    ['two words', 'bad-url'],
    ['https://', 'bad-url'],
    ['ftp://team.example/x', 'bad-url'],
    ['javascript:alert(1)', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['sample:tips', 'bad-url'],
    ['data:application/json,{}', 'bad-url'],
    ['http://team.example/x', 'insecure-url'],
    ['http://localhost.evil.example/x', 'insecure-url'],
    ['http://127.0.0.2.evil.example/x', 'insecure-url'],
    ['http://localhost@evil.example/x', 'password-url'],
    ['https://ana:hunter2@team.example/x', 'password-url'],
  ])('%j: %s', (text, kind) => expect(parseFeedAddress(text)).toMatchObject({ ok: false, error: { kind } }));
});

const followed = async (world: ReturnType<typeof createWorld>) =>
  (await world.settings.load()).feeds.map(({ feedId }) => feedId);
const publishing = (urls: string[] = []) => {
  const world = createWorld({ urls });
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith()])));
  return world;
};

describe('adding', () => {
  test('follows, reads and tells', async () => {
    const world = publishing();
    const added = await world.feeds.add('team.example/tips.json');
    expect(added).toMatchObject({ ok: true, status: { feedId: FEED_URL, title: 'Team tips', tips: 1 } });
    expect(await followed(world)).toEqual([FEED_URL]);
    expect(await world.titles()).toEqual(['Title']);
  });

  test('a bad address asks nobody', async () => {
    const world = publishing();
    expect(await world.feeds.add('http://team.example/')).toMatchObject({ failure: { kind: 'insecure-url' } });
    expect(world.client.asked).toEqual([]);
  });

  test('twice is told, also when it is written otherwise', async () => {
    const world = publishing();
    await world.feeds.add(FEED_URL);
    expect(await world.feeds.add('TEAM.example/tips.json#x')).toMatchObject({ failure: { kind: 'already-added' } });
    expect(await followed(world)).toEqual([FEED_URL]);
  });

  test('a feed that fails leaves nothing behind', async () => {
    const world = publishing();
    world.client.published.set(FEED_URL, fetched('<html>'));
    expect(await world.feeds.add(FEED_URL)).toEqual({
      ok: false,
      failure: expect.objectContaining({ kind: 'html', params: { host: 'team.example' } }),
    });
    expect(await world.settings.load()).toMatchObject({ feeds: [], removed: [] });
    expect(await world.status.load()).toEqual([]);
    expect(await world.store.readFeeds()).toEqual([]);
  });
});

describe('removing', () => {
  test('takes its tips out of what is found, and keeps them for coming back', async () => {
    const world = publishing([FEED_URL]);
    await world.sync.syncNow();
    const before = await world.state();
    expect(await world.feeds.remove(FEED_URL)).toBe(true);
    expect(await world.status.load()).toEqual([]);
    expect(await world.tips.search('title', null)).toEqual([]);
    world.client.asked.length = 0;
    expect(await world.feeds.restore(FEED_URL)).toBe(true);
    expect(world.client.asked).toEqual([]);
    expect(await world.state()).toEqual(before);
    expect(await world.tips.search('title', null)).toHaveLength(1);
  });

  test('an unknown feed is neither removed nor restored', async () => {
    const world = publishing();
    expect(await world.feeds.remove(FEED_URL)).toBe(false);
    expect(await world.feeds.restore(FEED_URL)).toBe(false);
  });

  test('a removed feed that is added again is shown again', async () => {
    const world = publishing([FEED_URL]);
    await world.sync.syncNow();
    await world.feeds.remove(FEED_URL);
    expect(await world.feeds.add(FEED_URL)).toMatchObject({ ok: true, status: { tips: 1 } });
    expect(await world.status.load()).toHaveLength(1);
    expect((await world.settings.load()).removed).toEqual([]);
  });

  test('a removed feed that fails to be added again can still be brought back', async () => {
    const world = publishing([FEED_URL]);
    await world.sync.syncNow();
    await world.feeds.remove(FEED_URL);
    world.client.published.delete(FEED_URL);
    expect(await world.feeds.add(FEED_URL)).toMatchObject({ ok: false, failure: { kind: 'http' } });
    expect(await world.status.load()).toEqual([]);
    expect(await world.feeds.restore(FEED_URL)).toBe(true);
    expect(await world.tips.search('title', null)).toHaveLength(1);
    expect(await world.status.load()).toHaveLength(1);
  });

  test('after the browser starts again it is gone for good', async () => {
    const world = publishing([FEED_URL]);
    await world.sync.syncNow();
    await world.feeds.remove(FEED_URL);
    await world.feeds.forgetRemoved();
    expect(await world.store.readFeeds()).toEqual([]);
    expect(await world.feeds.restore(FEED_URL)).toBe(false);
  });

  test('forgetting touches no feed that is followed', async () => {
    const world = publishing([FEED_URL]);
    await world.sync.syncNow();
    await world.feeds.forgetRemoved();
    expect(await world.titles()).toEqual(['Title']);
    expect(await world.status.load()).toHaveLength(1);
  });

  test('a feed brought back after its tips were lost is read again', async () => {
    const world = publishing([FEED_URL]);
    await world.sync.syncNow();
    await world.feeds.remove(FEED_URL);
    await world.store.deleteFeed(FEED_URL);
    await world.feeds.restore(FEED_URL);
    expect(await world.titles()).toEqual(['Title']);
  });
});

describe('the key of a private feed', () => {
  const key = { header: 'PRIVATE-TOKEN', value: 'glpat-1' };

  test('is kept with the feed that was added with it, and nowhere else', async () => {
    const world = publishing();
    expect(await world.feeds.add(FEED_URL, key)).toMatchObject({ ok: true });
    expect(await world.keys.load(FEED_URL)).toEqual(key);
    const elsewhere = JSON.stringify([
      await world.settings.load(),
      await world.status.load(),
      await world.store.readFeeds(),
    ]);
    expect(elsewhere).not.toContain(key.value);
  });

  test('is gone when the feed could not be added', async () => {
    const world = createWorld();
    expect(await world.feeds.add(FEED_URL, key)).toMatchObject({ ok: false });
    expect(await world.keys.load(FEED_URL)).toBeNull();
  });

  test('that cannot be sent is refused before anybody is asked', async () => {
    const world = publishing();
    expect(await world.feeds.add(FEED_URL, { header: 'Cookie', value: 'x' })).toMatchObject({
      failure: { kind: 'bad-key' },
    });
    expect(world.client.asked).toEqual([]);
    await world.feeds.add(FEED_URL);
    expect(await world.feeds.putKey(FEED_URL, { header: 'Two words', value: 'x' })).toBe(false);
    expect(await world.keys.load(FEED_URL)).toBeNull();
  });

  test('is put, and taken off, later; each time the feed is read', async () => {
    const world = publishing();
    await world.feeds.add(FEED_URL);
    const before = world.client.asked.length;
    expect(await world.feeds.putKey(FEED_URL, key)).toBe(true);
    expect(await world.keys.load(FEED_URL)).toEqual(key);
    expect(await world.feeds.putKey(FEED_URL, null)).toBe(true);
    expect(await world.keys.load(FEED_URL)).toBeNull();
    expect(world.client.asked).toHaveLength(before + 2);
    expect(await world.feeds.putKey('https://other.example/', key)).toBe(false);
  });

  test('stays while its feed can be brought back, and goes with it', async () => {
    const world = publishing();
    await world.feeds.add(FEED_URL, key);
    await world.feeds.remove(FEED_URL);
    expect(await world.keys.load(FEED_URL)).toEqual(key);
    await world.feeds.forgetRemoved();
    expect(await world.keys.load(FEED_URL)).toBeNull();
  });
});

test('the state of a feed names the roles that its tips are for', async () => {
  const world = createWorld({ urls: [] });
  const items = [
    itemWith({ id: 'a', _help: { audience: ['buyer', 'approver'] } }),
    itemWith({ id: 'b', _help: { audience: ['buyer'] } }),
  ];
  world.client.published.set(FEED_URL, fetched(feedWith(items)));
  await world.feeds.add(FEED_URL);
  expect(await world.state()).toMatchObject({ audience: ['approver', 'buyer'] });
});

test('a feed that is arranged keeps its place and name under a policy that sets it', async () => {
  const world = publishing();
  await world.feeds.add(FEED_URL);
  expect(await world.feeds.arrange(FEED_URL, { name: 'Money', color: 'blue' })).toBe(true);
  await world.feeds.follow({ ...NO_POLICY, feeds: [FEED_URL] });
  expect((await world.settings.load()).feeds[0]).toMatchObject({ managed: true, name: 'Money', color: 'blue' });
  expect(await world.feeds.arrange('https://other.example/', { name: 'x' })).toBe(false);
});

test('a feed that is brought back stands where it stood', async () => {
  const world = createWorld({ urls: [FEED_URL, 'https://b.example/', 'https://c.example/'] });
  const before = await followed(world);
  await world.feeds.remove('https://b.example/');
  await world.feeds.restore('https://b.example/');
  expect(await followed(world)).toEqual(before);
});
