// A feed of a folder on this machine is asked all the time: that costs nothing while nothing is new.
import { expect, test } from 'vitest';
import { createLocalSync } from '../../lib/services/local-sync.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched, refused } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const LOCAL = 'http://127.0.0.1:4680/feed.json';

const folderFeed = (title: string, revision: number, problems: object[] = []) =>
  feedWith([itemWith({ title })], { _help: { revision, problems } });
const PROBLEM = { file: 'tips/a.md', line: 3, column: 2, severity: 'error', message: 'Add a title.' };

/** A world that has read a feed, with every write of its state counted. */
async function followedWorld(document: unknown = folderFeed('First', 1), url = LOCAL) {
  const world = createWorld({ urls: [url, FEED_URL] });
  world.client.published.set(url, fetched(document));
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith()])));
  let writes = 0;
  const { update } = world.status;
  world.status.update = (...args) => {
    writes += 1;
    return update(...args);
  };
  const syncLocal = createLocalSync(world);
  await world.sync.syncDue();
  const state = async () => (await world.status.load()).find(({ feedId }) => feedId === url);
  const written = () => {
    const count = writes;
    writes = 0;
    return count;
  };
  written();
  world.client.asked.length = 0;
  return { ...world, syncLocal, feedState: state, written, urls: () => world.client.asked.map((one) => one.url) };
}

test('what has not changed is asked for and nothing is written', async () => {
  const world = await followedWorld();
  for (let times = 0; times < 5; times += 1) await world.syncLocal();
  expect(world.client.asked.map(({ url, unchanged }) => [url, unchanged])).toEqual(Array(5).fill([LOCAL, true]));
  expect(world.written()).toBe(0);
});

test('what has changed is in force at once, whatever the pace of other feeds', async () => {
  const world = await followedWorld();
  world.client.published.set(LOCAL, fetched(folderFeed('Second', 2)));
  await world.syncLocal();
  expect(await world.titles(LOCAL)).toEqual(['Second']);
  expect(world.urls()).not.toContain(FEED_URL);
});

test('what is to be mended is told, with the tips from before, and gone once it is', async () => {
  const world = await followedWorld();
  expect(await world.feedState()).toMatchObject({ folderProblems: [] });
  world.client.published.set(LOCAL, fetched(folderFeed('First', 2, [PROBLEM])));
  await world.syncLocal();
  expect(await world.feedState()).toMatchObject({
    tips: 1,
    problems: [],
    folderProblems: [{ severity: 'error', key: 'tips/a.md:3:2', message: 'Add a title.' }],
  });
  world.client.published.set(LOCAL, fetched(folderFeed('First', 3)));
  await world.syncLocal();
  expect(await world.feedState()).toMatchObject({ folderProblems: [] });
});

test('a server that is gone is told once, asked on, and read when it is back', async () => {
  const world = await followedWorld();
  world.client.published.set(LOCAL, refused());
  await world.syncLocal();
  expect(await world.feedState()).toMatchObject({ tips: 1, failure: { kind: 'busy', count: 1 }, folderProblems: [] });
  world.written();
  for (let times = 0; times < 5; times += 1) await world.syncLocal();
  expect(world.written()).toBe(0);
  world.client.published.set(LOCAL, fetched(folderFeed('First', 1)));
  await world.syncLocal();
  expect(await world.feedState()).not.toHaveProperty('failure');
});

test('one that sends what cannot be read is synced once for it', async () => {
  const world = await followedWorld();
  world.client.published.set(LOCAL, fetched('no JSON'));
  for (let times = 0; times < 5; times += 1) await world.syncLocal();
  expect(await world.feedState()).toMatchObject({ failure: { kind: 'not-json', count: 1 } });
  world.client.published.set(LOCAL, fetched(folderFeed('Second', 2)));
  await world.syncLocal();
  expect(await world.titles(LOCAL)).toEqual(['Second']);
});

test('most tips that go at once are held back for one look alone', async () => {
  const many = Array.from({ length: 30 }, (_, at) => itemWith({ id: String(at) }));
  const ofFolder = (items: object[], revision: number) => feedWith(items, { _help: { revision, problems: [] } });
  const world = await followedWorld(ofFolder(many, 1));
  world.client.published.set(LOCAL, fetched(ofFolder(many.slice(0, 3), 2)));
  await world.syncLocal();
  expect(await world.feedState()).toMatchObject({ tips: 30, failure: { kind: 'emptied' } });
  await world.syncLocal();
  expect(await world.feedState()).toMatchObject({ tips: 3 });
});

test('a feed of this machine that is made of no folder, and every other, keeps its pace', async () => {
  const plain = feedWith([itemWith()]);
  const world = await followedWorld(plain);
  await world.syncLocal();
  const other = 'https://team.example/help.json';
  const elsewhere = await followedWorld(folderFeed('First', 1), other);
  await elsewhere.syncLocal();
  expect([...world.urls(), ...elsewhere.urls()]).toEqual([]);
  expect(await elsewhere.feedState()).not.toHaveProperty('folderProblems');
});

test('several pages that ask at once ask once', async () => {
  const world = await followedWorld();
  await Promise.all([world.syncLocal(), world.syncLocal(), world.syncLocal()]);
  expect(world.urls()).toEqual([LOCAL]);
});
