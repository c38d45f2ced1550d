// alongside build: a folder becomes the files of a feed, with its pictures beside them.
import path from 'node:path';
import { buildFeed, feedFileName, feedFileText } from '../../core/author/build-feed.ts';
import { checkFolder } from '../../core/author/check-folder.ts';
import { readFolder } from '../../core/author/read-folder.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo, onlyOne } from './command-io.ts';
import { readPublishedFeed } from './feed-files.ts';
import { printProblems } from './print-problems.ts';
import { isInColours, relativeTo } from './problem-paths.ts';
import { expectOutside, isFolder, localDay, readFolderFiles } from './read-files.ts';
import { writeWholeFiles } from './write-whole-files.ts';

const USAGE = `Usage: alongside build DIR -o FILE [--last FILE|URL] [--strict]
Makes a feed of a folder of tips. With errors nothing is written.
  -o, --out FILE   where the feed is written; further files and larger pictures are written beside it
  --last FILE|URL  the feed as it was published last: its revision goes up by one if anything changed
  --strict         warnings count as errors
Example: alongside build help -o out/help.json --last https://help.example/help.json
`;

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  last: { type: 'string' },
  strict: { type: 'boolean', default: false },
} as const;
type Given = GivenTo<typeof OPTIONS>;

/** Where the feed is written: a file, and none that the feed is made of. */
async function readOut(named: string | undefined, root: string, cwd: string): Promise<string> {
  if (!named) throw new CommandUsageError('expected -o FILE, where the feed is written');
  const out = path.resolve(cwd, named);
  if (/[/\\]$/.test(named) || (await isFolder(out)) === true)
    throw new CommandUsageError(`expected -o with the name of a file, such as ${path.join(named, 'feed.json')}`);
  expectOutside(out, root, cwd);
  return out;
}

const printSize = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const printCount = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

async function buildCommand({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const dir = onlyOne(positionals, 'expected one folder');
  const root = path.resolve(io.cwd, dir);
  const out = await readOut(values.out, root, io.cwd);
  const sources = await readFolderFiles(root, io.cwd);
  const folder = readFolder(sources);
  const problems = checkFolder(folder, localDay()).filter(({ severity }) => severity !== 'info');
  const told = relativeTo(problems, root, io.cwd);
  if (told.length > 0)
    io.err(printProblems(told, { format: 'human', files: sources.size, inColours: isInColours(io) }));
  if (problems.some(({ severity }) => severity === 'error' || values.strict)) return 1;
  const name = path.basename(out);
  const last = values.last === undefined ? undefined : await readPublishedFeed(values.last, io.cwd);
  if (last?.length === 0) io.err(`There is no ${values.last} yet, so no revision is written.\n`);
  const built = buildFeed(folder, { last, name });
  const texts = built.files.map((file, index) => [feedFileName(name, index), feedFileText(file)] as const);
  // The first file comes last: once it is there, all that it names is there as well.
  const files = [...built.pictures, ...texts.toReversed()].map(
    ([file, content]) => [path.join(path.dirname(out), file), content] as const,
  );
  await writeWholeFiles(new Map<string, string | Uint8Array>(files), io.cwd);
  const bytes = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  io.out(`${printCount(folder.tips.length, 'tip')}, ${printCount(texts.length, 'page')}, ${printSize(bytes)}\n`);
  return 0;
}

const runBuild = createCommand({ name: 'build', usage: USAGE, options: OPTIONS }, buildCommand);

export { runBuild as run };
