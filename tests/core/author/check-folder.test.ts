import { describe, expect, test } from 'vitest';
import { printProblem } from '../../../lib/cli/author/print-problems.ts';
import { checkFolder } from '../../../lib/core/author/check-folder.ts';
import { readFolder } from '../../../lib/core/author/read-folder.ts';
import { SLIPS } from '../../fixtures/authoring/slips.ts';
import { CHECKED_ON, folderWith, tipFile } from '../../fixtures/authoring/sound-folder.ts';
import { readMarkdown, rowsUnder } from '../../repo/markdown.ts';

const told = (files: Parameters<typeof folderWith>[0]) =>
  checkFolder(readFolder(folderWith(files)), CHECKED_ON).map((problem) => printProblem(problem, false));

test('of a sound folder nothing is said', () => expect(told({})).toEqual([]));

describe('said word for word', () => {
  test.each(SLIPS.map(({ name, ...slip }) => [name, slip] as const))('%s', (_name, slip) => {
    expect(slip.told.length).toBeGreaterThan(0);
    expect(told(slip.files)).toEqual(slip.told);
  });
});

test('all slips of a folder are told of at once, in the order of its files', () => {
  const files = Object.fromEntries(
    ['b', 'a', 'c'].map((name) => [
      `tips/${name}.md`,
      `---\ntitle: Order ${name} chairs\nfeilds: [Seat ${name}]\n---\nText.\n`,
    ]),
  );
  expect(told(files).map((line) => line.split(' ')[0])).toEqual([
    ...['a', 'b', 'c'].map((name) => `tips/${name}.md:3:1`),
  ]);
});

test('a file with thousands of slips is read no more often than one with a few', () => {
  const keys = Array.from({ length: 3000 }, (_, at) => `key-${at}: value`);
  const lines = told({ 'tips/other.md': tipFile(`title: Order chairs\n${keys.join('\n')}`) });
  expect([lines.length, lines.at(-1)?.split('  ')[0]]).toEqual([3000, 'tips/other.md:3002:1 error unknown-key']);
});

test('the docs name every rule that a slip breaks, and no other', () => {
  const rows = rowsUnder(readMarkdown('docs/authoring.md'), 'Rules');
  const inDocs = rows.flatMap(([rules = '']) => [...rules.matchAll(/`([^`]+)`/g)].map(([, rule]) => rule)).sort();
  const broken = SLIPS.flatMap((slip) => slip.told.map((line) => / (?:error|warning|info) (\S+) {2}/.exec(line)?.[1]));
  expect(inDocs).toEqual([...new Set(broken)].sort());
});
