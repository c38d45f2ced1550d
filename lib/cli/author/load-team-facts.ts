// What a team report takes from the feed itself: titles, minutes, and how well its tips are kept.
import path from 'node:path';
import { buildFeed } from '../../core/author/build-feed.ts';
import type { FeedDocument } from '../../core/author/folder.ts';
import { readFolder } from '../../core/author/read-folder.ts';
import { parseFeedFile } from '../../core/feed/parse-feed.ts';
import type { Tip } from '../../core/feed/tip.ts';
import type { TeamFacts } from '../../core/value/team/team-worth.ts';
import { DEFAULT_MINUTES } from '../../core/value/worth.ts';
import { CommandUsageError } from './command-io.ts';
import { readPublishedFeed } from './feed-files.ts';
import { isFolder, localDay, readFolderFiles } from './read-files.ts';

/** What a team report says of the feed, and the titles of its tips. */
export interface LoadedFacts {
  facts: Omit<TeamFacts, 'edited'>;
  titleOf: (tip: string) => string | undefined;
}

async function documentsOf(named: string, cwd: string): Promise<readonly FeedDocument[]> {
  const root = path.resolve(cwd, named);
  if ((await isFolder(root)) === true) return buildFeed(readFolder(await readFolderFiles(root, cwd))).files;
  const documents = await readPublishedFeed(named, cwd);
  if (documents.length === 0)
    throw new CommandUsageError(`expected --tips with a folder or a feed; there is none at ${named}`);
  return documents;
}

/** Reads what is told of the feed itself; nothing is known where none is named. */
export async function loadTeamFacts(named: string | undefined, cwd: string): Promise<LoadedFacts> {
  if (named === undefined) return { facts: { title: '', minutesSaved: DEFAULT_MINUTES }, titleOf: () => undefined };
  const tips = new Map<string, Tip>();
  let [title, minutesSaved, faulty] = ['', DEFAULT_MINUTES, 0];
  for (const [at, document] of (await documentsOf(named, cwd)).entries()) {
    const file = parseFeedFile(document, named);
    if (!file.ok) throw new CommandUsageError(`expected --tips with a folder or a feed; ${named} is none`);
    if (at === 0) ({ title, minutesSaved } = file.value.head);
    faulty += file.value.tipsInNeed.size;
    for (const tip of file.value.tips) tips.set(tip.id, tip);
  }
  const today = localDay();
  const overdue = [...tips.values()].filter(({ reviewBy = today }) => reviewBy < today).length;
  return {
    facts: { title, minutesSaved, health: { tips: [...tips.keys()], overdue, faulty } },
    titleOf: (tip) => tips.get(tip)?.title,
  };
}
