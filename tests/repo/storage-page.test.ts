// What is stored outlives the build that stored it: docs/storage.md names every key and every table, and nothing else.
import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import {
  type IndexRow,
  openDatabase,
  type PlaceRow,
  type SegmentRow,
  type ShardRow,
} from '../../lib/platform/database.ts';
import { PICTURE_DATABASES } from '../../lib/platform/kept-pictures.ts';
import { KEY_DATABASE, type KeyRow, openKeyDatabase } from '../../lib/platform/key-database.ts';
import { type DataRow, type KnownRow, openPictureDatabase } from '../../lib/platform/picture-database.ts';
import {
  LOCAL_KEYS,
  SESSION_KEYS,
  tabKey,
  unreadKey,
  useKey,
  workshopPagesKey,
  workshopTipKey,
} from '../../lib/platform/stored/stored-keys.ts';
import { createTipHomes } from '../../lib/platform/tip-homes.ts';
import type { PictureRound } from '../../lib/services/ports/picture-store.ts';
import type { StoredFeed } from '../../lib/services/ports/tip-store.ts';
import { readMarkdown, root, rowsUnder } from './markdown.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const page = readMarkdown('docs/storage.md');
const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
const firstCells = (heading: string) => rowsUnder(page, heading).flatMap(([cell]) => namesIn(cell));
const sorted = (names: readonly string[]) => [...names].sort();

describe('keys', () => {
  test('of extension storage on disk', () =>
    expect(sorted(firstCells('On disk'))).toEqual(
      sorted([...LOCAL_KEYS, unreadKey('KEY'), workshopTipKey('NAME'), workshopPagesKey('ID'), useKey('WEEK')]),
    ));

  test('of extension storage in memory', () =>
    expect(sorted(firstCells('In memory'))).toEqual(sorted([...SESSION_KEYS, tabKey('ID')])));

  test('that an organisation sets', () => {
    const { properties } = JSON.parse(readFileSync(path.join(root, 'public/managed_schema.json'), 'utf8'));
    expect(sorted(firstCells('Set by the organisation'))).toEqual(sorted(Object.keys(properties)));
  });

  test('each says all that there is to say', () => {
    for (const heading of ['On disk', 'In memory', 'Set by the organisation', 'Databases']) {
      expect(rowsUnder(page, heading).flat()).not.toContain('');
    }
  });

  test('whoever reads or writes extension storage takes its keys from the list', () => {
    const asking = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const)
      .filter(([, text]) => /\bstorage(\.(local|session)|\[area\])\.(get|set|remove)\((?!null)/.test(text));
    expect(asking.length).toBeGreaterThan(8);
    expect(
      asking.filter(([, text]) => !/from '[./]+(stored\/)?stored-keys\.ts'/.test(text)).map(([file]) => file),
    ).toEqual([]);
  });

  test('those in every kept profile are on the list', () => {
    // What stands under a key of its own for each week or tip begins with what the list has.
    const inRows = /^(use|workshopTip|workshopPages|unread) ./;
    const profiles = globSync('tests/fixtures/profiles/*.json', { cwd: root });
    expect(profiles.length).toBeGreaterThan(0);
    for (const file of profiles) {
      const { local } = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as { local: object };
      const single = Object.keys(local).filter((key) => !inRows.test(key));
      expect(LOCAL_KEYS, file).toEqual(expect.arrayContaining(single));
    }
  });
});

/** The columns of a row: one that is forgotten, or is not there, does not compile. */
const columnsOf = <Row>(columns: Record<keyof Row, true>) => Object.keys(columns);

const COLUMNS: Record<string, string[]> = {
  feeds: columnsOf<StoredFeed>({ feedId: true, generation: true, head: true, pages: true, tips: true }),
  segments: columnsOf<SegmentRow>({ key: true, tips: true }),
  places: columnsOf<PlaceRow>({ key: true, tips: true, words: true }),
  indexes: columnsOf<IndexRow & ShardRow>({
    key: true,
    snapshot: true,
    words: true,
    starts: true,
    mentions: true,
    counts: true,
  }),
  rounds: columnsOf<PictureRound>({ feedId: true, version: true, startedAtMs: true, doneAtMs: true, retryAtMs: true }),
  known: columnsOf<KnownRow>({ key: true, picture: true }),
  data: columnsOf<DataRow>({ key: true, bytes: true }),
  keys: columnsOf<KeyRow>({ feedId: true, key: true }),
};

describe('databases', () => {
  test('each has its name', () => {
    const names = [...createTipHomes().map(({ name }) => name), ...PICTURE_DATABASES, KEY_DATABASE];
    expect(sorted(firstCells('Databases'))).toEqual(sorted(names));
  });

  test.each<[string, { dexie: Dexie }]>([
    ['Tables of tips', openDatabase('page-tips')],
    ['Tables of pictures', openPictureDatabase('page-pictures')],
    ['Tables of keys', openKeyDatabase('page-keys')],
  ])('%s', (heading, { dexie }) => {
    const told = rowsUnder(page, heading).map(([name, key, columns]) => [name, key, columns].map(namesIn));
    const there = dexie.tables.map(({ name, schema }) => [[name], [schema.primKey.keyPath], COLUMNS[name]]);
    expect(told.length).toBeGreaterThan(0);
    expect(sorted(told.map((row) => JSON.stringify(row)))).toEqual(sorted(there.map((row) => JSON.stringify(row))));
    expect(page.tokens.map(({ raw }) => raw).join('')).toContain(
      `All of them are at version ${dexie.verno}, which IndexedDB shows as ${dexie.verno * 10}.`,
    );
  });
});
