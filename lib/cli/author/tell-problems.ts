import type { Problem } from '../../core/author/folder.ts';
import type { CommandIo } from './command-io.ts';
import { printProblem } from './print-problems.ts';
import { isInColours, relativeTo } from './problem-paths.ts';

/** Tells the problems of a folder beside what a command prints. */
export function tellProblems(problems: readonly Problem[], root: string, io: CommandIo): void {
  for (const problem of relativeTo(problems, root, io.cwd)) io.err(`${printProblem(problem, isInColours(io))}\n`);
}
