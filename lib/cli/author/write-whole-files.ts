// Writes files whole, or none of them: what is there stays as it is until all of them can take its place.
import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandUsageError } from './command-io.ts';

/** Where a file is written. */
interface WriteTarget {
  /** Where a link to it leads: the link stays. */
  at: string;
  content: string | Uint8Array;
  /** Who may read and write the file that is there. */
  mode?: number;
  /** A pipe or a device is written to; nothing takes its place. */
  isStream: boolean;
}

/** Every bit that lets somebody write. */
const MAY_WRITE = 0o222;

const mayWrite = (at: string) =>
  access(at, constants.W_OK).then(
    () => true,
    () => false,
  );

async function readWriteTarget(named: string, content: string | Uint8Array, shown: string): Promise<WriteTarget> {
  const at = await realpath(named).catch(() => named);
  const there = await stat(at).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (!there) return { at, content, isStream: false };
  if (there.isDirectory()) throw new CommandUsageError(`expected a file; ${shown} is a folder`);
  // Whoever may do everything may write what is read-only, too; that is not what its owner wants.
  const isReadOnly = (there.mode & MAY_WRITE) === 0 || !(await mayWrite(at));
  if (isReadOnly) throw new CommandUsageError(`cannot write ${shown}: it is read-only`);
  return { at, content, mode: there.mode, isStream: !there.isFile() };
}

/** Writes files by their paths, or none where one of them cannot be written; `cwd` is where messages name them from. */
export async function writeWholeFiles(files: ReadonlyMap<string, string | Uint8Array>, cwd: string): Promise<void> {
  const targets: WriteTarget[] = [];
  for (const [at, content] of files) targets.push(await readWriteTarget(at, content, path.relative(cwd, at)));
  // Nothing reads a name that begins with a dot, so that whoever follows the folder does not see them.
  const waiting = targets
    .filter(({ isStream }) => !isStream)
    .map((target) => ({ ...target, beside: path.join(path.dirname(target.at), `.alongside-${randomUUID()}`) }));
  try {
    for (const { at, beside, content, mode } of waiting) {
      await mkdir(path.dirname(at), { recursive: true });
      await writeFile(beside, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) }).catch((error) => {
        // Whoever named the other file is told of that one.
        throw Object.assign(error, { path: at });
      });
    }
    for (const { at, beside } of waiting) await rename(beside, at);
  } finally {
    for (const { beside } of waiting) await rm(beside, { force: true });
  }
  for (const { at, content, isStream } of targets) if (isStream) await writeFile(at, content);
}
