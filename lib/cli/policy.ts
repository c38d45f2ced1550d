// npm run policy: ready files of policies for every browser and system, from one file that says what is rolled out.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { UPDATE_FILES } from '../core/release/update-files.ts';
import { readRollout, type WrittenRollout } from '../core/rollout/read-rollout.ts';
import type { Rollout, RolloutFile } from '../core/rollout/rollout.ts';
import { toRolloutFiles } from '../core/rollout/rollout-files.ts';
import { type CommandIo, CommandUsageError, readCommandArguments } from './author/command-io.ts';
import { writeWholeFiles } from './author/write-whole-files.ts';
import { isRunItself } from './is-run-itself.ts';
import { namesOfKey, readNamedFile, readPublicKey } from './keys/read-key.ts';
import { readOwnVersion } from './own-version.ts';
import { createProjectCommand, runProjectCommand } from './project-command.ts';
import { releaseNames } from './release/make-packages.ts';

const USAGE = `Usage: npm run policy -- --config FILE [--out DIR]
Writes files of policies that install the extension and set its values: for Chrome, Edge and Chromium on Linux, Windows
(registry, Intune) and macOS, and for Firefox.
  --config FILE  what is rolled out, such as rollout.yml
  --out DIR      where the files are written (default .output/policy)
Example of a rollout.yml:
  install:
    key: alongside.pem
    updateUrl: https://software.corp.example/alongside/
    firefoxId: alongside@corp.example
  settings:
    feeds: [https://tips.corp.example/finance.json]
    mailbox: help-desk@corp.example
    sample: false
`;

const OPTIONS = { config: { type: 'string' }, out: { type: 'string' } } as const;
const DEFAULT_OUT = '.output/policy';
const LARGEST_BYTES = 1_000_000;
/** Edge takes packages from there, too. */
const CHROME_STORE = 'https://clients2.google.com/service/update2/crx';
/** That of the package for everybody. */
const FIREFOX_ID = 'alongside@alongside.example';

/** A number of the form that profiles have, the same for the same name. */
function toUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-').toUpperCase();
}

const MARK = '\ufeff';
const ENCODERS: Record<RolloutFile['encoding'], (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with mark': (text) => Buffer.from(MARK + text),
  'utf-16 with mark': (text) => Buffer.from(MARK + text, 'utf16le'),
};

/** Completes what was written: the id that follows from the key, and the addresses that follow from the folder. */
async function completeRollout({ install, settings }: WrittenRollout, folder: string): Promise<Rollout> {
  const { key, updateUrl, firefoxId = FIREFOX_ID } = install;
  const id = install.id ?? namesOfKey(await readPublicKey(key ?? '', folder)).id;
  const host = updateUrl === undefined || updateUrl.endsWith('/') ? updateUrl : `${updateUrl}/`;
  const address = install.firefoxUrl ?? (host && `${host}${releaseNames('alongside', readOwnVersion()).firefox}`);
  return {
    chromium: { id, updateUrl: host === undefined ? CHROME_STORE : `${host}${UPDATE_FILES.chromium}` },
    ...(address !== undefined && { firefox: { id: firefoxId, address } }),
    settings,
  };
}

async function writePolicy(args: string[], io: CommandIo, root: string): Promise<number> {
  const { values, positionals } = readCommandArguments(args, OPTIONS);
  if (values.config === undefined || positionals.length > 0) throw new CommandUsageError('expected --config FILE');
  const bytes = await readNamedFile(values.config, io.cwd);
  if (bytes.length > LARGEST_BYTES) throw new CommandUsageError(`${values.config} is too large for what is rolled out`);
  const read = readRollout(bytes.toString('utf8').replace(/^\ufeff/, ''));
  if (!read.ok) {
    for (const { line, column, message } of read.error) io.err(`${values.config}:${line}:${column}: ${message}\n`);
    io.err('Nothing was written.\n');
    return 1;
  }
  const rollout = await completeRollout(read.value, path.dirname(path.resolve(io.cwd, values.config)));
  const files = toRolloutFiles(rollout, toUuid);
  const out = values.out === undefined ? path.resolve(root, DEFAULT_OUT) : path.resolve(io.cwd, values.out);
  const named = files.map(({ name, text, encoding }) => [path.join(out, name), ENCODERS[encoding](text)] as const);
  await writeWholeFiles(new Map(named), io.cwd);
  io.out(`${files.find(({ name }) => name === 'README.txt')?.text}\nWritten to ${path.relative(io.cwd, out) || '.'}\n`);
  return 0;
}

/** Writes the files of policies for a project at a root; answers the exit code. */
export const runPolicy = createProjectCommand('policy', USAGE, writePolicy);

if (isRunItself(import.meta.url)) await runProjectCommand(runPolicy);
