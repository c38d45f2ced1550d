// What every command is given, so that tests run it within their own process.
import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Where a command runs, and where it writes to. */
export interface CommandIo {
  cwd: string;
  out(text: string): void;
  err(text: string): void;
  isTerminal: boolean;
}

/** The command was not used as it is meant, or cannot begin: one line says what. */
export class CommandUsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The arguments of a command, as its options say. */
export function readCommandArguments<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CommandUsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** The one thing that a command names; `expected` says what is to be named where it is none, or several. */
export function onlyOne(positionals: readonly string[], expected: string): string {
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) throw new CommandUsageError(expected);
  return named;
}

/** What the system says, in words; what has none is told as the system says it. */
const SYSTEM_WORDS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it lies where nothing can be written',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a file stands where a folder is expected',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

/** An error of the system in words, with the path of its file relative to where the command runs. */
export function systemWords(error: Error, cwd: string): string {
  const { code = '', message, path: at } = error as NodeJS.ErrnoException;
  const words = SYSTEM_WORDS[code];
  return words === undefined || at === undefined ? message : `${path.relative(cwd, at) || '.'}: ${words}`;
}

/** Runs a command; wrong usage, and files that cannot be read or written, are told in one line and answered with 2. */
export async function runCommand(
  name: string,
  { cwd, err }: Pick<CommandIo, 'cwd' | 'err'>,
  command: () => Promise<number>,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    const isOfSystem = error instanceof Error && 'syscall' in error;
    if (!isOfSystem && !(error instanceof CommandUsageError)) throw error;
    const hint = isOfSystem ? '' : ` See alongside ${name} --help.`;
    const words = isOfSystem ? systemWords(error, cwd) : error.message;
    err(`alongside ${name}: ${words.replace(/\.$/, '')}.${hint}\n`);
    return 2;
  }
}

/** What a command is given, by its options. */
export type GivenTo<T extends Options> = ReturnType<typeof readCommandArguments<T>>;

/** What a command is, apart from what it does. */
interface CommandFacts<T extends Options> {
  name: string;
  /** What `--help` says: how it is used, what it does, and an example. */
  usage: string;
  options: T;
}

/** Tells whether somebody asks how a command is used, whatever else stands there. */
export const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** Creates what runs a command and answers its exit code; `--help`, whatever stands beside it, is answered here. */
export function createCommand<T extends Options>(
  { name, usage, options }: CommandFacts<T>,
  command: (given: GivenTo<T>, io: CommandIo) => Promise<number>,
): (args: string[], io: CommandIo) => Promise<number> {
  return async (args, io) => {
    if (!asksForHelp(args)) return runCommand(name, io, () => command(readCommandArguments(args, options), io));
    io.out(usage);
    return 0;
  };
}
