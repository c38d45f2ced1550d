// alongside import: help that a team has elsewhere becomes files of an author's folder.
import path from 'node:path';
import { type Imported, joinImports, nothing } from '../../core/author/convert/imported.ts';
import { lossOf } from '../../core/author/convert/losses.ts';
import { hasProposal, readFeedSource } from '../../core/author/convert/read-feed.ts';
import { readHtmlPage } from '../../core/author/convert/read-page.ts';
import { isSitemap, readSource } from '../../core/author/convert/read-source.ts';
import { type WrittenFolder, writeTips } from '../../core/author/convert/write-tips.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo, onlyOne } from './command-io.ts';
import { fetchText, isAddress } from './fetch-text.ts';
import { importAddresses } from './import-addresses.ts';
import { printWritten } from './print-written.ts';
import { readSourceFiles } from './read-source-files.ts';
import { writeNewFiles } from './write-new-files.ts';

const USAGE = `Usage: alongside import SOURCE --into DIR
Makes tips of help that is elsewhere. No file that is there already is changed.
  SOURCE      a file, a folder, a ZIP archive or a web address:
              Markdown (.md), a table (.csv, .tsv), a feed, proposal or file of own tips (.json),
              an export of WordPress (.xml), of Confluence or a help desk (.html),
              a sitemap (.xml) or a list of addresses, one a line (.txt)
  --into DIR  the folder of tips; the tips come into its tips/
Example: alongside import handbook.zip --into help
`;

const OPTIONS = { into: { type: 'string' } } as const;
type Given = GivenTo<typeof OPTIONS>;

async function importAddress(address: string): Promise<Imported> {
  const text = await fetchText(address).catch((error: unknown) => {
    throw new CommandUsageError(`cannot read ${address}: ${error instanceof Error ? error.message : error}`);
  });
  if (isSitemap(text)) return importAddresses(text, address);
  if (/^\s*[{[]/.test(text)) return readFeedSource(text, address);
  if (/<html[\s>]/i.test(text)) return readHtmlPage(text, address);
  return nothing(address, lossOf('unknownKind'));
}

async function importFiles(source: string, cwd: string): Promise<WrittenFolder> {
  const { files, read } = await readSourceFiles(source, cwd);
  const decoder = new TextDecoder();
  const lists: Imported[] = [];
  const others = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    const text = /\.(?:txt|xml)$/i.test(name) ? decoder.decode(bytes) : '';
    const isList = /\.txt$/i.test(name) ? !hasProposal(text) : isSitemap(text);
    if (isList) lists.push(await importAddresses(text, name));
    else others.set(name, bytes);
  }
  return writeTips(joinImports([readSource(others), ...lists]), { read });
}

async function importTips({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const source = onlyOne(positionals, 'expected one source');
  if (!values.into) throw new CommandUsageError('expected --into DIR, the folder of tips');
  const { files, tips, lost } = isAddress(source)
    ? writeTips(await importAddress(source), { read: () => undefined })
    : await importFiles(source, io.cwd);
  const folder = path.resolve(io.cwd, values.into);
  const written = await writeNewFiles(folder, files);
  io.out(printWritten(written, lost, { folder, cwd: io.cwd, tips: tips.length }));
  return tips.length > 0 ? 0 : 1;
}

const runImport = createCommand({ name: 'import', usage: USAGE, options: OPTIONS }, importTips);

export { runImport as run };
