// Problems as people and machines read them.
import { createHash } from 'node:crypto';
import type { Problem, Severity } from '../../core/author/folder.ts';

/** The ways in which problems are printed. */
export const PROBLEM_FORMATS = ['human', 'json', 'github', 'gitlab'] as const;
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number];

const COLOURS: Record<Severity, number> = { error: 31, warning: 33, info: 36 };
const GITHUB: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };
const GITLAB: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/** What the workflow commands of GitHub take for an end of a line or of a property. */
const escapeData = (text: string) => text.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));
const escapeProperty = (text: string) => escapeData(text).replace(/[:,]/g, (sign) => encodeURIComponent(sign));

/** A line stays one, and nothing that an author has written moves the cursor or changes colours. */
const onOneLine = (text: string) => text.replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1));

/** One problem on one line. */
export function printProblem({ file, line, column, severity, rule, message }: Problem, inColours: boolean): string {
  const word = inColours ? `\u001b[${COLOURS[severity]}m${severity}\u001b[0m` : severity;
  return `${onOneLine(file)}:${line}:${column} ${word} ${rule}  ${onOneLine(message)}`;
}

const toGithub = ({ file, line, column, severity, rule, message }: Problem) =>
  `::${GITHUB[severity]} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(message)}`;

/** What tells problems of one pipeline from those of another: not their lines, which every change moves. */
function createFingerprints(): (problem: Problem) => string {
  const times = new Map<string, number>();
  return ({ file, rule, message }) => {
    const same = JSON.stringify([file, rule, message]);
    const time = times.get(same) ?? 0;
    times.set(same, time + 1);
    return createHash('sha256')
      .update(time === 0 ? same : JSON.stringify([file, rule, message, time]))
      .digest('hex');
  };
}

function toGitlab(problems: readonly Problem[]) {
  const fingerprintOf = createFingerprints();
  return problems.map((problem) => ({
    description: problem.message,
    check_name: problem.rule,
    fingerprint: fingerprintOf(problem),
    severity: GITLAB[problem.severity],
    location: { path: problem.file, lines: { begin: problem.line } },
  }));
}

/** A problem for programs: what its words in other languages are made of is not for them. */
const toJsonProblem = ({ note: _note, params: _params, ...problem }: Problem) => problem;

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** How many problems there are in so many files. */
export function summariseProblems(problems: readonly Problem[], files: number): string {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')} in ${count(files, 'file')}`;
}

/** Problems in one of the formats; people read how many there are as well. */
export function printProblems(
  problems: readonly Problem[],
  { format, files, inColours }: { format: ProblemFormat; files: number; inColours: boolean },
): string {
  if (format === 'json') return `${JSON.stringify(problems.map(toJsonProblem), null, 2)}\n`;
  if (format === 'gitlab') return `${JSON.stringify(toGitlab(problems), null, 2)}\n`;
  const lines = problems.map((problem) => (format === 'github' ? toGithub(problem) : printProblem(problem, inColours)));
  return `${[...lines, summariseProblems(problems, files)].join('\n')}\n`;
}
