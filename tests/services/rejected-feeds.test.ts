// A feed of which nothing can be used is a failure, however often it is asked for; the last good copy stays.
import { describe, expect, test } from 'vitest';
import { FEED_LIMITS } from '../../lib/core/feed/limits.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';
import { noteHeld } from '../held.ts';

const SECOND = 'https://team.example/page-2.json';
const bad = (id: string) => ({ id, title: 'No words' });
const good = itemWith({ id: 'good', title: 'Good' });

type World = ReturnType<typeof createWorld>;
const publish = (world: World, items: unknown[], more: object = {}, url = FEED_URL) =>
  world.client.published.set(url, fetched(feedWith(items, more)));

/** Kinds of feeds of which nothing can be used. */
const REJECTED: Record<string, unknown[]> = {
  'items without content': Array.from({ length: 12 }, (_, at) => bad(`t${at}`)),
  'one item without content': [{ id: 'a', title: 'T' }],
  'items that are none': [1, null, 'tip', []],
  'content of 4 MB': [{ id: 'a', content_text: 'B '.repeat(2e6) }],
  'nesting without end': [{ id: 'a', content_html: '<div>'.repeat(40_000) }],
};

test('each kind fails with what, where and why; the second time and the third as well', async ({ task }) => {
  let held = 0;
  for (const [what, items] of Object.entries(REJECTED)) {
    const world = createWorld();
    publish(world, items);
    for (const time of [1, 2, 3]) {
      const [state] = await world.sync.syncNow();
      expect(state?.failure, what).toMatchObject({
        kind: 'no-usable-tips',
        count: time,
        params: {
          host: 'team.example',
          n: items.length,
          where: expect.any(String),
          detail: expect.stringMatching(/^expected /),
        },
      });
      expect(state?.problemsTotal, what).toBeGreaterThan(0);
      expect(state?.checkedAtMs, what).toBeUndefined();
    }
    expect(await world.store.readFeeds(), what).toEqual([]);
    held += 1;
  }
  noteHeld(task, 'feeds of which nothing can be used: failed, each of three times', Object.keys(REJECTED).length, held);
});

test('the sentence names the first item, its key and what was expected', async () => {
  const world = createWorld();
  publish(world, [{ title: 'x' }, bad('b')]);
  const [state] = await world.sync.syncNow();
  expect(state?.failure?.params).toEqual({
    host: 'team.example',
    n: 2,
    where: 'item 1',
    key: 'id',
    detail: 'expected an id: a text that stays the same; found nothing',
  });
});

test('the last good copy stays and is found, and a good feed ends the failure', async () => {
  const world = createWorld();
  publish(world, [good]);
  await world.sync.syncNow();
  publish(world, [bad('good')]);
  for (const _ of [1, 2]) {
    const [state] = await world.sync.syncNow();
    expect(state).toMatchObject({ tips: 1, failure: { kind: 'no-usable-tips' } });
    expect(await world.titles()).toEqual(['Good']);
  }
  publish(world, [good, itemWith({ id: 'new', title: 'New' })]);
  const [state] = await world.sync.syncNow();
  expect(state?.failure).toBeUndefined();
  expect(state?.problemsTotal).toBe(0);
});

test('a feed without items is empty, and fine', async () => {
  const world = createWorld();
  publish(world, []);
  for (const _ of [1, 2]) expect((await world.sync.syncNow())[0]?.failure).toBeUndefined();
});

describe('a feed of several pages', () => {
  test('fails when nothing of any of them can be used', async () => {
    const world = createWorld();
    publish(world, [bad('a')], { next_url: SECOND });
    publish(world, [bad('b'), bad('c')], {}, SECOND);
    for (const _ of [1, 2]) {
      expect((await world.sync.syncNow())[0]?.failure).toMatchObject({ kind: 'no-usable-tips', params: { n: 3 } });
    }
  });

  test('is fine when something of one of them can', async () => {
    const world = createWorld();
    publish(world, [bad('a')], { next_url: SECOND });
    publish(world, [good], {}, SECOND);
    for (const _ of [1, 2]) {
      const [state] = await world.sync.syncNow();
      expect(state?.failure).toBeUndefined();
      expect(state?.problemsTotal).toBe(1);
    }
    expect(await world.titles()).toEqual(['Good']);
  });

  test('brings no more pictures than a feed may, whichever page is new', async () => {
    const world = createWorld();
    const { picturesOfFeed, picturesOfTip } = FEED_LIMITS;
    const image = `<img src="data:image/png;base64,${'A'.repeat(199_000)}">`;
    const tip = (id: string) => itemWith({ id, content_html: image.repeat(5) });
    const pages = 1 + picturesOfFeed / picturesOfTip / 4;
    const address = (page: number) => (page === 0 ? FEED_URL : `https://team.example/page-${page}.json`);
    const publishPage = (page: number, title: string) =>
      publish(
        world,
        Array.from({ length: 4 }, (_, at) => ({ ...tip(`${page}-${at}`), title })),
        page + 1 < pages ? { next_url: address(page + 1) } : {},
        address(page),
      );
    for (let page = 0; page < pages; page += 1) publishPage(page, 'Old');
    const pictures = async () => {
      await world.sync.syncNow();
      const [feed] = await world.store.readFeeds();
      return feed?.pages.reduce((sum, page) => sum + (page.pictures ?? 0), 0);
    };
    const first = await pictures();
    expect(first).toBeLessThanOrEqual(picturesOfFeed);
    expect(first).toBeGreaterThan(picturesOfFeed - 200_000);
    publishPage(pages - 1, 'New');
    expect(await pictures()).toBeLessThanOrEqual(picturesOfFeed);
  });
});

test('a feed that an earlier version took for one of 0 tips is read anew, and fails', async () => {
  const world = createWorld();
  const answer = fetched(feedWith([bad('a')]));
  world.client.published.set(FEED_URL, answer);
  const staged = await world.store.stage(FEED_URL);
  const place = await staged.addTips([]);
  await staged.commit({
    feedId: FEED_URL,
    head: { title: 'T', expired: false, contacts: [], synonyms: [], minutesSaved: 5 },
    tips: 0,
    pages: [
      {
        url: FEED_URL,
        validators: answer.status === 'fetched' ? answer.validators : {},
        tips: 0,
        ...place,
        problems: [{ severity: 'rejected', where: 'a', key: '_help.match[0]', message: 'expected' }],
        problemsTotal: 1,
        contacts: [],
      },
    ],
  });
  expect((await world.sync.syncNow())[0]?.failure?.kind).toBe('no-usable-tips');
});
