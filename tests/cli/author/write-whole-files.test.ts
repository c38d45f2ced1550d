// Files that are written whole or not at all, whatever stands in the way.
import { chmodSync, mkdirSync, readdirSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run as runBuild } from '../../../lib/cli/author/build.ts';
import { run as runReview } from '../../../lib/cli/author/review.ts';
import { writeWholeFiles } from '../../../lib/cli/author/write-whole-files.ts';
import { SOUND_FOLDER, tipFile } from '../../fixtures/authoring/sound-folder.ts';
import { runCommandHere, textIn } from '../../fixtures/stand-ins/run-command.ts';
import { createFolder } from '../../fixtures/stand-ins/run-find.ts';

const OWN = { ...SOUND_FOLDER, 'tips/a.md': tipFile('title: Order chairs'), 'tips/b.md': tipFile('title: Lamps') };

test('nothing is changed where one of several files cannot be written', async () => {
  const folder = createFolder({ 'a.txt': 'before' });
  mkdirSync(path.join(folder, 'b.txt'));
  const files = new Map(['a.txt', 'b.txt'].map((name) => [path.join(folder, name), 'after']));
  await expect(writeWholeFiles(files, folder)).rejects.toThrow('expected a file; b.txt is a folder');
  const tooLong = new Map(['a.txt', 'x'.repeat(300)].map((name) => [path.join(folder, name), 'after']));
  await expect(writeWholeFiles(tooLong, folder)).rejects.toThrow('ENAMETOOLONG');
  expect(textIn(folder, 'a.txt')).toBe('before');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
});

test('a file keeps who may read it, and a link stays a link', async () => {
  const folder = createFolder({ 'a.txt': 'before' });
  chmodSync(path.join(folder, 'a.txt'), 0o640);
  symlinkSync('a.txt', path.join(folder, 'link.txt'));
  await writeWholeFiles(new Map([[path.join(folder, 'link.txt'), 'after']]), folder);
  expect([textIn(folder, 'a.txt'), readlinkSync(path.join(folder, 'link.txt'))]).toEqual(['after', 'a.txt']);
  expect(statSync(path.join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
});

test('a device is written to and stays what it is', async () => {
  await writeWholeFiles(new Map([['/dev/null', 'after']]), '/');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a table of a review changes no tip where one of them is read-only', async () => {
  const folder = createFolder(OWN);
  writeFileSync(path.join(folder, 'due.csv'), 'tip,review_by\na,2027-03-01\nb,2027-03-01\n');
  chmodSync(path.join(folder, 'tips/b.md'), 0o444);
  const { code, out, errors } = await runCommandHere(runReview, folder, '.', '--apply', 'due.csv');
  const told = 'alongside review: cannot write tips/b.md: it is read-only. See alongside review --help.\n';
  expect([code, out, errors]).toEqual([2, '', told]);
  expect(textIn(folder, 'tips/a.md')).toBe(OWN['tips/a.md']);
});

test.each([
  ['build', runBuild, ['-o', 'tips/a.md'], 'expected another file to write; tips/a.md is one of the folder’s own'],
  ['build', runBuild, ['-o', 'feed.yml'], 'expected another file to write; feed.yml is one of the folder’s own'],
  ['build', runBuild, ['-o', '.'], 'expected -o with the name of a file, such as feed.json'],
  ['build', runBuild, ['-o', 'out/'], 'expected -o with the name of a file, such as out/feed.json'],
  ['review', runReview, ['--csv', 'tips/a.md'], 'expected another file to write; tips/a.md is one of the folder’s own'],
])('%s overwrites no file of the folder: %#', async (name, run, args, message) => {
  const folder = createFolder(OWN);
  const { code, errors } = await runCommandHere(run, folder, '.', ...args);
  expect([code, errors]).toEqual([2, `alongside ${name}: ${message}. See alongside ${name} --help.\n`]);
  expect([textIn(folder, 'tips/a.md'), readdirSync(folder).includes('out')]).toEqual([OWN['tips/a.md'], false]);
});
