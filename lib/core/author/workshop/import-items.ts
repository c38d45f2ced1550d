// What was exported elsewhere, as tips of a feed that is worked on: the way that the command line takes, files and all, so
// that both make the same of it.
import { judgePicture } from '../../feed/judge-picture.ts';
import { FEED_LIMITS } from '../../feed/limits.ts';
import { toDataAddress } from '../../feed/picture-data.ts';
import type { Imported, Loss } from '../convert/imported.ts';
import { lossOf } from '../convert/losses.ts';
import { isReadForTips } from '../convert/read-source.ts';
import { unzipSource } from '../convert/unzip-source.ts';
import { writingTips } from '../convert/write-tips.ts';
import type { AuthoredTip, FolderFiles } from '../folder.ts';
import { pathAsAddress } from '../folder-path.ts';
import type { Steps } from '../in-turns.ts';
import { withInlined } from '../inline-pictures.ts';
import { readTip } from '../read-tip.ts';
import { linkAddresses } from '../tip-addresses.ts';

type Item = Record<string, unknown>;

/** A file as a person gives it; without bytes where the browser could not read it. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array | null;
}

/** The files of what is imported, by their paths, archives opened; and those that could not be. */
export interface ImportSource {
  files: FolderFiles;
  lost: Loss[];
}

/** A path that no file has yet: two archives may hold files of one name. */
function freePath(path: string, within: string, files: FolderFiles): string {
  let free = path;
  while (files.has(free)) free = `${within}/${free}`;
  return free;
}

/** Takes files as they are given, and those within archives. */
export function openSource(given: readonly GivenFile[]): ImportSource {
  const files = new Map<string, Uint8Array>();
  const lost: Loss[] = [];
  for (const { name, bytes } of given) {
    if (bytes === null) lost.push({ where: name, what: lossOf('unreadable') });
    else if (/\.zip$/i.test(name)) {
      const archive = unzipSource(bytes);
      if (!archive.ok) lost.push({ where: name, what: lossOf('unreadable') });
      else for (const [path, inner] of archive.value) files.set(freePath(path, name, files), inner);
    } else files.set(freePath(name, String(files.size), files), bytes);
  }
  return { files, lost };
}

/** What came of one file. */
export interface ImportedFile {
  name: string;
  tips: number;
  /** What of it did not come along, or came changed. */
  lost: Loss[];
}

/** Tips that can be taken in, and where they come from. */
export interface ImportedItems {
  items: Item[];
  /** Every file that was looked at, in the order of its path. */
  files: ImportedFile[];
}

/** The address of a picture as the item has it, with what holds the picture itself; `null` where it is none that is shown. */
function inlineAddress(bytes: Uint8Array | undefined): string | null {
  const judged = bytes && judgePicture(bytes);
  if (!bytes || !judged?.ok) return null;
  const address = toDataAddress(judged.value.type, bytes);
  return address.length <= FEED_LIMITS.pictureCharacters ? address : null;
}

/** A feed in a browser has no files beside it: its pictures stand in it. */
function withInlinePictures({ item, pictures }: AuthoredTip, files: FolderFiles): Item {
  const addresses = pictures.flatMap(({ to }) => {
    const address = inlineAddress(files.get(to));
    return address === null ? [] : [[pathAsAddress(to), address] as const];
  });
  return { ...(addresses.length > 0 ? withInlined(item, new Map(addresses)) : item) };
}

/** What a loss is about, in two: the file, and what in it. */
function splitWhere(where: string, isFile: (name: string) => boolean): [file: string, inIt: string] {
  if (isFile(where)) return [where, ''];
  for (let at = where.indexOf(': '); at >= 0; at = where.indexOf(': ', at + 1)) {
    if (isFile(where.slice(0, at))) return [where.slice(0, at), where.slice(at + 2)];
  }
  return [where, ''];
}

function sortByFile({ tips }: Imported, lost: readonly Loss[], { files }: ImportSource): ImportedFile[] {
  const of = new Map<string, ImportedFile>();
  const take = (name: string) => {
    const one = of.get(name) ?? { name, tips: 0, lost: [] };
    of.set(name, one);
    return one;
  };
  for (const name of files.keys()) if (isReadForTips(name)) take(name);
  for (const { file } of tips) take(file).tips += 1;
  for (const { where, what } of lost) {
    const [name, inIt] = splitWhere(where, (path) => files.has(path));
    take(name).lost.push({ where: inIt, what });
  }
  return [...of.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Makes tips of what was read: each is written as a file, and read as such, two steps a tip. */
export function* makingItems(imported: Imported, { files, lost }: ImportSource): Steps<ImportedItems> {
  const read = (path: string) => {
    const bytes = files.get(path);
    return inlineAddress(bytes) === null ? undefined : bytes;
  };
  const folder = yield* writingTips({ ...imported, lost: [...lost, ...imported.lost] }, { read });
  const decoder = new TextDecoder();
  const texts = new Map(folder.tips.map((file) => [file, decoder.decode(folder.files.get(file))]));
  const urlOf = linkAddresses(texts);
  const items: Item[] = [];
  for (const [file, text] of texts) {
    items.push(withInlinePictures(readTip(text, { file, urlOf }).tip, folder.files));
    yield;
  }
  return { items, files: sortByFile(imported, folder.lost, { files, lost }) };
}
