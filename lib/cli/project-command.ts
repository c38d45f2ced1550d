// What the commands share that run in a checkout of the project: help, plain words for what goes wrong, running by itself.
import path from 'node:path';
import process from 'node:process';
import { asksForHelp, type CommandIo, CommandUsageError, systemWords } from './author/command-io.ts';

/** Runs a command for a project at a root; answers its exit code. */
export type ProjectCommand = (args: string[], io: CommandIo, root: string) => Promise<number>;

/** Creates the command `npm run NAME`, which tells its usage, and in one sentence what it could not use. */
export function createProjectCommand(name: string, usage: string, make: ProjectCommand): ProjectCommand {
  return async (args, io, root) => {
    if (asksForHelp(args)) {
      io.out(usage);
      return 0;
    }
    try {
      return await make(args, io, root);
    } catch (error) {
      const isOfSystem = error instanceof Error && 'syscall' in error;
      if (!isOfSystem && !(error instanceof CommandUsageError)) throw error;
      const words = isOfSystem ? systemWords(error, io.cwd) : error.message;
      io.err(`${name}: ${words.replace(/\.$/, '')}.${isOfSystem ? '' : ` See npm run ${name} -- --help.`}\n`);
      return 2;
    }
  };
}

/** Runs a command with what this process was started with. */
export async function runProjectCommand(run: ProjectCommand): Promise<void> {
  const io: CommandIo = {
    // npm runs a script in the folder of its package, and says where it was called.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
  };
  process.exitCode = await run(process.argv.slice(2), io, path.resolve(import.meta.dirname, '../..'));
}
