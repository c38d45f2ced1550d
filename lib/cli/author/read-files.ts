// The files of an author's folder, as the core takes them.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FolderFiles } from '../../core/author/folder.ts';
import { isSlipOf } from '../../core/feed/slip-of.ts';
import { CommandUsageError } from './command-io.ts';

/** Folders of other tools; nothing of them is meant for a feed. */
const isOfOthers = (name: string) => name.startsWith('.') || name === 'node_modules';
/** The only folders, beside the files at the top, that a feed is made of. */
const ROOMS = ['tips', 'cases', 'pages'];
/** A folder that was meant as one of them is read too, so that its files are told of. */
const isRoom = (name: string) => ROOMS.some((room) => isSlipOf(name, room, 1));
/** Files opened at a time: systems allow about a thousand. */
const AT_ONCE = 64;

const isFile = (at: string) =>
  stat(at).then(
    (entry) => entry.isFile(),
    () => false,
  );

async function namesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries) {
    if (isOfOthers(entry.name)) continue;
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (folder !== '' || isRoom(entry.name)) names.push(...(await namesIn(root, name)));
    } else if (folder !== '' || /\.ya?ml$/i.test(entry.name)) {
      // A link to a folder might lead back here; one to a file is the file. A pipe would be waited for without end.
      if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path.join(root, name))))) names.push(name);
    }
  }
  return names;
}

/** The folders that a feed is made of, the author's own first; none where that is gone. */
export async function foldersIn(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => null);
  if (!entries) return [];
  const below = entries.filter(
    (entry) => entry.isDirectory() && !isOfOthers(entry.name) && (folder !== '' || isRoom(entry.name)),
  );
  const names = below.map(({ name }) => (folder === '' ? name : `${folder}/${name}`));
  return [folder, ...(await Promise.all(names.map((name) => foldersIn(root, name)))).flat()];
}

/** The files of a folder that lie elsewhere: links in it lead out of it. */
export async function findOutside(root: string, names: Iterable<string>): Promise<string[]> {
  const within = (await realpath(root)) + path.sep;
  const outside: string[] = [];
  for (const name of names) if (!(await realpath(path.join(root, name))).startsWith(within)) outside.push(name);
  return outside;
}

/** Refuses to write where a folder of tips has what it is made of: nobody wants a tip to be gone for it. */
export function expectOutside(at: string, root: string, cwd: string): void {
  const [room = '', ...below] = path.relative(root, at).split(path.sep);
  const isSource = below.length > 0 ? ROOMS.includes(room) : /\.ya?ml$/i.test(room);
  if (isSource)
    throw new CommandUsageError(`expected another file to write; ${path.relative(cwd, at)} is one of the folder’s own`);
}

/** Tells whether there is a folder at a path; `null` where there is nothing. */
export async function isFolder(at: string): Promise<boolean | null> {
  return stat(at).then(
    (entry) => entry.isDirectory(),
    () => null,
  );
}

async function readNamed(root: string): Promise<FolderFiles> {
  const names = (await namesIn(root, '')).sort();
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE);
    const bytes = await Promise.all(some.map((name) => readFile(path.join(root, name))));
    for (const [index, name] of some.entries()) files.set(name, bytes[index] ?? new Uint8Array());
  }
  return files;
}

/** A folder that changes while it is read is read anew so many times. */
const MOST_READINGS = 3;

/** Reads the files of an author's folder; `cwd` is where messages name it from. */
export async function readFolderFiles(root: string, cwd: string): Promise<FolderFiles> {
  if ((await isFolder(root)) !== true)
    throw new CommandUsageError(`expected a folder; there is none at ${path.relative(cwd, root) || '.'}`);
  for (let reading = 1; ; reading += 1) {
    try {
      return await readNamed(root);
    } catch (error) {
      const { code, path: at = '' } = error as NodeJS.ErrnoException;
      // A name in another encoding comes with signs that stand for what could not be read, and leads nowhere.
      if (code === 'ENOENT' && at.includes('\ufffd'))
        throw new CommandUsageError(`expected names in UTF-8; rename ${path.relative(cwd, at)}`);
      if (code !== 'ENOENT' || reading === MOST_READINGS) throw error;
    }
  }
}

/** The day it is here, `YYYY-MM-DD`. */
export const localDay = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
