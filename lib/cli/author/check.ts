// alongside check: everything that is to be mended in a folder or in a feed, at once.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFeedText } from '../../core/author/check-feed-text.ts';
import { checkFolder } from '../../core/author/check-folder.ts';
import { readFolder } from '../../core/author/read-folder.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo, onlyOne } from './command-io.ts';
import { PROBLEM_FORMATS, printProblems } from './print-problems.ts';
import { isInColours, relativeTo } from './problem-paths.ts';
import { isFolder, localDay, readFolderFiles } from './read-files.ts';

const USAGE = `Usage: alongside check DIR|FEED [--format human|json|github|gitlab] [--strict]
Tells everything that is to be mended in a folder of tips, or in the file of a feed.
  --format FORMAT  for people (the default), as JSON, or as a CI system shows it beside the lines
  --strict         warnings count as errors
Example: alongside check help --format github
`;

const OPTIONS = {
  format: { type: 'string', default: 'human' },
  strict: { type: 'boolean', default: false },
} as const;
type Given = GivenTo<typeof OPTIONS>;

async function findProblems(at: string, cwd: string) {
  const kind = await isFolder(at);
  if (kind === null)
    throw new CommandUsageError(`expected a folder or a feed; there is none at ${path.relative(cwd, at)}`);
  if (kind) {
    const files = await readFolderFiles(at, cwd);
    return { problems: relativeTo(checkFolder(readFolder(files), localDay()), at, cwd), files: files.size };
  }
  const problems = checkFeedText(path.basename(at), await readFile(at, 'utf8'));
  return { problems: relativeTo(problems, path.dirname(at), cwd), files: 1 };
}

async function check({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const named = onlyOne(positionals, 'expected one folder or feed');
  const format = PROBLEM_FORMATS.find((known) => known === values.format);
  if (!format) throw new CommandUsageError(`expected --format ${PROBLEM_FORMATS.join('|')}`);
  const { problems, files } = await findProblems(path.resolve(io.cwd, named), io.cwd);
  io.out(printProblems(problems, { format, files, inColours: isInColours(io) }));
  const fails = (severity: string) => severity === 'error' || (values.strict && severity === 'warning');
  return problems.some(({ severity }) => fails(severity)) ? 1 : 0;
}

const runCheck = createCommand({ name: 'check', usage: USAGE, options: OPTIONS }, check);

export { runCheck as run };
