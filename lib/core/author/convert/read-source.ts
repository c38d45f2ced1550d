// The files of a source, each read by what it is.
import { finishSteps, type Steps } from '../in-turns.ts';
import { type Imported, joinImports, nothing } from './imported.ts';
import { lossOf } from './losses.ts';
import { readingCsv } from './read-csv.ts';
import { hasProposal, readingFeedSource } from './read-feed.ts';
import { readMarkdownFile } from './read-markdown.ts';
import { readHtmlPage } from './read-page.ts';
import { readingWordPress } from './read-wordpress.ts';

const endingOf = (file: string) => /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
/** What lies beside texts: pictures come with the tips that name them; styles and scripts are of no use. */
const BESIDE = /\.(?:png|jpe?g|gif|webp|svg|ico|css|js|woff2?)$/i;

/** Tells whether a text is a sitemap. */
export const isSitemap = (text: string): boolean => /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 2000));

function* readingText(text: string, file: string): Steps<Imported> {
  switch (endingOf(file)) {
    case 'md':
    case 'markdown':
    case 'mdx':
      return readMarkdownFile(text, file);
    case 'csv':
    case 'tsv':
      return yield* readingCsv(text, file);
    case 'json':
      return yield* readingFeedSource(text, file);
    case 'xml':
      if (/<rss[\s>]/.test(text)) return yield* readingWordPress(text, file);
      return nothing(file, lossOf('noWordPress'));
    case 'html':
    case 'htm':
      return readHtmlPage(text, file);
    default:
      if (hasProposal(text)) return yield* readingFeedSource(text, file);
      return nothing(file, lossOf('unknownKind'));
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

function* readingBytes(bytes: Uint8Array, file: string): Steps<Imported> {
  const { text, isGuessed } = decodeSource(bytes);
  const read = yield* readingText(text, file);
  if (!isGuessed || read.tips.length === 0) return read;
  return joinImports([nothing(file, lossOf('encoding')), read]);
}

/** Tells whether a file is read for tips, and does not only lie beside them. */
export const isReadForTips = (file: string): boolean => !BESIDE.test(file);

/** Reads all files of a source, in the order of their paths: a file a step, or a tip where a file has several. */
export function* readingSource(files: ReadonlyMap<string, Uint8Array>): Steps<Imported> {
  const read: Imported[] = [];
  for (const [file, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!isReadForTips(file)) continue;
    read.push(yield* readingBytes(bytes, file));
    yield;
  }
  return joinImports(read);
}

/** Reads all files of a source, in the order of their paths. */
export const readSource = (files: ReadonlyMap<string, Uint8Array>): Imported => finishSteps(readingSource(files));
