// Imported tips as files of an author's folder: paths, pictures, links from one to another.
import { readPicture } from '../../feed/picture-bytes.ts';
import { pathAsAddress, resolvePath } from '../folder-path.ts';
import { finishSteps, type Steps } from '../in-turns.ts';
import { INLINE_BYTES } from '../inline-pictures.ts';
import { writeTip } from '../write-tip.ts';
import { parentOf, relativePath } from './file-path.ts';
import type { Places } from './html-to-markdown.ts';
import type { Imported, ImportedTip, Loss } from './imported.ts';
import { lossOf } from './losses.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { createPaths, safePath } from './tip-path.ts';

/** Files to write, by path relative to the author's folder, and what has no place in them. */
export interface WrittenFolder {
  files: Map<string, Uint8Array>;
  /** The files of the tips, in the order in which these came. */
  tips: string[];
  lost: Loss[];
}

/** What the source is like. */
export interface SourceFacts {
  /** A file of the source. */
  read(path: string): Uint8Array | undefined;
  language?: string | undefined;
  /** The source is the feed that the folder is to give again: what it names stays as it is. */
  isSameFeed?: boolean;
}

/** Names that a folder had before; none leads elsewhere, on any system. */
const KEPT_NAME = /^(?!.*(?:^|\/)\.)[^\\:*?"<>|\p{Cc}]+$/u;
const WEB = /^(?:https?:)?\/\//i;
const REACHED = /^(?:https?:\/\/|mailto:|tel:|show:)/i;
const ENDINGS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp' };

const decodeBase64 = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The bytes of a picture that stands in its address; `null` where they are none that is shown. */
function readDataAddress(address: string): { bytes: Uint8Array; ending: string } | null {
  const [, base64] = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/i.exec(address) ?? [];
  try {
    const bytes = decodeBase64(base64 ?? '');
    const facts = readPicture(bytes);
    return facts && { bytes, ending: ENDINGS[facts.type] };
  } catch {
    return null;
  }
}

interface Target {
  tip: ImportedTip;
  path: string;
}

interface Room {
  folder: WrittenFolder;
  facts: SourceFacts;
  /** Paths of tips by the file of the source that holds nothing else, and by the fragment that names them in a feed. */
  paths: ReadonlyMap<string, string>;
}

/** An address from a file of the folder to another. */
const addressTo = (from: string, to: string) => relativePath(parentOf(from), to).replace(/[%?#]/g, encodeURIComponent);

function placePicture(
  address: string,
  { tip, path }: Target,
  { folder, facts }: Room,
  number: () => number,
): string | null {
  const own = address.startsWith('data:') ? readDataAddress(address) : null;
  const file = `tips/${path}.md`;
  if (own) {
    // Another tip may show a picture that lies beside the feed under just this name.
    let target = '';
    do target = `tips/${path}-${number()}.${own.ending}`;
    while (folder.files.has(target) || facts.read(target));
    folder.files.set(target, own.bytes);
    if (facts.isSameFeed && own.bytes.length > INLINE_BYTES) {
      const what = `a picture in the text is a file now, and stands beside the feed that is made of it: ${target}`;
      folder.lost.push({ where: tip.where, what });
    }
    return addressTo(file, target);
  }
  if (WEB.test(address)) {
    const what = lossOf('pictureOnWeb', { name: address });
    if (!facts.isSameFeed) folder.lost.push({ where: tip.where, what });
    return address;
  }
  const source = resolvePath(address, tip.file);
  const bytes = source ? facts.read(source) : undefined;
  if (!source || !bytes) return null;
  const name = source.replace(/^tips\//, '');
  const target = `tips/${facts.isSameFeed && KEPT_NAME.test(name) ? name : safePath(name)}`;
  folder.files.set(target, bytes);
  return addressTo(file, target);
}

function placeLink(address: string, { tip, path }: Target, { facts, paths }: Room): string | null {
  if (REACHED.test(address)) return address;
  const isInside = !/^[#?]|^[a-z][\w+.-]*:/i.test(address);
  const linked = paths.get(isInside ? (resolvePath(address, tip.file) ?? '') : address);
  if (linked !== undefined) return addressTo(`tips/${path}.md`, `tips/${linked}.md`);
  return facts.isSameFeed ? address : null;
}

function placesOf(target: Target, room: Room): Places {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  return {
    picture: (address) => placePicture(address, target, room, next),
    link: (address) => placeLink(address, target, room),
  };
}

/** Gives each tip its path, and one of the same id as another an id of its own. */
function placeTips(tips: readonly ImportedTip[], lost: Loss[]): Target[] {
  const pathFor = createPaths();
  const ids = new Set<string>();
  return tips.map((tip): Target => {
    const path = pathFor(tip.item);
    const isTwice = ids.has(tip.item.id);
    ids.add(isTwice ? path : tip.item.id);
    if (!isTwice) return { tip, path };
    lost.push({ where: tip.where, what: lossOf('idTaken', { id: tip.item.id, name: path }) });
    return { tip: { ...tip, item: { ...tip.item, id: path } }, path };
  });
}

const tipFileOf = ({ path }: Target) => `tips/${path}.md`;

/** Writes imported tips as files, one a step. The same source gives the same files. */
export function* writingTips({ tips, lost }: Imported, facts: SourceFacts): Steps<WrittenFolder> {
  const folder: WrittenFolder = { files: new Map(), tips: [], lost: [...lost] };
  const targets = placeTips(tips, folder.lost);
  folder.tips = targets.map(tipFileOf);
  const named = targets.map(
    ({ tip, path }) => [tip.isWholeFile ? tip.file : `#${pathAsAddress(tip.item.id)}`, path] as const,
  );
  const room: Room = { folder, facts, paths: new Map(named) };
  const encoder = new TextEncoder();
  for (const target of targets) {
    const { tip, path } = target;
    const places = placesOf(target, room);
    const moved = tip.markdown === undefined ? undefined : rewriteLinks(tip.markdown, places);
    const written = writeTip(tip.item, {
      path,
      places,
      language: facts.language,
      keepsLines: facts.isSameFeed ?? false,
      ...(moved ? { markdown: moved.markdown } : {}),
    });
    for (const what of [...(moved?.lost ?? []), ...written.lost]) folder.lost.push({ where: tip.where, what });
    folder.files.set(tipFileOf(target), encoder.encode(written.text));
    yield;
  }
  return folder;
}

/** Writes imported tips as files. The same source gives the same files. */
export const writeTips = (imported: Imported, facts: SourceFacts): WrittenFolder =>
  finishSteps(writingTips(imported, facts));
