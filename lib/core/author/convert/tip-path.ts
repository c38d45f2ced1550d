// Where a tip's file lies: its id where that can be a path, else words of its title.
import type { FeedItem } from '../../feed/feed-schema.ts';

/** Letters, numbers, dots, dashes and slashes, no name beginning with a dot: what every file system takes. */
const PATH = /^(?!.*\.md$)[\p{L}\p{N}_][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N}._-]*)*$/u;
/** Names that a file may not have on Windows, or that end there with less. */
const RESERVED = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)|\.(?:\/|$)/i;
const MAX_PATH = 120;
const MAX_WORDS = 60;

const canBePath = (id: string) => id.length <= MAX_PATH && PATH.test(id) && !RESERVED.test(id);

/** Words as the name of a file. */
export function slugOf(words: string): string {
  const parts = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = (parts ?? []).join('-').slice(0, MAX_WORDS).replace(/-+$/, '').toWellFormed();
  return canBePath(slug) ? slug : 'tip';
}

/** A path of a source whose every part is one that every file system takes; its ending stays. */
export const safePath = (path: string): string =>
  path
    .split('/')
    .map((part) =>
      canBePath(part) ? part : part.replace(/^(.*?)(\.\w+)?$/, (_all, name, ending = '') => slugOf(name) + ending),
    )
    .join('/');

/** Gives each tip a path of its own, without `tips/` and `.md`; upper and lower case alone keep no two files apart. */
export function createPaths(): (item: Pick<FeedItem, 'id' | 'title'>) => string {
  const taken = new Set<string>();
  /** The last number behind each, where a search for the next begins: thousands of tips may be called the same. */
  const last = new Map<string, number>();
  return ({ id, title }) => {
    const wanted = canBePath(id) ? id : slugOf(title ?? id);
    let [path, count] = [wanted, last.get(wanted) ?? 1];
    while (taken.has(path.toLowerCase())) {
      count += 1;
      path = `${wanted}-${count}`;
    }
    last.set(wanted, count);
    taken.add(path.toLowerCase());
    return path;
  };
}

/** The path of a file of a source as an id: without its ending, each part one that can be a path. */
export const pathAsId = (file: string): string => safePath(file.replace(/\.[\w]+$/, ''));
