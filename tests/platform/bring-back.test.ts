// A file is brought back: what it holds is said before, what cannot be read is refused by name, and nothing here is lost.
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BringMode, Refusal } from '../../lib/core/own-data.ts';
import {
  bringBack,
  forgetBringing,
  loadBrought,
  previewBringing,
  undoBringing,
} from '../../lib/platform/stored/bring-back.ts';
import { exportData } from '../../lib/platform/stored/own-data.ts';
import { createOwnTipStore } from '../../lib/platform/stored/own-stores.ts';
import { howMany } from '../effort.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';
import { askFor } from '../fixtures/team/questions.ts';
import { noteHeld } from '../held.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const PLACE = 'https://finance.example/x';
const TEAM = 'https://team.example/tips.json';
const tip = (id: string, more: object = {}) => ({ id, title: `Tip ${id}`, content_text: 'Take 410 250.', ...more });
const opinion = (id: string, more: object = {}) => ({
  ...{ feedId: 'f', id, title: id, helped: 1, failed: 0, why: [], hidden: false, seen: true, atMs: 5 },
  ...more,
});
const followed = (url: string) => ({ feedId: url, url, sample: false });

/** What is here: something of everything. */
const HERE = {
  ownTips: [tip('a'), tip('b'), { newer: 'unread' }],
  asks: [askFor(PLACE, { id: 'q1', tipId: 'a', state: 'kept' })],
  opinions: [opinion('a', { atMs: 50 })],
  settings: { feeds: [followed(TEAM)], removed: [], name: 'Ana', newer: { deep: 1 } },
  sidebarLayout: { side: 'left', width: 400, makesRoom: false, newer: 1 },
  feedKeys: { [TEAM]: { header: 'Authorization', value: 'Bearer s3cret' } },
};

beforeEach(() => {
  const marks = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => marks.get(key) ?? null,
    setItem: (key: string, value: string) => void marks.set(key, value),
    removeItem: (key: string) => void marks.delete(key),
  });
  for (const [key, value] of Object.entries(HERE)) fake.behind.stored.set(key, structuredClone(value));
});

const stored = () => Object.fromEntries(structuredClone([...fake.behind.stored.entries()]));
const file = (parts: object, version: unknown = 1) => JSON.stringify({ format: 'alongside-data', version, ...parts });
const bring = async (parts: object, mode: BringMode) => {
  const done = await bringBack(file(parts), mode);
  if (!done.ok) throw new Error(done.error);
  return done.value.plans;
};
const refusedIn = async (text: string): Promise<Refusal[]> => {
  const preview = await previewBringing(text);
  if (!preview.ok) throw new Error(preview.error);
  return preview.value.refused;
};
const ids = (key: string) => (stored()[key] as { id?: string }[]).map(({ id }) => id);
const urls = () => (stored().settings as { feeds: { url: string }[] }).feeds.map(({ url }) => url);

const whole = file(HERE);

describe('a file that is none', () => {
  test.each<readonly [string, string, string]>([
    ['nothing', '', 'empty'],
    ['only blanks', ' \n\t', 'empty'],
    ['one that was cut off', whole.slice(0, -40), 'cutOff'],
    ['one that was cut off early', whole.slice(0, 30), 'cutOff'],
    ['text', 'hello', 'notJson'],
    ['a web page', '<!doctype html>', 'notJson'],
    ['null', 'null', 'notBackup'],
    ['a number', '5', 'notBackup'],
    ['a list', `[${whole}]`, 'notBackup'],
    ['another format', file({ format: 'other' }), 'notBackup'],
    ['a feed', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [] }), 'isFeed'],
    ['no version', JSON.stringify({ format: 'alongside-data', ownTips: [tip('x')] }), 'noVersion'],
    ...['1', null, 0, -1, 1.5, true, [], {}].map(
      (version) => [`version ${JSON.stringify(version)}`, file({ ownTips: [tip('x')] }, version), 'noVersion'] as const,
    ),
  ])('%s changes nothing and says why', async (_, text, failure) => {
    const before = stored();
    expect(await previewBringing(text)).toEqual({ ok: false, error: failure });
    expect(await bringBack(text, 'replace')).toEqual({ ok: false, error: failure });
    vi.spyOn(fake.storage.local, 'set').mockRejectedValueOnce(new Error('IO error: FILE_ERROR_NO_SPACE'));
    expect(await bringBack(file({ ownTips: [tip('z')] }), 'add')).toEqual({ ok: false, error: 'noRoom' });
    expect(stored()).toEqual(before);
    expect(await loadBrought()).toBeNull();
  });

  test('that fails takes no way back from the one before', async () => {
    const before = stored();
    await bring({ ownTips: [tip('z')] }, 'replace');
    vi.spyOn(fake.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await bringBack(file({ ownTips: [tip('y')] }), 'replace')).toEqual({ ok: false, error: 'noRoom' });
    expect(await loadBrought()).toMatchObject({ mode: 'replace' });
    expect(await undoBringing()).toBe(true);
    expect(stored()).toEqual(before);
  });

  test('begins with a mark of its encoding and is read all the same', async () => {
    expect((await previewBringing(`\ufeff${whole}`)).ok).toBe(true);
  });
});

describe('a part of another type', () => {
  const WRONG = [null, 'x', 5, true, {}, { length: 1 }, [null], ['x'], [5], [[]], [{}], [{ id: {} }]];

  test.each(['ownTips', 'asks', 'opinions', 'settings', 'sidebarLayout'])('%s stays as it is here', async (part) => {
    const kinds = part === 'settings' || part === 'sidebarLayout' ? [null, 'x', 5, true, [], [{}]] : WRONG;
    for (const wrong of kinds) {
      const before = stored();
      const refused = await refusedIn(file({ [part]: wrong }));
      expect(refused, JSON.stringify(wrong)).toMatchObject([{ part }]);
      for (const mode of ['add', 'replace'] as const) await bring({ [part]: wrong }, mode);
      expect(stored(), JSON.stringify(wrong)).toEqual(before);
    }
  });

  test('all of them at once, and of a version not known', async ({ task }) => {
    const before = stored();
    const files = [
      { asks: null, ownTips: 'x', settings: 'x', opinions: 5 },
      { asks: [{ v: 2, question: 'x' }], ownTips: [{ tip: 'x' }] },
    ];
    for (const parts of files) {
      for (const mode of ['add', 'replace'] as const) {
        expect((await refusedIn(file(parts, 99))).length).toBe(Object.keys(parts).length);
        await bringBack(file(parts, 99), mode);
      }
    }
    expect(stored()).toEqual(before);
    noteHeld(task, 'files of wrong types that changed nothing', files.length, files.length);
  });

  test('one bad value among good ones is named by its place and key, the good ones come in', async () => {
    const newer = tip('n', { _help: { fields: { v2: ['Cost centre'] } } });
    const parts = { ownTips: [tip('c'), newer, 7], asks: [{ ...askFor(PLACE, { id: 'q2' }), goal: 5 }] };
    expect(await refusedIn(file(parts))).toEqual([
      { kind: 'item', part: 'ownTips', position: 2, key: '_help.fields' },
      { kind: 'item', part: 'ownTips', position: 3, key: '7' },
      { kind: 'kept', part: 'asks', position: 1, key: 'goal' },
    ]);
    await bring(parts, 'add');
    expect(ids('ownTips')).toEqual(['a', 'b', undefined, 'c']);
    expect(ids('asks')).toContain('q2');
  });

  test('settings come in choice by choice', async () => {
    const settings = {
      name: 'Bea',
      language: 'klingon',
      badge: 'yes',
      fontSize: 12,
      alwaysOn: ['https://x.example/*'],
    };
    expect(await refusedIn(file({ settings }))).toEqual([
      { kind: 'kept', part: 'settings', key: 'badge' },
      { kind: 'kept', part: 'settings', key: 'language' },
      { kind: 'unknown', key: '"fontSize"' },
      { kind: 'sites' },
    ]);
    await bring({ settings }, 'add');
    expect(stored()).toEqual(HERE);
    await bring({ settings }, 'replace');
    expect(stored().settings).toMatchObject({
      name: 'Bea',
      badge: false,
      language: 'auto',
      alwaysOn: [],
      newer: { deep: 1 },
    });
    expect(urls()).toEqual([TEAM]);
  });

  test('parts that this version does not know are named and written nowhere', async () => {
    const parts = { bookmarks: [1], feedKeys: { x: {} }, feedStatus: {}, welcomed: false };
    expect((await refusedIn(file(parts))).map(({ kind, key }) => [kind, key])).toEqual(
      Object.keys(parts).map((key) => ['unknown', JSON.stringify(key)]),
    );
    await bring(parts, 'replace');
    expect(stored()).toEqual(HERE);
  });

  test('nesting without end is refused, and ends', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"format":"alongside-data","version":1,"ownTips":[${JSON.stringify(tip('c'))},{"id":"d","x":${deep}}]}`;
    expect(await refusedIn(text)).toMatchObject([{ kind: 'item', part: 'ownTips', position: 2 }]);
  });
});

describe('addresses of feeds', () => {
  test('go through the check of typed ones; ids and marks in the file are not believed', async () => {
    const feeds = [
      { url: 'javascript:alert(1)' },
      { url: 'http://a.example/x', feedId: 'https://a.example/x' },
      { url: 'https://u:p@a.example/x' },
      { url: 'own:other' },
      { url: 5 },
      null,
      { url: 'HTTPS://B.example/x#y', feedId: 'sample', sample: true, managed: true, name: 'Bee', color: 'blue' },
      { url: 'https://b.example/x' },
    ];
    const refused = await refusedIn(file({ settings: { feeds } }));
    expect(refused.map(({ kind, position, failure }) => [kind, position, failure?.kind])).toEqual([
      ['address', 1, 'bad-url'],
      ['address', 2, 'insecure-url'],
      ['address', 3, 'password-url'],
      ['address', 4, 'bad-url'],
      ['item', 5, undefined],
      ['item', 6, undefined],
    ]);
    await bring({ settings: { feeds } }, 'add');
    expect((stored().settings as { feeds: unknown[] }).feeds).toMatchObject([
      followed(TEAM),
      { feedId: 'https://b.example/x', url: 'https://b.example/x', sample: false },
    ]);
    expect(JSON.stringify(stored().settings)).not.toMatch(/"managed":true|"sample":true/);
  });

  test('none that can be used leaves the feeds here alone', async () => {
    await bring({ settings: { feeds: [{ url: 'javascript:1' }, { url: 'team.example/x' }] } }, 'replace');
    expect(urls()).toEqual([TEAM]);
  });

  test('the samples come back as themselves', async () => {
    await bring({ settings: { feeds: [{ feedId: 'x', url: 'sample:tips', sample: false }] } }, 'add');
    expect((stored().settings as { feeds: object[] }).feeds).toMatchObject([
      followed(TEAM),
      { feedId: 'sample', url: 'sample:tips', sample: true },
    ]);
  });
});

describe('adding', () => {
  test('brings in once what is here just so, and both where they differ, as often as it is done', async () => {
    const parts = {
      ownTips: [tip('a'), tip('b', { title: 'Mine is other' }), tip('c'), tip('c'), tip('c', { title: 'Again' })],
      asks: [askFor(PLACE, { id: 'q2', tipId: 'b', state: 'kept' })],
    };
    const plans = await bring(parts, 'add');
    expect(plans).toEqual([
      { part: 'ownTips', here: 2, added: 3, both: 2, same: 2 },
      { part: 'asks', here: 1, added: 1, both: 0, same: 0 },
    ]);
    expect(ids('ownTips')).toEqual(['a', 'b', undefined, 'b~2', 'c', 'c~2']);
    expect(stored().asks).toContainEqual(expect.objectContaining({ id: 'q2', tipId: 'b~2' }));
    const once = stored();
    const again = await bring(parts, 'add');
    expect(again.every(({ added }) => added === 0)).toBe(true);
    expect(stored()).toEqual(once);
  });

  test('takes of what was said of a tip the newer', async () => {
    await bring({ opinions: [opinion('a', { atMs: 9, helped: 7 }), opinion('b')] }, 'add');
    expect(stored().opinions).toMatchObject([{ id: 'a', helped: 1 }, { id: 'b' }]);
    await bring({ opinions: [opinion('a', { atMs: 90, helped: 7 })] }, 'add');
    expect(stored().opinions).toMatchObject([{ id: 'a', helped: 7 }, { id: 'b' }]);
  });

  test('loses nothing that is here, whatever the file holds', async ({ task }) => {
    const runs = howMany(60, 600);
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            ownTips: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(tip('a'), tip('z'))))),
            asks: fc.jsonValue(),
            opinions: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom(opinion('a'), opinion('z'), 5))),
            settings: fc.oneof(fc.jsonValue(), fc.record({ feeds: fc.jsonValue(), name: fc.jsonValue() })),
            sidebarLayout: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
        async (parts) => {
          const before = stored();
          await bring(parts, 'add');
          const after = stored();
          expect(after.ownTips).toEqual(expect.arrayContaining(HERE.ownTips));
          expect(after.asks).toEqual(expect.arrayContaining(HERE.asks));
          expect(after.opinions).toEqual(expect.arrayContaining(HERE.opinions));
          expect(after.settings).toMatchObject({ name: 'Ana', newer: { deep: 1 } });
          expect(urls()).toContain(TEAM);
          expect(after.sidebarLayout).toEqual(HERE.sidebarLayout);
          if (await loadBrought()) await undoBringing();
          expect(stored()).toEqual(before);
        },
      ),
      { numRuns: runs },
    );
    noteHeld(task, 'files of any content added and taken back', runs, runs);
  });
});

describe('replacing', () => {
  test('takes the place of the parts that the file names, and of no others', async () => {
    await bring({ ownTips: [tip('z')] }, 'replace');
    expect(ids('ownTips')).toEqual(['z', undefined]);
    expect(stored()).toMatchObject({ asks: HERE.asks, opinions: HERE.opinions, feedKeys: HERE.feedKeys });
    await bring({ asks: [] }, 'replace');
    expect(stored().asks).toEqual([]);
  });

  test('what belongs to this device alone is in no file', async () => {
    fake.behind.stored.set('tipDatabase', 'tips-2');
    const text = await exportData();
    expect(text).toContain('"ownTips"');
    expect(text).not.toContain('tipDatabase');
  });

  test('what was saved comes back whole in a new profile', async () => {
    const text = await exportData();
    expect(text).not.toContain('s3cret');
    const before = stored();
    fake.behind.stored.clear();
    expect((await bringBack(text, 'replace')).ok).toBe(true);
    expect(stored().ownTips).toEqual([tip('a'), tip('b')]);
    expect(stored()).toMatchObject({ asks: before.asks, opinions: before.opinions });
    expect(stored().settings).toMatchObject({ name: 'Ana' });
    expect(urls()).toContain(TEAM);
  });
});

describe('undo', () => {
  test.each(['add', 'replace'] as const)('after %s restores exactly what was here', async (mode) => {
    fake.behind.stored.delete('sidebarLayout');
    const before = stored();
    await bring(
      { ...HERE, ownTips: [tip('z')], asks: [], settings: { feeds: [{ url: 'https://z.example/x' }] } },
      mode,
    );
    expect(stored()).not.toEqual(before);
    expect(await undoBringing()).toBe(true);
    expect(stored()).toEqual(before);
    expect(await undoBringing()).toBe(false);
  });

  test('keeps what was made since', async () => {
    await bring({ ownTips: [tip('z')] }, 'replace');
    await createOwnTipStore().update((all) => [...all, tip('since')]);
    await undoBringing();
    expect(ids('ownTips').filter(Boolean).sort()).toEqual(['a', 'b', 'since']);
  });

  test('is known after the page was loaded anew, and to no other page, and is forgotten', async () => {
    await bring({ ownTips: [tip('z')] }, 'add');
    expect(await loadBrought()).toMatchObject({ mode: 'add' });
    const mark = sessionStorage.getItem('beforeBringing') ?? '';
    sessionStorage.setItem('beforeBringing', 'another page');
    expect(await loadBrought()).toBeNull();
    sessionStorage.setItem('beforeBringing', mark);
    await forgetBringing();
    expect(await undoBringing()).toBe(false);
    expect(fake.behind.inMemory.size).toBe(0);
  });

  test('where there is no room, nothing changes and it is said', async () => {
    const before = stored();
    vi.spyOn(fake.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await bringBack(file({ ownTips: [tip('z')] }), 'add')).toEqual({ ok: false, error: 'noRoom' });
    vi.spyOn(fake.storage.session, 'set').mockRejectedValueOnce(new Error('no'));
    expect(await bringBack(file({ ownTips: [tip('z')] }), 'add')).toEqual({ ok: false, error: 'failed' });
    expect(stored()).toEqual(before);
    expect(await loadBrought()).toBeNull();
  });
});
