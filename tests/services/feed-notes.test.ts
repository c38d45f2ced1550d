// What whoever keeps a feed is told of it, and what the person who adds it.
import { describe, expect, test } from 'vitest';
import { toNeed, toNote } from '../../lib/core/feed/feed-notes.ts';
import type { FeedProblem } from '../../lib/core/feed/feed-status.ts';
import { describePicture, type PictureFault } from '../../lib/core/feed/picture-note.ts';
import { en } from '../../lib/core/text/en.ts';
import { LANGUAGES } from '../../lib/core/text/languages.ts';
import { loadText } from '../../lib/core/text/load-text.ts';
import { createText } from '../../lib/core/text/text.ts';
import { feedWith, itemHelping, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const text = createText(en, 'en');

async function stateOf(items: unknown[], more: object = {}) {
  const world = createWorld();
  world.client.published.set(FEED_URL, fetched(feedWith(items, more)));
  const [state] = await world.sync.syncNow();
  if (!state) throw new Error('There is no state.');
  return state;
}

test('tips are counted, by their titles, not what is wrong with them', async () => {
  const items = [
    itemWith({ id: 'a', title: 'Cost centre', language: '', summary: null }),
    itemWith({ id: 'b', title: 'Posting date', date_modified: 'soon' }),
    itemWith({ id: 'c', title: 'Fine' }),
  ];
  const state = await stateOf(items);
  expect(state.tips).toBe(3);
  expect(state.problemsTotal).toBe(3);
  expect(toNeed(state, text)).toBe('2 tips need their author’s attention: Cost centre, Posting date');
  expect(toNeed(await stateOf([itemWith()], { language: '' }), text)).toBe('1 note for the feed’s owner');
});

test('all tips are counted, however many, and of which page', async () => {
  const items = Array.from({ length: 250 }, (_, at) =>
    itemWith({ id: `t${at}`, title: `Tip ${at}`, url: 7.5, language: '' }),
  );
  const state = await stateOf(items);
  expect(state.problems.length).toBeLessThan(250);
  expect(toNeed(state, text)).toBe('250 tips need their author’s attention: Tip 0, Tip 1, Tip 2 …');
});

test('a page with mistakes that an earlier version stored is read once more, and then asked for as ever', async () => {
  const world = createWorld({ urls: [FEED_URL] });
  world.client.published.set(FEED_URL, fetched(feedWith([itemWith({ _help: { exclude: ['x'] } })])));
  await world.sync.syncNow();
  const [stored] = await world.store.readFeeds();
  for (const page of stored?.pages ?? []) delete page.tipsInNeed;
  const again = async () => {
    await world.sync.syncNow();
    return world.client.asked.at(-1)?.unchanged;
  };
  expect([await again(), await again()]).toEqual([false, true]);
});

test('every note says what to do', async () => {
  const items = [
    itemWith({ id: 'a', url: 7.5 }),
    itemHelping({ stpes: [], contacts: ['nobody'], kind: 'howto', match: ['*', 'https://a.example/*'] }),
    itemWith({ id: 'b', _help: { exclude: ['*'] } }),
    null,
    { id: 'd' },
    { content_text: 'No id' },
    itemWith({ id: 'e', summary: 'x'.repeat(2000), language: 'x'.repeat(2000) }),
    { id: 'f', content_text: 'Text', help: {} },
    itemWith({ id: 'e' }),
  ];
  const { problems } = await stateOf(items, { title: '' });
  const kinds = problems.map(({ note }) => note?.kind).sort();
  expect(new Set(kinds)).toEqual(
    new Set([
      'unknown-key',
      'unknown-contact',
      'unknown-kind',
      'pattern',
      'search-only',
      'no-item',
      'no-content',
      'no-id',
      'too-long',
      'shortened',
      'read-as',
      'no-title',
      'twice',
      'unusable',
    ]),
  );
  for (const problem of problems) expect(toNote(problem, text)).toMatch(/\. [A-Z][^{}]+\.$|\.\*?\.$/);
});

test('a note of another version says what its message says', () => {
  const problem: FeedProblem = { severity: 'noted', message: 'expected text; found 7' };
  expect(toNote(problem, text)).toBe('expected text; found 7');
});

describe('people', () => {
  const ana = { id: 'ana', name: 'Ana', email: 'ana@team.example' };
  const keysOf = (problems: FeedProblem[]) => problems.map(({ where, key }) => `${where} ${key}`);

  test('that a tip names and the feed does not list are told', async () => {
    const state = await stateOf([itemHelping({ contacts: ['ana', 'rui'] })], { _help: { contacts: [ana] } });
    expect(keysOf(state.problems)).toEqual(['a _help.contacts[1]']);
  });

  test('may be listed on another page', async () => {
    const world = createWorld();
    const second = new URL('page-2.json', FEED_URL).href;
    world.client.published.set(FEED_URL, fetched(feedWith([itemHelping({ contacts: ['ana'] })], { next_url: second })));
    world.client.published.set(second, fetched(feedWith([], { _help: { contacts: [ana] } })));
    expect((await world.sync.syncNow())[0]?.problems).toEqual([]);
  });
});

test('unknown keys are told wherever they stand under _help', async () => {
  const help = { steps: [{ title: 'x', txt: 1, target: { nam: 'y' } }], path: { id: 'p', title: 'P', step: 1, of: 3 } };
  const contacts = [{ id: 'ana', name: 'Ana', email: 'ana@team.example', phone: '1' }];
  const { problems } = await stateOf([itemHelping(help)], { _help: { mailbxo: 'x', contacts } });
  expect(problems.map(({ key }) => key).sort()).toEqual([
    '_help.contacts[0].phone',
    '_help.mailbxo',
    '_help.path.of',
    '_help.steps[0].target.nam',
    '_help.steps[0].txt',
  ]);
});

test('a feed without a place is found by searching only, and says so', async () => {
  expect((await stateOf([itemWith()])).isSearchOnly).toBe(true);
  expect((await stateOf([itemWith(), { ...itemHelping({ match: ['https://a.test/*'] }), id: 'b' }])).isSearchOnly).toBe(
    false,
  );
});

describe('why a picture is left out', () => {
  const FAULTS: PictureFault[] = [
    ...(['bad-address', 'insecure', 'cors', 'refused', 'timeout', 'unreachable', 'redirect-key', 'disk'] as const).map(
      (is) => ({ is }),
    ),
    ...(['other-host', 'redirect'] as const).map((is) => ({ is, host: 'else.example' })),
    ...(['http', 'busy'] as const).map((is) => ({ is, status: 404 })),
    ...(['svg', 'type', 'tip-full', 'feed-full'] as const).map((is) => ({ is })),
    ...(['too-large', 'too-many-points'] as const).map((is) => ({ is, found: '7' })),
  ];
  test.each(LANGUAGES)('is said in %s, with all it needs', async (language) => {
    const words = await loadText(language);
    for (const fault of FAULTS) {
      const note = toNote({ message: 'English alone', note: describePicture(fault) }, words);
      expect(note).not.toMatch(/[{}]|English alone/);
      if ('host' in fault) expect(note).toContain(fault.host);
    }
  });
});
