import { describe, expect, test } from 'vitest';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched, refused } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const SECOND = 'https://team.example/page-2.json';
const item = (title: string, id = title) => itemWith({ id, title });
const page = (titles: string[], next?: string, more: object = {}) =>
  fetched(
    feedWith(
      titles.map((title) => item(title)),
      { ...(next ? { next_url: next } : {}), ...more },
    ),
  );

async function syncedWorld(first: string[], second: string[]) {
  const world = createWorld();
  world.client.published.set(FEED_URL, page(first, 'page-2.json'));
  world.client.published.set(SECOND, page(second));
  await world.sync.syncNow();
  return world;
}

test('a feed is read over its pages; next_url may be relative', async () => {
  const world = await syncedWorld(['One'], ['Two']);
  expect(await world.titles()).toEqual(['One', 'Two']);
  expect(await world.state()).toMatchObject({ tips: 2 });
});

test('when only the second page changed, the first page’s tips are kept without being read again', async () => {
  const world = await syncedWorld(['One'], ['Two']);
  world.client.asked.length = 0;
  world.client.published.set(SECOND, page(['Three', 'Four']));
  await world.sync.syncNow();
  expect(world.client.asked.map(({ url, unchanged }) => [url, unchanged])).toEqual([
    [FEED_URL, true],
    [SECOND, false],
  ]);
  expect(await world.titles()).toEqual(['One', 'Three', 'Four']);
  expect(await world.state()).toMatchObject({ tips: 3 });
});

test('when only the first page changed, the second page’s tips are kept', async () => {
  const world = await syncedWorld(['One'], ['Two']);
  world.client.published.set(FEED_URL, page(['New'], 'page-2.json'));
  await world.sync.syncNow();
  expect(await world.titles()).toEqual(['New', 'Two']);
});

test('a page that is no longer named is gone', async () => {
  const world = await syncedWorld(['One'], ['Two']);
  world.client.published.set(FEED_URL, page(['One']));
  await world.sync.syncNow();
  expect(await world.titles()).toEqual(['One']);
});

test('the same id on a later page replaces the earlier one', async () => {
  const world = createWorld();
  world.client.published.set(FEED_URL, fetched(feedWith([item('Old', 'x'), item('Other')], { next_url: SECOND })));
  world.client.published.set(SECOND, fetched(feedWith([item('New', 'x')])));
  await world.sync.syncNow();
  expect(await world.state()).toMatchObject({ tips: 2 });
  const found = await world.tips.search('old new other', null);
  expect(found.map(({ tip }) => tip.title).sort()).toEqual(['New', 'Other']);
});

test('people of all pages are people of the feed', async () => {
  const world = createWorld();
  const person = (id: string) => ({ _help: { contacts: [{ id, name: id, email: `${id}@x.example` }] } });
  world.client.published.set(FEED_URL, page(['One'], SECOND, person('ana')));
  world.client.published.set(SECOND, page(['Two'], undefined, person('rui')));
  await world.sync.syncNow();
  expect((await world.store.readFeeds())[0]?.head.contacts.map(({ id }) => id)).toEqual(['ana', 'rui']);
});

test('a page that fails leaves the old feed in force as a whole', async () => {
  const world = await syncedWorld(['One'], ['Two']);
  world.client.published.set(FEED_URL, page(['New'], 'page-2.json'));
  world.client.published.set(SECOND, refused());
  await world.sync.syncNow();
  expect(await world.titles()).toEqual(['One', 'Two']);
  expect((await world.state())?.failure?.kind).toBe('busy');
});

describe('a next_url that leads astray', () => {
  test.each([
    'https://elsewhere.example/page-2.json',
    'http://team.example/page-2.json',
    'https://team.example:8443/page-2.json',
    '//elsewhere.example/x',
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://[',
  ])('%s is refused', async (next) => {
    const world = createWorld();
    world.client.published.set(FEED_URL, page(['One'], next));
    await world.sync.syncNow();
    expect(await world.state()).toMatchObject({ tips: 0, failure: { kind: 'page-host' } });
    expect(world.client.asked).toHaveLength(1);
  });

  test('pages that go round are read once each', async () => {
    const world = await syncedWorld(['One'], ['Two']);
    world.client.published.set(SECOND, page(['Two'], FEED_URL));
    await world.sync.syncNow();
    expect(await world.titles()).toEqual(['One', 'Two']);
  });

  test('a page that names itself with another fragment is itself', async () => {
    const world = createWorld();
    world.client.published.set(FEED_URL, page(['One'], '#again'));
    await world.sync.syncNow();
    expect(world.client.asked).toHaveLength(1);
    expect(await world.titles()).toEqual(['One']);
  });

  test.each([
    [100, 'read'],
    [101, 'too-many-pages'],
  ])('%i pages: %s', async (count, outcome) => {
    const world = createWorld();
    const address = (index: number) => (index === 1 ? FEED_URL : `https://team.example/${index}.json`);
    for (let index = 1; index <= count; index += 1) {
      world.client.published.set(address(index), page([`T${index}`], index < count ? address(index + 1) : undefined));
    }
    await world.sync.syncNow();
    expect((await world.state())?.failure?.kind ?? 'read').toBe(outcome);
  });
});
