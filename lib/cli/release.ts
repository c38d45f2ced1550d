// npm run release: every package of this version, for stores and for an organisation's own host.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Lock, Release } from '../core/release/bill-of-materials.ts';
import type { CommandIo } from './author/command-io.ts';
import { writeWholeFiles } from './author/write-whole-files.ts';
import { isRunItself } from './is-run-itself.ts';
import { createProjectCommand, runProjectCommand } from './project-command.ts';
import { buildFolders } from './release/build-folders.ts';
import { countUncommitted, readSources } from './release/list-sources.ts';
import { type MadePackages, makePackages } from './release/make-packages.ts';
import { RELEASE_USAGE, type ReleaseOptions, readReleaseOptions } from './release/release-options.ts';
import { tellRelease } from './release/tell-release.ts';

/** Where the folders stand that packages are made of; they are gone afterwards. */
const BUILT = '.output/release-build';
const BUILT_AGAIN = '.output/release-check/again';

/** A release that is being made. */
interface Making {
  root: string;
  release: Release;
  options: ReleaseOptions;
  tell: (line: string) => void;
}

const readProjectFile = async (root: string, file: string) => JSON.parse(await readFile(path.join(root, file), 'utf8'));

/** Builds everything below a folder and packs it. */
async function makeOnce({ root, release, options, tell }: Making, into: string): Promise<MadePackages> {
  try {
    const built = await buildFolders(root, into, tell);
    tell('Collects the sources');
    const sources = await readSources(root);
    const lock: Lock = await readProjectFile(root, 'package-lock.json');
    tell(options.key ? 'Packs everything and signs the package for Chromium' : 'Packs everything');
    return await makePackages({ release, built, lock, sources }, options);
  } finally {
    await rm(path.join(root, into), { recursive: true, force: true });
  }
}

/** The files of two builds that are not the same. */
function differingFiles(one: MadePackages['files'], other: MadePackages['files']): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.filter((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    return !here || !there || Buffer.compare(here, there) !== 0;
  });
}

async function makeRelease(args: string[], io: CommandIo, root: string): Promise<number> {
  const options = await readReleaseOptions(args, process.env, { cwd: io.cwd, root });
  const { name, version, description, license } = await readProjectFile(root, 'package.json');
  const release: Release = { name, version, description, license };
  const making = { root, release, options, tell: (line: string) => io.out(`${line} …\n`) };
  const uncommitted = await countUncommitted(root);
  if (uncommitted > 0) io.out(`Note: ${uncommitted} files here are not as committed; what is here is what is built.\n`);
  const made = await makeOnce(making, BUILT);
  if (options.isChecked) {
    io.out('Once more, to compare:\n');
    const differing = differingFiles(made.files, (await makeOnce(making, BUILT_AGAIN)).files);
    if (differing.length > 0) {
      io.err(`release: the two builds differ in ${differing.join(', ')}; nothing was written.\n`);
      return 1;
    }
    io.out(`Both builds are the same, byte for byte: ${made.files.size} files.\n`);
  }
  await writeWholeFiles(new Map([...made.files].map(([file, bytes]) => [path.join(options.out, file), bytes])), io.cwd);
  io.out(tellRelease(made, release, path.relative(io.cwd, options.out) || '.', options));
  return 0;
}

/** Makes a release of the project at a root; answers the exit code. */
export const runRelease = createProjectCommand('release', RELEASE_USAGE, makeRelease);

if (isRunItself(import.meta.url)) await runProjectCommand(runRelease);
