// Paths inside an author's folder, as Markdown and HTML write them.
import { decode } from '../place/pattern.ts';

/** The path of a link relative to the folder; `null` where it leads out of it. */
export function resolvePath(link: string, from: string): string | null {
  const [path = ''] = link.split(/[?#]/);
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decode(path).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** A path as an address writes it. */
export const pathAsAddress = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
