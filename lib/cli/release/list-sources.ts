// The sources that go with a release: what is kept in version control, or where there is none, what would be.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { PackedFile } from '../../core/release/zip-files.ts';

const run = promisify(execFile);
const ANY_SIZE = { maxBuffer: Number.POSITIVE_INFINITY };

/** A source by its path from the root, with slashes. */
interface SourceFile {
  name: string;
  isProgram: boolean;
}

/** What git answers about a folder that is the root of its repository; `null` where it is not, or there is no git. */
async function askGit(root: string, ...args: string[]): Promise<string | null> {
  if (!existsSync(path.join(root, '.git'))) return null;
  return run('git', args, { cwd: root, ...ANY_SIZE }).then(
    ({ stdout }) => stdout,
    () => null,
  );
}

/** The mode of a file that is none of its own: a link. */
const LINK = '120000';
const PROGRAM_MODE = '100755';

const readTracked = (listed: string, root: string): SourceFile[] =>
  listed
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', name = ''] = /^(\d+) \S+ \d\t(.+)$/s.exec(line) ?? [];
      return name === '' || mode === LINK ? [] : [{ name, isProgram: mode === PROGRAM_MODE }];
    })
    .filter(({ name }) => existsSync(path.join(root, name)));

/** Reads `.gitignore`, of which the project needs names, folders and ends of names. */
async function readIgnored(root: string): Promise<(name: string) => boolean> {
  const text = await readFile(path.join(root, '.gitignore'), 'utf8').catch(() => '');
  const lines = [...text.split('\n').map((line) => line.trim()), '.git'].filter((line) => /^[^#]/.test(line));
  const ends = lines.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
  const names = new Set(lines.map((line) => line.replace(/\/$/, '')));
  return (name) => names.has(name) || ends.some((end) => name.endsWith(end));
}

async function walkFolder(root: string): Promise<SourceFile[]> {
  const isIgnored = await readIgnored(root);
  const walk = async (folder: string): Promise<SourceFile[]> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    const found = await Promise.all(
      entries
        .filter((entry) => !isIgnored(entry.name))
        .map(async (entry): Promise<SourceFile[]> => {
          const name = path.posix.join(folder, entry.name);
          if (entry.isDirectory()) return walk(name);
          if (!entry.isFile()) return [];
          const { mode } = await stat(path.join(root, name));
          return [{ name, isProgram: (mode & 0o100) !== 0 }];
        }),
    );
    return found.flat();
  };
  return walk('');
}

/** Reads the sources of a project by their names. */
export async function readSources(root: string): Promise<Map<string, PackedFile>> {
  const listed = await askGit(root, 'ls-files', '--stage', '-z');
  const files = listed === null ? await walkFolder(root) : readTracked(listed, root);
  const sources = new Map<string, PackedFile>();
  for (const { name, isProgram } of files)
    sources.set(name, { bytes: await readFile(path.join(root, name)), isProgram });
  return sources;
}

/** How many files are not as they were committed; none where that cannot be told. */
export async function countUncommitted(root: string): Promise<number> {
  const status = await askGit(root, 'status', '--porcelain');
  return (status ?? '').split('\n').filter((line) => line !== '').length;
}
