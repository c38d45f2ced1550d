// What is served of a folder, and the line that is told of each change of it.
import path from 'node:path';
import { checkFolder } from '../../core/author/check-folder.ts';
import { diffTips, type FeedDiff } from '../../core/author/feed-diff.ts';
import type { FolderFiles, Problem } from '../../core/author/folder.ts';
import { readFolder } from '../../core/author/read-folder.ts';
import { hasErrors, type ServedFeed, sameFiles, serveFeed } from '../../core/author/served-feed.ts';
import { sameJson } from '../../core/stored/same-json.ts';
import { type CommandIo, systemWords } from './command-io.ts';
import { printChangedParts } from './print-changes.ts';
import { printProblem, printProblems } from './print-problems.ts';
import { isInColours, relativeTo } from './problem-paths.ts';
import { findOutside, isFolder, localDay, readFolderFiles } from './read-files.ts';

/** A folder as it was read last, and what is served of it. */
interface Reading {
  files: FolderFiles;
  problems: Problem[];
  served: ServedFeed;
}

/** A folder that is served. */
export interface ServedFolder {
  served(): ServedFeed;
  /** Tells what there is at first. */
  tell(): void;
  /** Reads the folder anew, and tells what has changed. */
  renew(): Promise<void>;
}

const outsideProblem = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'link-outside',
  message: 'Put the file itself here: it is a link out of this folder, and nothing from elsewhere is served.',
});

async function readServed(root: string, cwd: string, before: Reading | null): Promise<Reading> {
  const all = new Map(await readFolderFiles(root, cwd));
  const outside = await findOutside(root, all.keys());
  for (const name of outside) all.delete(name);
  if (before && sameFiles(before.files, all) && sameJson(outsideIn(before.problems), outside)) return before;
  const folder = readFolder(all);
  const found = [...outside.map(outsideProblem), ...checkFolder(folder, localDay())];
  const problems = found.filter(({ severity }) => severity !== 'info');
  return { files: all, problems, served: serveFeed(folder, problems, before?.served ?? null, Date.now()) };
}

const outsideIn = (problems: readonly Problem[]) =>
  problems.filter(({ rule }) => rule === 'link-outside').map(({ file }) => file);

/** So many tips are named; of the others only their number is told. */
const MOST_NAMED = 5;

function nameSome(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What readers see change, in one line. */
export function printFeedChange({ added, changed, gone }: FeedDiff): string {
  const parts = [
    ...(added.length > 0 ? [`new: ${nameSome(added.map(({ id }) => id))}`] : []),
    ...(changed.length > 0
      ? [`changed: ${nameSome(changed.map(({ tip, parts }) => `${tip.id} (${printChangedParts(parts)})`))}`]
      : []),
    ...(gone.length > 0 ? [`gone: ${nameSome(gone.map(({ id }) => id))}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'no tip is new, changed or gone';
}

/** Reads a folder that is to be served; the first time it must be there. */
export async function openServedFolder(root: string, io: CommandIo): Promise<ServedFolder> {
  let reading = await readServed(root, io.cwd, null);
  // What was told last, so that trouble that goes on is told once.
  let trouble = '';
  const inWords = (problems: readonly Problem[]) => relativeTo(problems, root, io.cwd);
  const tellAll = () => {
    const { problems, files } = reading;
    const printed = { format: 'human', files: files.size, inColours: isInColours(io) } as const;
    if (problems.length > 0) io.out(printProblems(inWords(problems), printed));
  };
  const tellTrouble = (words: string) => {
    if (words !== trouble) io.out(`${timeOfDay()} ${words}\n`);
    trouble = words;
  };
  const tellChange = (before: Reading) => {
    if (hasErrors(reading.problems)) {
      tellAll();
      io.out(`${timeOfDay()} the tips from before stay until the errors are mended\n`);
      return;
    }
    const known = new Set(before.problems.map((problem) => JSON.stringify(problem)));
    const more = reading.problems.filter((problem) => !known.has(JSON.stringify(problem)));
    for (const problem of inWords(more)) io.out(`${printProblem(problem, isInColours(io))}\n`);
    const mended = hasErrors(before.problems) ? 'all errors are mended; ' : '';
    io.out(`${timeOfDay()} ${mended}${printFeedChange(diffTips(before.served.tips, reading.served.tips))}\n`);
  };
  return {
    served: () => reading.served,
    tell: () => {
      tellAll();
      if (hasErrors(reading.problems)) io.out('Files with errors are left out until they are mended.\n');
    },
    renew: async () => {
      const before = reading;
      try {
        reading = await readServed(root, io.cwd, before);
      } catch (error) {
        if ((await isFolder(root)) !== true)
          return tellTrouble(
            `${path.relative(io.cwd, root) || '.'} is gone: the tips from before stay until it is back`,
          );
        // A file that went away while it was read comes as a change of its own.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        return tellTrouble(`${systemWords(error as Error, io.cwd)}: the tips from before stay`);
      }
      if (trouble !== '') io.out(`${timeOfDay()} the folder can be read again\n`);
      trouble = '';
      if (reading !== before) tellChange(before);
    },
  };
}

const timeOfDay = () => new Date().toTimeString().slice(0, 8);
