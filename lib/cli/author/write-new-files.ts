// Writes files without touching what is there: a file that differs is somebody's work.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What became of files. */
export interface WrittenFiles {
  written: string[];
  /** There already, just so. */
  same: string[];
  /** There already, with other content: left as they are. */
  differing: string[];
}

/** Writes files below a folder. */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<WrittenFiles> {
  const result: WrittenFiles = { written: [], same: [], differing: [] };
  for (const [name, bytes] of files) {
    const at = path.join(folder, name);
    const there = await readFile(at).catch(() => null);
    if (there) {
      (there.equals(bytes) ? result.same : result.differing).push(name);
      continue;
    }
    await mkdir(path.dirname(at), { recursive: true });
    // Whatever came there meanwhile stays.
    await writeFile(at, bytes, { flag: 'wx' });
    result.written.push(name);
  }
  return result;
}
