// What a newer version has stored is still there, exactly, after this one has read and written beside it.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changeOpinion } from '../../lib/core/opinion.ts';
import { createBrowserKeyStore } from '../../lib/platform/stored/key-store.ts';
import type { LocalRecord } from '../../lib/platform/stored/local-record.ts';
import {
  createAskStore,
  createLayoutStore,
  createOpinionStore,
  createOwnTipStore,
} from '../../lib/platform/stored/own-stores.ts';
import { createSettingsStore } from '../../lib/platform/stored/settings-store.ts';
import { howMany } from '../effort.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';
import { askFor } from '../fixtures/team/questions.ts';
import { noteHeld } from '../held.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const HERE = 'https://finance.example/x';
const tip = (id: string) => ({ id, title: `Tip ${id}`, content_text: 'Take 410 250.', _help: { kind: 'tip' } });
const opinion = { feedId: 'f', id: 'a', title: 'A', helped: 1, failed: 0, why: [], hidden: false, seen: true, atMs: 5 };

/** Each list of what a person has made: one known value, and a change that adds another. */
const LISTS = {
  asks: { known: askFor(HERE, { id: 'a' }), change: () => add(createAskStore(), askFor(HERE, { id: 'b' })) },
  ownTips: { known: tip('a'), change: () => add(createOwnTipStore(), tip('b')) },
  opinions: {
    known: opinion,
    change: () =>
      createOpinionStore().update((all) => changeOpinion(all, { feedId: 'f', id: 'b', title: 'B' }, { seen: true }, 9)),
  },
};

/** Each object of what a person has set: what is stored, and a change of it. */
const OBJECTS = {
  settings: {
    known: { name: 'Ana', feeds: [] },
    change: () => createSettingsStore().update((old) => ({ ...old, name: 'Bea', badge: true })),
  },
  sidebarLayout: {
    known: { side: 'left', width: 400 },
    change: () => createLayoutStore().update((old) => ({ ...old, width: 300 })),
  },
  feedKeys: {
    known: { f: { header: 'Authorization', value: 'Bearer x' } },
    change: () => createBrowserKeyStore(Promise.resolve(true)).put('g', { header: 'X-Key', value: 'y' }),
  },
};

const add = <T>(record: LocalRecord<T[]>, one: T) => record.update((all) => [...all, one]);
const stored = (key: string) => fake.behind.stored.get(key);
const json = fc.jsonValue({ maxDepth: 4 });
const own = { numRuns: howMany(40, 400) };

/** Notes how often a property was tried; it throws where it does not hold. */
async function holds(task: Parameters<typeof noteHeld>[0], what: string, property: fc.IAsyncProperty<[unknown]>) {
  await fc.assert(property, own);
  noteHeld(task, what, own.numRuns, own.numRuns);
}

describe.each(Object.entries(LISTS))('%s', (key, { known, change }) => {
  test('any value beside the known ones stays, before and behind', ({ task }) =>
    holds(
      task,
      `values unknown to this version kept beside known ${key}`,
      fc.asyncProperty(json, async (unknown) => {
        const { id: _, ...shape } = known;
        // Also one that nearly is a known one.
        const nearly = { ...shape, id: 'a', ...(typeof unknown === 'object' ? { to: 5, title: 5, feedId: 5 } : {}) };
        fake.behind.stored.set(key, [unknown, known, nearly, unknown]);
        await change();
        const after = stored(key) as unknown[];
        expect(after).toHaveLength(5);
        expect([after[0], after[1], after[2], after[3]]).toEqual([unknown, known, nearly, unknown]);
        expect(after[4]).toMatchObject({ id: 'b' });
      }),
    ));

  test('keys of a newer version stay at every depth, when the value itself changes, too', ({ task }) =>
    holds(
      task,
      `keys unknown to this version kept in known ${key}`,
      fc.asyncProperty(json, async (unknown) => {
        fake.behind.stored.set(key, [{ ...known, newer: unknown }]);
        await change();
        expect((stored(key) as object[])[0]).toEqual({ ...known, newer: unknown });
      }),
    ));

  test('a value of another shape altogether is set aside, and never overwritten', async () => {
    fake.behind.stored.set(key, { version: 2, all: [1] });
    await change();
    expect(stored(key)).toMatchObject([{ id: 'b' }]);
    expect(stored(`unread ${key}`)).toEqual([{ version: 2, all: [1] }]);
  });
});

describe.each(Object.entries(OBJECTS))('%s', (key, { known, change }) => {
  test('keys of a newer version stay', ({ task }) =>
    holds(
      task,
      `keys unknown to this version kept in ${key}`,
      fc.asyncProperty(json, async (unknown) => {
        fake.behind.stored.set(key, { ...known, newer: unknown });
        await change();
        expect(stored(key)).toMatchObject({ newer: unknown });
        expect(stored(key)).not.toEqual({ ...known, newer: unknown });
      }),
    ));
});

test('what this version cannot read of a known key stays until it is changed here', async () => {
  fake.behind.stored.set('settings', { toolbarClick: 'a-newer-way', badge: false });
  await createSettingsStore().update((old) => ({ ...old, badge: true }));
  expect(stored('settings')).toMatchObject({ toolbarClick: 'a-newer-way', badge: true });
  await createSettingsStore().update((old) => ({ ...old, toolbarClick: 'sidebar' }));
  expect(stored('settings')).toMatchObject({ toolbarClick: 'sidebar' });
});

test('a feed keeps what a newer version has put beside its address, when it is removed and comes back, too', async () => {
  const feed = { feedId: HERE, url: HERE, sample: false, schedule: { every: 'day' } };
  const store = createSettingsStore();
  fake.behind.stored.set('settings', { feeds: [{ newer: 1 }, feed], removed: [] });
  await store.update((old) => ({ ...old, feeds: [], removed: old.feeds }));
  expect(stored('settings')).toMatchObject({ feeds: [{ newer: 1 }], removed: [feed] });
  await store.update((old) => ({ ...old, feeds: old.removed, removed: [] }));
  expect(stored('settings')).toMatchObject({ feeds: [{ newer: 1 }, feed], removed: [] });
});

test('an own tip of a newer shape stays when all that are read are deleted; one that is put back has all its keys', async () => {
  const newer = { id: 'future1', title: 'From a newer version', content_text: 'x', _help: { fields: { v2: ['C'] } } };
  const partly = { ...tip('a'), _newer: [1], _help: { kind: 'tip', scope: { v: 2 } } };
  fake.behind.stored.set('ownTips', [newer, partly]);
  const record = createOwnTipStore();
  const [read] = await record.load();
  expect(read).toEqual(partly);
  await record.update(() => []);
  expect(stored('ownTips')).toEqual([newer]);
  await record.update((all) => [...all, ...(read ? [read] : [])]);
  expect(stored('ownTips')).toEqual([newer, partly]);
});

test('an edit of a question changes what was edited, and nothing else of it', async () => {
  const ask = { ...askFor(HERE, { id: 'a' }), mood: 'v2' };
  fake.behind.stored.set('asks', [{ ...ask, page: { ...ask.page, row: 3 } }]);
  await createAskStore().update((all) => all.map((one) => ({ ...one, state: 'answered' as const })));
  expect(stored('asks')).toEqual([{ ...ask, page: { ...ask.page, row: 3 }, state: 'answered' }]);
});
