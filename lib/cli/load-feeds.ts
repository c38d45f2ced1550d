// Feeds in files, read by the very sync and ranked by the very service of the extension; only the storage is another.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toNeed } from '../core/feed/feed-notes.ts';
import type { FeedProblem, FeedStatus } from '../core/feed/feed-status.ts';
import { en } from '../core/text/en.ts';
import { createText } from '../core/text/text.ts';
import type { FeedClient } from '../services/ports/feed-client.ts';
import { type FeedsInMemory, readInMemory } from '../services/read-in-memory.ts';
import { createFileFeedClient } from './file-feed-client.ts';
import { readWords } from './read-words.ts';

/** Reads feeds from files, relative to the folder that the command runs in; `client` has them where no disk does. */
export function loadFeeds(
  files: readonly string[],
  cwd: string,
  client: FeedClient = createFileFeedClient(),
): Promise<FeedsInMemory> {
  const feeds = files.map((file) => ({ feedId: file, url: pathToFileURL(path.resolve(cwd, file)).href }));
  return readInMemory(feeds, client, Date.now, readWords);
}

/** One line for the author: where, which key, what was expected. */
const problemLine = (feed: string, { where, key, message, severity }: FeedProblem) =>
  [feed, where, key, message].filter(Boolean).join(': ') + (severity === 'rejected' ? ' (left out)' : '');

/** What the author of a feed is to know, line by line; `failure` says why it cannot be used. */
export function describeFeed({ feedId: file, problems, problemsTotal, tipsInNeed = 0, failure }: FeedStatus) {
  const text = createText(en, 'en');
  const notes = problems.map((problem) => problemLine(file, problem));
  if (problemsTotal > 0) notes.push(`${file}: ${toNeed({ problems, problemsTotal, tipsInNeed }, text)}`);
  return { notes, failure: failure ? `${file}: ${text(`failure.${failure.kind}`, failure.params)}` : null };
}
