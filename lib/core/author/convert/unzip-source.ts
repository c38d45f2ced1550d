// A ZIP archive as the files that are in it, read in memory alone.
import { unzipSync } from 'fflate';
import { err, ok, type Result } from '../../result.ts';

/** An archive may not become larger than this: far more than the texts and pictures of a help desk. */
const MAX_UNZIPPED = 500_000_000;

/** Tells whether a file or folder is there for a tool, and holds no help. */
export const isForOtherTools = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name === '__MACOSX';

/** The parts of a path as archives have it: some begin with `./`, some are of Windows, and some lead out. */
const archiveParts = (name: string): string[] =>
  name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');

/** The files by their paths within the archive; two of one path both stay. */
function byPath(entries: Readonly<Record<string, Uint8Array>>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(entries)) {
    let path = archiveParts(name).join('/');
    while (files.has(path)) path = `other/${path}`;
    files.set(path, bytes);
  }
  return files;
}

/** Reads an archive into its files by their paths; why not, in a few English words, where it cannot be. */
export function unzipSource(archive: Uint8Array): Result<Map<string, Uint8Array>, string> {
  let size = 0;
  try {
    const entries = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (/[/\\]$/.test(name) || archiveParts(name).some(isForOtherTools)) return false;
        size += originalSize;
        if (size > MAX_UNZIPPED) throw new Error(`it holds more than ${MAX_UNZIPPED / 1_000_000} MB`);
        return true;
      },
    });
    return ok(byPath(entries));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
