import { expect, test } from 'vitest';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import type { TipStore } from '../../lib/services/ports/tip-store.ts';
import { SAMPLE_FEED } from '../../lib/services/settings.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';
import { noteHeld } from '../held.ts';

const OTHER_URL = 'https://other.example/tips.json';
const at = (match: string, more: object = {}) => itemWith({ _help: { match: [match] }, ...more });

/** Counts the reads of a store. */
function counted(): { store: TipStore; reads: Record<string, number> } {
  const store = createMemoryTipStore();
  const reads: Record<string, number> = {};
  const count =
    <A extends unknown[], R>(name: string, read: (...args: A) => R) =>
    (...args: A) => {
      reads[name] = (reads[name] ?? 0) + 1;
      return read(...args);
    };
  const { readPlaces, readIndex } = store;
  return { store: { ...store, readPlaces: count('places', readPlaces), readIndex: count('index', readIndex) }, reads };
}

async function worldWith(items: unknown[], store?: TipStore, more: object = {}) {
  const world = createWorld({ urls: [FEED_URL], ...(store ? { store } : {}) });
  world.client.published.set(FEED_URL, fetched(feedWith(items, more)));
  await world.sync.syncNow();
  return world;
}
const titlesAt = async (world: ReturnType<typeof createWorld>, url: string, title = '') =>
  (await world.tips.findForPage(pageWith({ url, title }))).map(({ tip }) => tip.title);

test('a host’s tips are read once, until the feed changes', async () => {
  const { store, reads } = counted();
  const world = await worldWith([at('https://a.test/x')], store);
  await titlesAt(world, 'https://a.test/x');
  await titlesAt(world, 'https://a.test/y');
  expect(reads.places).toBe(1);
  world.client.published.set(FEED_URL, fetched(feedWith([at('https://a.test/x', { title: 'New' })])));
  await world.sync.syncNow();
  expect(await titlesAt(world, 'https://a.test/x')).toEqual(['New']);
  expect(reads.places).toBe(2);
});

test('a feed that is read anew after its database was lost is not answered from memory', async () => {
  const world = await worldWith([at('https://a.test/x', { title: 'Old' })]);
  expect(await titlesAt(world, 'https://a.test/x')).toEqual(['Old']);
  await world.store.deleteAll();
  world.client.published.set(FEED_URL, fetched(feedWith([at('https://a.test/x', { title: 'New' })])));
  await world.sync.syncNow();
  expect(await titlesAt(world, 'https://a.test/x')).toEqual(['New']);
});

test('a feed’s index is restored once, until the feed changes', async () => {
  const { store, reads } = counted();
  const world = await worldWith([itemWith({ title: 'One' })], store);
  await world.tips.search('one', null);
  await world.tips.search('two', null);
  expect(reads.index).toBe(1);
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith({ title: 'Two' })])));
  await world.sync.syncNow();
  expect((await world.tips.search('two', null)).map(({ tip }) => tip.title)).toEqual(['Two']);
  expect(await world.tips.search('one', null)).toEqual([]);
});

test.for([9, 20])('of %i feeds each index is restored once in four keystrokes', async (count, { task }) => {
  const { store, reads } = counted();
  const urls = Array.from({ length: count }, (_, at) => `https://team-${at}.example/tips.json`);
  const world = createWorld({ urls, store });
  for (const url of urls) world.client.published.set(url, fetched(feedWith([itemWith({ title: `Cost of ${url}` })])));
  await world.sync.syncNow();
  for (const typed of ['c', 'co', 'cos', 'cost']) await world.tips.search(typed, null);
  noteHeld(
    task,
    `indexes of ${count} feeds restored once in four keystrokes`,
    count,
    reads.index === count ? count : 0,
  );
  expect(reads.index).toBe(count);
});

test('two feeds with the same item id both live', async () => {
  const world = createWorld({ urls: [FEED_URL, OTHER_URL] });
  for (const url of [FEED_URL, OTHER_URL]) {
    const title = `Tip of ${new URL(url).hostname}`;
    world.client.published.set(url, fetched(feedWith([at('https://a.test/*', { title, content_text: title })])));
  }
  await world.sync.syncNow();
  const both = ['Tip of other.example', 'Tip of team.example'];
  expect((await titlesAt(world, 'https://a.test/x')).sort()).toEqual(both);
  expect((await world.tips.search('tip', null)).map(({ tip }) => tip.title).sort()).toEqual(both);
});

test('a search has the tips of the sample stand back where a team’s own are about as good', async () => {
  const world = createWorld();
  const publish = (url: string, title: string) =>
    world.client.published.set(url, fetched(feedWith([itemWith({ id: title, title, content_text: title })])));
  publish(SAMPLE_FEED.url, 'Merge request');
  publish(FEED_URL, 'Merge the request');
  await world.settings.update((old) => ({ ...old, feeds: [SAMPLE_FEED, ...old.feeds] }));
  await world.sync.syncNow();
  const found = await world.tips.search('merge request', null);
  expect(found.map(({ tip, shown }) => [tip.title, shown])).toEqual([
    ['Merge the request', true],
    ['Merge request', true],
  ]);
});

test('feeds that are stored but not followed are silent', async () => {
  const world = await worldWith([at('https://a.test/*')]);
  await world.settings.update((old) => ({ ...old, feeds: [] }));
  expect(await titlesAt(world, 'https://a.test/x')).toEqual([]);
  expect(await world.tips.search('title', null)).toEqual([]);
  expect(await world.tips.suggestPeople(null, null, [])).toEqual([]);
});

test('a page finds the tips of its host, of hosts above it, of any host and of none', async () => {
  const items = ['https://x.a.test/p', 'https://*.a.test/p', 'https://*/p', 'https://b.test/p'].map((match) =>
    at(match, { id: match, title: match, content_text: match }),
  );
  const world = await worldWith([...items, itemWith({ id: 'general', title: 'General purpose', content_text: 'g' })]);
  const found = await titlesAt(world, 'https://x.a.test/p', 'General purpose');
  expect(found.sort()).toEqual(['General purpose', 'https://*.a.test/p', 'https://*/p', 'https://x.a.test/p']);
});

test('people are those of the followed feeds, the mailbox last', async () => {
  const person = { id: 'ana', name: 'Ana', email: 'ana@x.example', topics: ['invoices'] };
  const world = await worldWith([], undefined, { _help: { contacts: [person], mailbox: 'help@x.example' } });
  const people = await world.tips.suggestPeople(pageWith({ headings: ['New invoice'] }), null, []);
  expect(people.map(({ contact }) => contact.id)).toEqual(['ana', 'mailbox']);
});

test('a page without a readable address finds what its words say', async () => {
  const world = await worldWith([itemWith({ title: 'Printing labels' })]);
  expect(await titlesAt(world, 'about:srcdoc', 'Printing labels')).toEqual(['Printing labels']);
});

test('a sync that switches while a page is asked about is not seen half', async () => {
  const store = createMemoryTipStore();
  const { readPlaces } = store;
  const world = await worldWith([at('https://a.test/x', { title: 'Old' })], store);
  let switches = 0;
  store.readPlaces = async (feeds, keys) => {
    if (switches === 0) {
      switches += 1;
      world.client.published.set(FEED_URL, fetched(feedWith([at('https://a.test/x', { title: 'New' })])));
      await world.sync.syncNow();
    }
    return readPlaces(feeds, keys);
  };
  expect(await titlesAt(world, 'https://a.test/x')).toEqual(['New']);
  expect(switches).toBe(1);
});

test('counts the tips of a place from the followed feeds, each once, and reads the host’s tips once', async () => {
  const { store, reads } = counted();
  const world = await worldWith(
    [
      itemWith({ id: 'two', title: 'At two hosts', _help: { match: ['https://x.a.test/p', 'https://*.a.test/p'] } }),
      at('https://*/p', { id: 'any', title: 'On any host' }),
      at('https://x.a.test/*', { id: 'site', title: 'For the site' }),
      itemWith({ id: 'general', title: 'General' }),
    ],
    store,
  );
  expect(await world.tips.countForPlace('https://x.a.test/p')).toBe(2);
  expect(await world.tips.countForPlace('https://x.a.test/q')).toBe(0);
  expect(reads.places).toBe(1);
  expect(await world.tips.countForPlace('not an address')).toBe(0);
  await world.settings.update((old) => ({ ...old, feeds: [] }));
  expect(await world.tips.countForPlace('https://x.a.test/p')).toBe(0);
});

test('after everything was deleted, the tips that are read anew are found, and not those from before', async () => {
  const world = await worldWith([at('https://a.test/*', { id: 'old', title: 'Old words' })]);
  expect(await titlesAt(world, 'https://a.test/x')).toEqual(['Old words']);
  for (const { feedId } of await world.store.readFeeds()) await world.store.deleteFeed(feedId);
  world.tips.forget();
  const items = [at('https://a.test/*', { id: 'new', title: 'New words' })];
  world.client.published.set(FEED_URL, fetched(feedWith(items)));
  await world.sync.syncNow();
  expect(await titlesAt(world, 'https://a.test/x')).toEqual(['New words']);
  expect((await world.tips.search('words', null)).map(({ tip }) => tip.title)).toEqual(['New words']);
});

test('the made-up people of the sample give way as soon as a team names its own', async () => {
  const world = await worldWith([], undefined, { _help: { mailbox: 'help@x.example' } });
  const example = { id: 'ana', name: 'Ana', email: 'ana@example.com', topics: ['invoices'] };
  world.client.published.set(SAMPLE_FEED.url, fetched(feedWith([itemWith()], { _help: { contacts: [example] } })));
  await world.settings.update((old) => ({ ...old, feeds: [SAMPLE_FEED] }));
  await world.sync.syncNow();
  const asked = async () =>
    (await world.tips.suggestPeople(pageWith({ headings: ['New invoice'] }), null, [])).map(
      ({ contact }) => contact.email,
    );
  expect(await asked()).toEqual(['ana@example.com']);
  await world.settings.update((old) => ({
    ...old,
    feeds: [SAMPLE_FEED, { ...SAMPLE_FEED, feedId: FEED_URL, url: FEED_URL }],
  }));
  expect(await asked()).toEqual(['help@x.example']);
});
