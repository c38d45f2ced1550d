// The list of criteria is only worth something while every one is on it and every test that it names exists.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const rows = readFileSync(path.join(root, 'docs/accessibility.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The success criteria of WCAG 2.2 at level A and AA, by guideline (4.1.1 is obsolete since 2.2). */
const CRITERIA: Record<string, number[]> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

test('names every criterion of WCAG 2.2 AA once, in order', () => {
  const all = Object.entries(CRITERIA).flatMap(([guideline, numbers]) => numbers.map((n) => `${guideline}.${n}`));
  expect(rows.map(([, criterion = '']) => criterion.split(' ')[0])).toEqual(all);
});

test('names only tests and files that there are', () => {
  const named = rows.flatMap(([, , , shownBy = '']) => shownBy.split(', ')).filter((name) => name !== 'by eye');
  expect(named.length).toBeGreaterThan(30);
  const files = (name: string) => [name, `${name}.test.ts`, `${name}.test.tsx`];
  expect(named.filter((name) => !files(name).some((file) => existsSync(path.join(root, file))))).toEqual([]);
});
