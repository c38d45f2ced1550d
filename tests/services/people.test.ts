// Whose people come where, and where a tip is proposed: each feed speaks for its own places.
import { expect, test } from 'vitest';
import { SAMPLE_FEED } from '../../lib/services/settings.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld } from '../fixtures/stand-ins/world.ts';
import { noteHeld } from '../held.ts';

const FINANCE = 'https://team.example/finance.json';
const TRAVEL = 'https://team.example/travel.json';
const GENERAL = 'https://team.example/general.json';

const tipFor = (match: string[], id = 'a') => itemWith({ id, _help: { match } });
const withPeople = (name: string, more: object = {}) => ({
  title: `${name} tips`,
  _help: {
    mailbox: `${name}@team.example`,
    propose: { email: `${name}-tips@team.example` },
    contacts: [{ id: 'one', name: `${name} person`, email: `one@${name}.example`, topics: [name, 'invoice'] }],
    ...more,
  },
});

const FEEDS = {
  [FINANCE]: feedWith([tipFor(['https://finance.example/*'])], withPeople('finance')),
  [TRAVEL]: feedWith([tipFor(['https://travel.example/trips/*'])], withPeople('travel')),
  [GENERAL]: feedWith([itemWith()], withPeople('general')),
};

async function following(feeds: Record<string, object>) {
  const world = createWorld({ urls: Object.keys(feeds) });
  for (const [url, feed] of Object.entries(feeds)) world.client.published.set(url, fetched(feed));
  await world.sync.syncNow();
  return world;
}

const without = (url: string) => Object.fromEntries(Object.entries(FEEDS).filter(([other]) => other !== url));
const page = (url: string) => pageWith({ url, headings: ['New invoice'] });
const emailsOn = async (world: Awaited<ReturnType<typeof following>>, url: string, question = '') =>
  (await world.tips.suggestPeople(page(url), url, [], question)).map(({ contact }) => contact.email);

test('the people of a feed come where it has a tip, those of a general one everywhere, others nowhere', async ({
  task,
}) => {
  const world = await following(FEEDS);
  const met: [string, string[]][] = [
    ['https://finance.example/invoices/1', ['finance', 'general']],
    ['https://travel.example/trips/7', ['travel', 'general']],
    // The feed names trips, not the whole site.
    ['https://travel.example/about', ['general']],
    ['https://other.example/', ['general']],
  ];
  let held = 0;
  for (const [url, names] of met) {
    const emails = await emailsOn(world, url);
    const right = ['finance', 'travel', 'general'].filter((name) => emails.includes(`${name}@team.example`));
    const people = ['finance', 'travel', 'general'].filter((name) => emails.includes(`one@${name}.example`));
    held += Number(right.join() === ['finance', 'travel', 'general'].filter((name) => names.includes(name)).join());
    expect(right.toSorted()).toEqual(names.toSorted());
    expect(people.toSorted()).toEqual(names.toSorted());
  }
  noteHeld(task, 'pages on which only the teams of the page are named', met.length, held);
});

test('a contact that is listed for the place brings its feed along', async () => {
  const contacts = [{ id: 'one', name: 'Ana', email: 'ana@finance.example', match: ['https://travel.example/about'] }];
  const world = await following({
    [FINANCE]: feedWith([tipFor(['https://finance.example/*'])], withPeople('finance', { contacts })),
  });
  expect(await emailsOn(world, 'https://travel.example/about')).toEqual([
    'ana@finance.example',
    'finance@team.example',
  ]);
});

test('where nobody else is there, those of other sites come, and it is said so', async () => {
  const world = await following(without(GENERAL));
  const suggested = await world.tips.suggestPeople(page('https://other.example/'), 'https://other.example/', []);
  expect(suggested.length).toBeGreaterThan(0);
  for (const { reason } of suggested) expect(reason.kind).toMatch(/elsewhere$/);
});

test('nobody of the sample is named where it has no tip: they are made up', async () => {
  const world = createWorld({ urls: [] });
  await world.settings.update((old) => ({ ...old, feeds: [SAMPLE_FEED] }));
  world.client.published.set(SAMPLE_FEED.url, fetched(FEEDS[FINANCE]));
  await world.sync.syncNow();
  expect((await emailsOn(world, 'https://finance.example/')).length).toBeGreaterThan(0);
  expect(await emailsOn(world, 'https://other.example/')).toEqual([]);
});

test('the organisation’s mailbox comes before the people of other sites', async () => {
  const world = await following(without(GENERAL));
  await world.settings.update((old) => ({ ...old, managed: { ...old.managed, mailbox: 'desk@team.example' } }));
  expect(await emailsOn(world, 'https://other.example/')).toEqual(['desk@team.example']);
});

test('who offered to help with what is typed is named wherever they are listed', async () => {
  const world = await following(without(GENERAL));
  expect(await emailsOn(world, 'https://finance.example/', 'A question about travel')).toEqual([
    'one@travel.example',
    'one@finance.example',
    'finance@team.example',
  ]);
});

test('a mailbox goes by the name that the person gave its feed', async () => {
  const world = await following(FEEDS);
  await world.settings.update((old) => ({
    ...old,
    feeds: old.feeds.map((feed) => (feed.feedId === FINANCE ? { ...feed, name: 'The accountants' } : feed)),
  }));
  const url = 'https://finance.example/';
  const names = (await world.tips.suggestPeople(page(url), url, [])).map(({ contact }) => contact.name);
  expect(names).toContain('The accountants');
  expect(names).not.toContain('finance tips');
});

test('who was asked on one site is not known on another', async () => {
  const world = await following({ [FINANCE]: feedWith([itemWith()]) });
  const ask = { goal: 'x', subject: 'x', to: { name: 'Lena', email: 'lena@x.example' }, page: { title: '' } };
  await world.answers.note({ ...ask, url: 'https://finance.example/a' });
  expect(await emailsOn(world, 'https://finance.example/b')).toEqual(['lena@x.example']);
  expect(await emailsOn(world, 'https://other.example/b')).toEqual([]);
});

const proposed = async (world: Awaited<ReturnType<typeof following>>, ...match: string[]) =>
  (await world.tips.proposeTo(match))?.email ?? null;

test.each([
  [['https://finance.example/invoices/{id}/edit'], 'finance-tips@team.example'],
  [['https://travel.example/trips/{id}'], 'travel-tips@team.example'],
  // Its site is named, though not this page.
  [['https://travel.example/*'], 'travel-tips@team.example'],
  [['https://other.example/*'], 'general-tips@team.example'],
  [[], 'general-tips@team.example'],
])('a tip for %j is proposed to %s', async (match, to) => {
  expect(await proposed(await following(FEEDS), ...match)).toBe(to);
});

test('of several feeds the one that comes closest takes it', async () => {
  const world = await following({
    ...FEEDS,
    [GENERAL]: feedWith([tipFor(['https://*.example/*'])], withPeople('general')),
  });
  expect(await proposed(world, 'https://finance.example/x')).toBe('finance-tips@team.example');
});

test('nobody of another site, nor the sample, is written to', async () => {
  expect(await proposed(await following(without(GENERAL)), 'https://other.example/*')).toBeNull();
  const world = createWorld({ urls: [] });
  await world.settings.update((old) => ({ ...old, feeds: [SAMPLE_FEED] }));
  world.client.published.set(SAMPLE_FEED.url, fetched(FEEDS[FINANCE]));
  await world.sync.syncNow();
  expect(await proposed(world, 'https://finance.example/*')).toBeNull();
});
