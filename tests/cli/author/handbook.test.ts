// The commands on a whole folder, as a team keeps it: sound, every expectation met, and what it publishes finds the same.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS, runAlongside } from '../../../lib/cli/alongside.ts';
import { runAuthorCommand } from '../../fixtures/stand-ins/run-author-command.ts';

const HANDBOOK = 'handbook';
const FIXTURE = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'handbook');
let out: string;

beforeAll(() => {
  out = mkdtempSync(path.join(tmpdir(), 'alongside-handbook-'));
  // What the last run said is kept in the folder.
  cpSync(FIXTURE, path.join(out, HANDBOOK), { recursive: true });
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

const run = (...args: string[]) => runAuthorCommand(runAlongside, out, ...args);

test('the handbook has nothing to mend', async () => {
  const { code, out: said } = await run('check', HANDBOOK, '--strict');
  expect(code).toBe(0);
  expect(said).toMatch(/^0 errors, 0 warnings in \d+ files$/m);
});

test('every expectation of the handbook is met', async () => {
  const { code, out: said } = await run('test', HANDBOOK);
  expect(said).toMatch(/^24 passed, 0 failed$/m);
  expect(code).toBe(0);
});

test('what is published says the same as the folder', async () => {
  const feed = path.join(out, 'help.json');
  expect((await run('build', HANDBOOK, '-o', feed)).code).toBe(0);
  const { code, out: said } = await run('diff', HANDBOOK, feed, '--pages', HANDBOOK);
  expect(code).toBe(0);
  expect(said).toContain('No tip is new, changed or gone.');
  expect(said).toMatch(/^On 15 saved pages, the same tip comes first\.$/m);
});

test('a command that there is not is named, with those that there are', async () => {
  const { code, err } = await run('publish');
  expect(code).toBe(2);
  expect(err).toContain(`expected one of ${Object.keys(COMMANDS).join(', ')}; found publish`);
});
