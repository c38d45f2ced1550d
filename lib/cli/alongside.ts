// npm run --silent alongside: what teams that keep their tips as files do with them, and who hands out packages.
import process from 'node:process';
import { asksForHelp, type CommandIo } from './author/command-io.ts';
import { isRunItself } from './is-run-itself.ts';
import { outliveReaders } from './outlive-readers.ts';
import { readOwnVersion } from './own-version.ts';

/** The commands, each read when it is asked for. */
export const COMMANDS: Record<string, () => Promise<{ run(args: string[], io: CommandIo): Promise<number> }>> = {
  new: () => import('./author/new.ts'),
  build: () => import('./author/build.ts'),
  check: () => import('./author/check.ts'),
  match: () => import('./author/match.ts'),
  test: () => import('./author/test.ts'),
  diff: () => import('./author/diff.ts'),
  import: () => import('./author/import.ts'),
  export: () => import('./author/export.ts'),
  serve: () => import('./author/serve.ts'),
  review: () => import('./author/review.ts'),
  report: () => import('./author/report.ts'),
  key: () => import('./keys/key.ts'),
  id: () => import('./keys/id.ts'),
};

/** What `alongside --help` says. */
export const ALONGSIDE_USAGE = `Usage: alongside COMMAND …
  new DIR             begins a folder of tips
  check DIR|FEED      tells everything that is to be mended
  build DIR -o FILE   makes a feed of a folder
  match DIR|FEED      tells which tips are found on a page, and what is shown on every saved page
  test DIR|FEED       tells whether the cases find what they expect
  diff OLD NEW        tells what readers will see change
  import FILE|DIR     makes tip files of help that is elsewhere
  export FEED         makes a folder of a feed
  serve DIR           serves a folder on this machine while you write
  review DIR          tells which tips have to be read again, and when
  report FILES        merges the reports that people sent into one page
  key FILE            makes the key that packages for an organisation are signed with
  id KEY              tells the id that Chrome and Edge know such packages by
Each command has --help with an example; --version tells which alongside this is.
`;

/** Runs a command by its name; answers its exit code. */
export async function runAlongside([name, ...args]: string[], io: CommandIo): Promise<number> {
  // `alongside help check` asks what `alongside check --help` does.
  if (name === 'help' && args[0] !== undefined) return runAlongside([args[0], '--help'], io);
  if (name === 'help' || (name !== undefined && asksForHelp([name]))) {
    io.out(ALONGSIDE_USAGE);
    return 0;
  }
  if (name === '--version') {
    io.out(`${readOwnVersion()}\n`);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return (await command()).run(asksForHelp(args) ? ['--help'] : args, io);
  const known = Object.keys(COMMANDS).join(', ');
  io.err(`alongside: expected one of ${known}; found ${name ?? 'nothing'}. See alongside --help.\n`);
  return 2;
}

if (isRunItself(import.meta.url)) {
  outliveReaders();
  process.exitCode = await runAlongside(process.argv.slice(2), {
    // npm runs a script in the folder of its package, and says where it was called.
    cwd: (process.env.npm_lifecycle_event === 'alongside' && process.env.INIT_CWD) || process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
  });
}
