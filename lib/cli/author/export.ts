// alongside export: a feed becomes the folder that it could have been made of.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { feedToFolder } from '../../core/author/convert/feed-to-folder.ts';
import type { Loss } from '../../core/author/convert/imported.ts';
import { parseFeedText } from '../../core/feed/parse-feed-text.ts';
import { isObject } from '../../core/feed/problem-of.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo, onlyOne } from './command-io.ts';
import { fetchText, isAddress } from './fetch-text.ts';
import { printWritten } from './print-written.ts';
import { readBeside } from './read-source-files.ts';
import { writeNewFiles } from './write-new-files.ts';

const USAGE = `Usage: alongside export FEED --md DIR
Makes a folder of tips of a feed: feed.yml, contacts.yml, and a Markdown file for each tip.
No file that is there already is changed.
  FEED      a file or a web address; the further files that it names are read as well
  --md DIR  where the folder is written
Example: alongside export https://help.example/help.json --md help
`;

const OPTIONS = { md: { type: 'string' } } as const;
type Given = GivenTo<typeof OPTIONS>;
const MOST_FILES = 100;

/** Where a further file lies: beside the first, wherever that is. */
function nextOf(current: string, next: string): string {
  if (isAddress(current)) return new URL(next, current).href;
  const name = URL.canParse(next) ? new URL(next).pathname : next;
  return path.join(path.dirname(current), decodeURIComponent(path.posix.basename(name)));
}

async function readDocument(at: string, shown: string): Promise<Record<string, unknown>> {
  const text = await (isAddress(at) ? fetchText(at) : readFile(at, 'utf8')).catch((error: unknown) => {
    throw new CommandUsageError(`cannot read ${shown}: ${error instanceof Error ? error.message : error}`);
  });
  const json = parseFeedText(text, shown);
  if (!json.ok || !isObject(json.value) || !Array.isArray(json.value.items)) {
    throw new CommandUsageError(`expected a feed; ${shown} is none`);
  }
  return json.value;
}

async function readDocuments(
  at: string,
  shown: string,
): Promise<{ documents: Record<string, unknown>[]; lost: Loss[] }> {
  const documents: Record<string, unknown>[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = at; next !== undefined && !seen.has(next); ) {
    if (documents.length === MOST_FILES) {
      return { documents, lost: [{ where: shown, what: `left out: what comes after ${MOST_FILES} files` }] };
    }
    seen.add(next);
    const document = await readDocument(next, documents.length === 0 ? shown : next);
    documents.push(document);
    const named = document.next_url;
    next = typeof named === 'string' && named !== '' ? nextOf(next, named) : undefined;
  }
  return { documents, lost: [] };
}

async function exportFeed({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const feed = onlyOne(positionals, 'expected one feed');
  if (!values.md) throw new CommandUsageError('expected --md DIR, where the folder is written');
  const at = isAddress(feed) ? feed : path.resolve(io.cwd, feed);
  const { documents, lost: ofFiles } = await readDocuments(at, feed);
  const read = (name: string) => (isAddress(at) ? undefined : readBeside(path.dirname(at), name));
  const { files, tips, lost } = feedToFolder(documents, feed, read);
  const folder = path.resolve(io.cwd, values.md);
  const written = await writeNewFiles(folder, files);
  io.out(printWritten(written, [...ofFiles, ...lost], { folder, cwd: io.cwd, tips: tips.length }));
  return 0;
}

const runExport = createCommand({ name: 'export', usage: USAGE, options: OPTIONS }, exportFeed);

export { runExport as run };
