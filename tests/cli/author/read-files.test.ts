// What lies in a folder of tips beside files that can be read.
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run as runBuild } from '../../../lib/cli/author/build.ts';
import { run } from '../../../lib/cli/author/check.ts';
import { SOUND_FOLDER } from '../../fixtures/authoring/sound-folder.ts';
import { runCommandHere } from '../../fixtures/stand-ins/run-command.ts';
import { createFolder } from '../../fixtures/stand-ins/run-find.ts';

const createSound = () => createFolder(SOUND_FOLDER);

test('a file whose name is not UTF-8 is told of by what can be read of it', async () => {
  const folder = createSound();
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/tips/gr`), Buffer.of(0xf6), Buffer.from('sse.md')]), 'x');
  const { code, errors } = await runCommandHere(run, folder, '.');
  const told = 'expected names in UTF-8; rename tips/gr\ufffdsse.md. See alongside check --help.\n';
  expect([code, errors]).toEqual([2, `alongside check: ${told}`]);
});

test('a folder that is not there is named as it was given', async () => {
  const { errors } = await runCommandHere(runBuild, createSound(), 'gone', '-o', 'feed.json');
  expect(errors).toContain('there is none at gone.');
});

test('a pipe is not waited for, nor a link to one', async () => {
  const folder = createSound();
  execFileSync('mkfifo', [path.join(folder, 'tips/pipe.md')]);
  symlinkSync('pipe.md', path.join(folder, 'tips/link.md'));
  expect((await runCommandHere(run, folder, '.')).code).toBe(0);
});
