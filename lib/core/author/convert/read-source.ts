// The files of a source, each read by what it is.
import { type Imported, joinImports, nothing } from './imported.ts';
import { readCsv } from './read-csv.ts';
import { hasProposal, readFeedSource } from './read-feed.ts';
import { readMarkdownFile } from './read-markdown.ts';
import { readHtmlPage } from './read-page.ts';
import { readWordPress } from './read-wordpress.ts';

const endingOf = (file: string) => /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
/** What lies beside texts: pictures come with the tips that name them; styles and scripts are of no use. */
const BESIDE = /\.(?:png|jpe?g|gif|webp|svg|ico|css|js|woff2?)$/i;

/** Tells whether a text is a sitemap. */
export const isSitemap = (text: string): boolean => /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 2000));

/** Reads the text of one file. */
export function readSourceFile(text: string, file: string): Imported {
  switch (endingOf(file)) {
    case 'md':
    case 'markdown':
    case 'mdx':
      return readMarkdownFile(text, file);
    case 'csv':
    case 'tsv':
      return readCsv(text, file);
    case 'json':
      return readFeedSource(text, file);
    case 'xml':
      return /<rss[\s>]/.test(text) ? readWordPress(text, file) : nothing(file, 'left out: no export of WordPress');
    case 'html':
    case 'htm':
      return readHtmlPage(text, file);
    default:
      if (hasProposal(text)) return readFeedSource(text, file);
      return nothing(file, 'left out: it is none of the kinds that are read');
  }
}

/** The text of a file: spreadsheets write UTF-16, or what the machine wrote before there was Unicode. */
function decodeSource(bytes: Uint8Array): { text: string; isGuessed: boolean } {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return { text: new TextDecoder('utf-16le').decode(bytes), isGuessed: false };
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
}

function readBytes(bytes: Uint8Array, file: string): Imported {
  const { text, isGuessed } = decodeSource(bytes);
  const read = readSourceFile(text, file);
  if (!isGuessed || read.tips.length === 0) return read;
  return joinImports([nothing(file, 'read as Windows-1252, for it is no UTF-8: look at its accents'), read]);
}

/** Reads all files of a source, in the order of their paths. */
export function readSource(files: ReadonlyMap<string, Uint8Array>): Imported {
  const read = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .filter(([file]) => !BESIDE.test(file))
    .map(([file, bytes]) => readBytes(bytes, file));
  return joinImports(read);
}
