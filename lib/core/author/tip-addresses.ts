// Where links from one tip's file to another lead.
import { pathAsAddress } from './folder-path.ts';
import { frontMatterOf, idOfFile } from './read-tip.ts';

const TIP = /^tips\/.+\.md$/;

/** Tells whether a file of an author's folder is a tip's. */
export const isTipFile = (file: string): boolean => TIP.test(file);

/** Where links to each tip lead: its own address, else its id, which no reader of feeds opens. */
export function linkAddresses(texts: ReadonlyMap<string, string>): (file: string) => string | undefined {
  const known = new Map<string, string>();
  return (file) => {
    const text = texts.get(file);
    if (text === undefined || !isTipFile(file)) return undefined;
    const before = known.get(file);
    if (before !== undefined) return before;
    const { url, id } = frontMatterOf(text);
    const named = typeof id === 'string' && id.trim() !== '' ? id.trim() : idOfFile(file);
    const address = typeof url === 'string' && url !== '' ? url : `#${pathAsAddress(named)}`;
    known.set(file, address);
    return address;
  };
}
