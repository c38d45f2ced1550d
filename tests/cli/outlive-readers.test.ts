// Commands whose readers stop before the end, as `head -1` does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { SOUND_FOLDER, tipFile } from '../fixtures/authoring/sound-folder.ts';
import { textIn } from '../fixtures/stand-ins/run-command.ts';
import { createFolder } from '../fixtures/stand-ins/run-find.ts';

const CLI = path.resolve(import.meta.dirname, '../../lib/cli/alongside.ts');

/** Runs a command of which nobody reads what it prints. */
async function runUnread(folder: string, ...args: string[]) {
  const running = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  running.stdout.destroy();
  let errors = '';
  running.stderr.on('data', (text) => {
    errors += text;
  });
  const [code] = await once(running, 'close');
  return { code, errors };
}

test('a check that nobody reads to its end says nothing of that, and ends as it would', async () => {
  const folder = createFolder({ ...SOUND_FOLDER, 'tips/a.md': tipFile('title: [') });
  expect(await runUnread(folder, 'check', '.')).toEqual({ code: 1, errors: '' });
});

test('what is to be written is written', async () => {
  const folder = createFolder({ ...SOUND_FOLDER, 'tips/a.md': tipFile('title: A\nreview_by: 2020-01-01') });
  expect(await runUnread(folder, 'review', '.', '--csv', 'due.csv')).toEqual({ code: 0, errors: '' });
  expect(textIn(folder, 'due.csv')).toContain('2020-01-01');
});
