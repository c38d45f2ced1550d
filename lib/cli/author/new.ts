// alongside new: a folder of tips to begin with.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newFolder } from '../../core/author/new-folder.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo, onlyOne } from './command-io.ts';
import { isFolder, localDay } from './read-files.ts';

const USAGE = `Usage: alongside new DIR
Writes a folder with one tip, one person, one saved page and what is expected there. DIR must be empty or new.
Example: alongside new help
`;

const OPTIONS = {} as const;
type Given = GivenTo<typeof OPTIONS>;

async function begin({ positionals }: Given, io: CommandIo): Promise<number> {
  const dir = onlyOne(positionals, 'expected one folder');
  const root = path.resolve(io.cwd, dir);
  const kind = await isFolder(root);
  if (kind === false) throw new CommandUsageError(`expected a folder; ${dir} is a file`);
  if (kind && (await readdir(root)).some((name) => name !== '.git'))
    throw new CommandUsageError(`expected an empty folder; there is something in ${dir}`);
  for (const [name, text] of newFolder(localDay())) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    io.out(`${path.relative(io.cwd, file).split(path.sep).join('/')}\n`);
  }
  return 0;
}

const runNew = createCommand({ name: 'new', usage: USAGE, options: OPTIONS }, begin);

export { runNew as run };
