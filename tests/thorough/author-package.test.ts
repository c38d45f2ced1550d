// The packed command on another machine: installed without a network, under the oldest Node, it does what the
// repository's command does, byte for byte.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAlongside } from '../../lib/cli/alongside.ts';
import { packCli } from '../../lib/cli/pack.ts';
import { environmentOf, findOldNode, runToEnd } from '../fixtures/stand-ins/other-machine.ts';
import { filesIn, runCommandHere } from '../fixtures/stand-ins/run-command.ts';

const root = path.resolve(import.meta.dirname, '../..');
const HANDBOOK = path.join(root, 'tests/fixtures/handbook');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

let at: string;
let packed: string;
let again: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  at = mkdtempSync(path.join(tmpdir(), 'alongside-packed-'));
  packed = await packCli(path.join(at, 'one'));
  again = await packCli(path.join(at, 'two'));
  env = environmentOf(path.join(at, 'home'), findOldNode());
  const installed = await runToEnd('npm', ['install', '--global', packed], { cwd: at, env });
  expect([installed.code, installed.errors]).toEqual([0, '']);
}, 180_000);

afterAll(() => rmSync(at, { recursive: true, force: true }));

test('the package is the same each time, has one file to run and depends on nothing', async () => {
  expect(path.basename(packed)).toBe(`alongside-${version}.tgz`);
  expect(readFileSync(again).equals(readFileSync(packed))).toBe(true);
  const home = path.join(at, 'home/lib/node_modules/alongside');
  expect(filesIn(home)).toEqual([
    ...['LICENSE', 'README.md', 'THIRD-PARTY.md', 'alongside.js', 'package.json'],
    ...['cases', 'contacts', 'feed', 'published-feed', 'tip'].map((name) => `schemas/${name}.schema.json`),
    ...['NOTICES', 'de', 'es', 'fr', 'ja', 'pt', 'zh'].map((name) => `words/${name}.txt`),
  ]);
  const manifest = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
  expect(manifest).toMatchObject({ version, license: 'MIT', engines: { node: '>=20' }, private: true });
  // Whatever is in the file is there by its licence.
  const notices = readFileSync(path.join(home, 'THIRD-PARTY.md'), 'utf8');
  for (const name of ['markdown-it', 'yaml', 'minisearch', 'turndown', 'papaparse', 'fflate', 'valibot'])
    expect(notices).toContain(`## ${name} - `);
  expect(readFileSync(path.join(home, 'alongside.js'), 'utf8')).not.toContain(root);
});

/** Runs a command as it is installed and as the repository has it, each in a folder of its own. */
async function runBoth(...args: string[]) {
  const [installed, own] = ['installed', 'own'].map((name) => path.join(at, name)) as [string, string];
  return {
    installed: await runToEnd('alongside', args, { cwd: installed, env }),
    own: await runCommandHere(runAlongside, own, ...args),
  };
}

test('it says and writes what the repository’s command does', { timeout: 180_000 }, async () => {
  for (const name of ['installed', 'own']) cpSync(HANDBOOK, path.join(at, name, 'handbook'), { recursive: true });
  const commands: Record<string, number> = {
    '--help': 0,
    '--version': 0,
    publish: 2,
    'new help': 0,
    'check help --strict': 0,
    'build help -o help.json': 0,
    'check handbook --format gitlab': 0,
    'test handbook': 0,
    'build handbook -o out/tips.json': 0,
    'export out/tips.json --md back': 0,
    'import handbook/tips --into again': 0,
    'review handbook --by 2027-03-01 --csv due.csv --ics due.ics': 0,
  };
  for (const [command, code] of Object.entries(commands)) {
    const { installed, own } = await runBoth(...command.split(' '));
    expect([command, own.code]).toEqual([command, code]);
    expect([command, installed]).toEqual([command, own]);
  }
  const read = (name: string) => {
    const files = filesIn(path.join(at, name));
    return new Map(files.map((file) => [file, readFileSync(path.join(at, name, file)).toString('base64')]));
  };
  expect(read('installed').size).toBeGreaterThan(200);
  expect(read('installed')).toEqual(read('own'));
});
