// Fixtures have one home, in rooms by what they are; beside tests stand only tests.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './markdown.ts';

const files = globSync('tests/**/*.{ts,tsx,mjs,json,html}', {
  cwd: root,
  exclude: (name) => name === 'node_modules',
}).map((file) => file.split(path.sep).join('/'));
const HOME = 'tests/fixtures/';
const fixtures = files.filter((file) => file.startsWith(HOME));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What tests of one kind share and is no data: how they draw, how they read the docs. */
const SHARED = ['tests/components/render-help.tsx', 'tests/repo/markdown.ts'];
const besideTests = files.filter((file) =>
  /^tests\/(core|services|platform|cli|components|repo|e2e|thorough)\//.test(file),
);

const NAMED_AS_DATA = /(^|[-/])(fixtures?|samples?|examples?|payloads?|corpus|stubs?|mocks?|fakes?|canned|dummy)[-./]/;

test('every fixture stands in a room, and the docs name each room', () => {
  const rooms = new Set(fixtures.map((file) => file.slice(HOME.length).split('/').slice(0, -1).join('/')));
  expect(rooms.size).toBeGreaterThan(5);
  const docs = read('docs/testing.md');
  expect([...rooms].filter((room) => room === '' || !docs.includes(`| \`${room}/\` |`))).toEqual([]);
});

test('beside tests stand only tests', () => {
  expect(besideTests.length).toBeGreaterThan(200);
  expect(besideTests.filter((file) => !/\.test\.tsx?$/.test(file) && !SHARED.includes(file))).toEqual([]);
  expect(SHARED.filter((file) => !files.includes(file))).toEqual([]);
});

test('nothing that calls itself a fixture stands elsewhere', () => {
  expect(fixtures.length).toBeGreaterThan(50);
  const others = files.filter((file) => !file.startsWith(HOME) && !/\.test\.tsx?$/.test(file));
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter((file) => NAMED_AS_DATA.test(file.slice('tests/'.length)))).toEqual([]);
  expect('gallery/ask-fixtures.ts').toMatch(NAMED_AS_DATA);
});

test('no two fixtures are the same, nor called the same', () => {
  const owners = new Map<string, string[]>();
  for (const file of fixtures) {
    const names = [...read(file).matchAll(/^export (?:const|let|async function|function|class) (\w+)/gm)];
    for (const name of [...names.map(([, name = '']) => name), read(file)])
      owners.set(name, [...(owners.get(name) ?? []), file]);
  }
  expect(owners.size).toBeGreaterThan(fixtures.length);
  expect([...owners.values()].filter((of) => of.length > 1)).toEqual([]);
});
