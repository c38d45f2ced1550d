// What the commands that find tips work on: a folder or a feed, with the pages and cases beside it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILT_NAME, buildFeedTexts } from '../../core/author/build-feed.ts';
import type { AuthorFolder } from '../../core/author/folder.ts';
import { readFolder } from '../../core/author/read-folder.ts';
import { readPages } from '../../core/author/read-pages.ts';
import type { TipFinder } from '../../core/author/tip-finder.ts';
import type { Tip } from '../../core/feed/tip.ts';
import { createMemoryFeedClient } from '../../services/memory-feed-client.ts';
import type { FeedClient } from '../../services/ports/feed-client.ts';
import { readTipsInForce } from '../../services/read-in-memory.ts';
import { describeFeed, loadFeeds } from '../load-feeds.ts';
import { type CommandIo, CommandUsageError } from './command-io.ts';
import { isFolder, readFolderFiles } from './read-files.ts';

/** Tips that were read, with the pages and cases beside them; the problems are those of all that was read. */
export interface LoadedTips extends Pick<AuthorFolder, 'pages' | 'cases' | 'problems'> {
  /** The folder that pages and cases are in. */
  root: string;
  finder: TipFinder;
  tips: Tip[];
}

/** Tips in memory, as people would be shown them; what the author of the feed is to know is told on the way. */
async function findInFeed(file: string, { cwd, err }: CommandIo, client?: FeedClient) {
  const { tips: finder, store, states } = await loadFeeds([file], cwd, client);
  for (const { notes, failure } of states.map(describeFeed)) {
    for (const note of notes) err(`${note}\n`);
    if (failure) throw new CommandUsageError(failure);
  }
  return { finder, tips: await readTipsInForce(store) };
}

/** Reads a folder: its feed is made in memory. */
async function loadFolder(root: string, io: CommandIo): Promise<LoadedTips> {
  const folder = readFolder(await readFolderFiles(root, io.cwd));
  const { pages, cases, problems } = folder;
  const client = createMemoryFeedClient(buildFeedTexts(folder, (name) => pathToFileURL(path.join(root, name)).href));
  return {
    root,
    ...(await findInFeed(path.relative(io.cwd, path.join(root, BUILT_NAME)), io, client)),
    pages,
    cases,
    problems,
  };
}

/** The saved pages below a folder that is named by itself: `pages/` or one that has it. */
export async function readPagesOf(
  named: string,
  cwd: string,
): Promise<Pick<LoadedTips, 'root' | 'pages' | 'problems'>> {
  const at = path.resolve(cwd, named);
  const root = path.basename(at) === 'pages' ? path.dirname(at) : at;
  return { root, ...readPages(await readFolderFiles(root, cwd)) };
}

/** Reads a feed, with the pages and cases beside it. */
async function loadFeed(file: string, io: CommandIo): Promise<LoadedTips> {
  const root = path.resolve(io.cwd, path.dirname(file));
  const files = await readFolderFiles(root, io.cwd);
  const isCases = (name: string) => /^cases\/.+\.ya?ml$/.test(name);
  return {
    root,
    ...(await findInFeed(file, io)),
    ...readPages(files),
    cases: [...files].flatMap(([name, bytes]) =>
      isCases(name) ? { file: name, text: new TextDecoder().decode(bytes) } : [],
    ),
  };
}

/** Reads the tips of a folder or a feed, with its pages and cases. */
export async function loadTips(named: string, io: CommandIo): Promise<LoadedTips> {
  const at = path.resolve(io.cwd, named);
  const kind = await isFolder(at);
  if (kind === null) throw new CommandUsageError(`expected a folder or a feed; there is none at ${named}`);
  return kind ? loadFolder(at, io) : loadFeed(named, io);
}
