// The files of a published feed, from this machine or from its address.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FeedDocument } from '../../core/author/folder.ts';
import { FEED_LIMITS } from '../../core/feed/limits.ts';
import { parseFeedText } from '../../core/feed/parse-feed-text.ts';
import { isObject } from '../../core/feed/problem-of.ts';
import { CommandUsageError } from './command-io.ts';
import { isFolder } from './read-files.ts';

/** The text of a feed's file; `null` where there is none yet. */
async function readFeedText(url: URL): Promise<string | null> {
  if (url.protocol === 'file:') {
    const file = fileURLToPath(url);
    return (await isFolder(file)) === null ? null : readFile(file, 'utf8');
  }
  const answer = await fetch(url);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`it answers ${answer.status}`);
  return answer.text();
}

/** The address of a feed that a command names by its path or its address. */
function publishedAddress(named: string, cwd: string): URL {
  if (!/^https?:\/\//i.test(named)) return pathToFileURL(path.resolve(cwd, named));
  if (!URL.canParse(named)) throw new CommandUsageError(`expected a file or an address; ${named} is none`);
  return new URL(named);
}

/** Reads all files of a published feed, in order; none where nothing was published yet. */
export async function readPublishedFeed(named: string, cwd: string): Promise<FeedDocument[]> {
  const files: FeedDocument[] = [];
  let url: URL | null = publishedAddress(named, cwd);
  while (url && files.length < FEED_LIMITS.files) {
    const current: URL = url;
    const text = await readFeedText(current).catch((error: unknown) => {
      throw new CommandUsageError(`cannot read ${named}: ${error instanceof Error ? error.message : error}`);
    });
    if (text === null) return [];
    const json = parseFeedText(text, named);
    if (!json.ok || !isObject(json.value)) throw new CommandUsageError(`expected a feed; ${named} is none`);
    // Only its number and its bytes are looked at: whatever it holds, it is compared as it stands.
    const document = json.value as FeedDocument;
    files.push(document);
    url =
      typeof document.next_url === 'string' && URL.canParse(document.next_url, current.href)
        ? new URL(document.next_url, current.href)
        : null;
  }
  return files;
}
