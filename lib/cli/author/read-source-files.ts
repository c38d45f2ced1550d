// The files of what is imported: one file, a folder, or a ZIP archive, which is read in memory alone.
import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isForOtherTools, unzipSource } from '../../core/author/convert/unzip-source.ts';
import { CommandUsageError } from './command-io.ts';

/** What is imported. */
export interface SourceFiles {
  /** By path sourceIn the source, with forward slashes. */
  files: ReadonlyMap<string, Uint8Array>;
  /** A file of the source, or beside it. */
  read(name: string): Uint8Array | undefined;
}

async function readTree(root: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !isForOtherTools(name))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile()) files.set(name, await readFile(path.join(root, name)));
    }
  };
  await walk('');
  return files;
}

function unzip(archive: Uint8Array, name: string): Map<string, Uint8Array> {
  const files = unzipSource(archive);
  if (!files.ok) throw new CommandUsageError(`cannot read ${name}: ${files.error}`);
  return files.value;
}

const sourceIn = (files: ReadonlyMap<string, Uint8Array>): SourceFiles => ({ files, read: (name) => files.get(name) });

/** A file beside another; nothing where there is none. */
export function readBeside(folder: string, name: string): Uint8Array | undefined {
  try {
    return readFileSync(path.join(folder, name));
  } catch {
    return undefined;
  }
}

/** Reads the files of a source. */
export async function readSourceFiles(source: string, cwd: string): Promise<SourceFiles> {
  const at = path.resolve(cwd, source);
  const entry = await stat(at).catch(() => null);
  if (!entry) throw new CommandUsageError(`expected a file, a folder or a web address; there is none at ${source}`);
  if (entry.isDirectory()) return sourceIn(await readTree(at));
  const bytes = await readFile(at);
  if (/\.zip$/i.test(at)) return sourceIn(unzip(bytes, source));
  return {
    files: new Map([[path.basename(at), bytes]]),
    read: (name) => readBeside(path.dirname(at), name),
  };
}
