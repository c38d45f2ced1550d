// The lists of threats and faults are only worth something while every line names a test that is there.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
const cells = (line: string) => line.split('|').map((cell) => cell.trim());
const [, lists = ''] = page.split('## Threats');
const rows = lists.split('\n').filter((line) => /^\| (?!-|threat|#)/.test(line));

/** The files that a cell names, such as `tests/e2e/egress`. */
const named = (line: string) => [...line.matchAll(/tests\/[\w./-]+/g)].map(([name]) => name);

test('every test that is named is there', () => {
  const names = named(page);
  expect(names.length).toBeGreaterThan(60);
  const files = (name: string) => [name, `${name}.test.ts`, `${name}.test.tsx`];
  expect(names.filter((name) => !files(name).some((file) => existsSync(path.join(root, file))))).toEqual([]);
});

test('every threat and every fault is held by a test, or open with its reason', () => {
  const bare = rows.filter(
    (line) => named(line).length === 0 && !cells(line).some((cell) => /^open: .{10}/.test(cell)),
  );
  expect(rows.length).toBeGreaterThan(64);
  expect(bare).toEqual([]);
});

test('the faults are numbered from 1 to 64, none left out', () => {
  const numbers = rows.flatMap((line) => {
    const number = Number(cells(line)[1]);
    return Number.isInteger(number) ? [number] : [];
  });
  expect(numbers).toEqual(Array.from({ length: 64 }, (_, at) => at + 1));
});
