// How problems are told where a command runs: by paths relative to it, and in colours only on a terminal.
import path from 'node:path';
import process from 'node:process';
import type { Problem } from '../../core/author/folder.ts';
import type { CommandIo } from './command-io.ts';

/** Problems of a folder with their files relative to where the command runs. */
export function relativeTo(problems: readonly Problem[], root: string, cwd: string): Problem[] {
  const toFile = (file: string) => path.relative(cwd, path.join(root, file)).split(path.sep).join('/');
  return problems.map((problem) => ({ ...problem, file: toFile(problem.file) }));
}

/** Tells whether problems are printed in colours. */
export const isInColours = ({ isTerminal }: Pick<CommandIo, 'isTerminal'>): boolean =>
  isTerminal && !process.env.NO_COLOR;
