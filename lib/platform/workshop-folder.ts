// A feed as the folder of files that it could be made of: saved as one file, or written where the person says.
import { zipSync } from 'fflate';
import { feedToFolder } from '../core/author/convert/feed-to-folder.ts';
import type { Loss } from '../core/author/convert/imported.ts';
import { saveBytes } from './save-file.ts';

/** Pictures that lie beside a feed are not here. */
const nothingBeside = () => undefined;

const folderFor = (documents: readonly unknown[], title: string) =>
  feedToFolder(documents, title === '' ? 'feed.json' : title, nothingBeside);

/** How many files were written, and what of the feed they have no place for. */
interface Written {
  count: number;
  lost: readonly Loss[];
}

/** Saves the folder as one file in the person's downloads. */
export function saveZip(documents: readonly unknown[], title: string): Written {
  const { files, lost } = folderFor(documents, title);
  saveBytes('feed.zip', 'application/zip', zipSync(Object.fromEntries(files)));
  return { count: 1, lost };
}

/** The part of the browser's files that not every browser has. */
interface FolderHandle {
  getDirectoryHandle(name: string, options: { create: true }): Promise<FolderHandle>;
  getFileHandle(
    name: string,
    options: { create: true },
  ): Promise<{ createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }> }>;
}

async function writeTo(folder: FolderHandle, path: string, bytes: Uint8Array): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? path;
  let within = folder;
  for (const one of names) within = await within.getDirectoryHandle(one, { create: true });
  const file = await (await within.getFileHandle(name, { create: true })).createWritable();
  await file.write(bytes);
  await file.close();
}

/** Writes the folder into one that the person chooses; `null` where they choose none. */
export async function saveFolder(documents: readonly unknown[], title: string): Promise<Written | null> {
  const { showDirectoryPicker: choose } = globalThis as {
    showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FolderHandle>;
  };
  if (!choose) return null;
  let folder: FolderHandle;
  try {
    folder = await choose({ mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
  const { files, lost } = folderFor(documents, title);
  for (const [path, bytes] of files) await writeTo(folder, path, bytes);
  return { count: files.size, lost };
}
