// alongside test: whether people are shown what the cases of a folder expect.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkCases } from '../../core/author/check-cases.ts';
import { compareRuns, type KeptRun, parseKeptRun, toKeptRun } from '../../core/author/compare-runs.ts';
import { type CaseResult, nameOfCase, runCases } from '../../core/author/run-cases.ts';
import { type CommandIo, createCommand, type GivenTo, onlyOne } from './command-io.ts';
import { toFoundJson } from './found-json.ts';
import { loadTips } from './load-tips.ts';
import { printChange, printCounts, printFailure, printFigures } from './print-run.ts';
import { relativeTo } from './problem-paths.ts';
import { tellProblems } from './tell-problems.ts';

const USAGE = `Usage: alongside test DIR|FEED [--json]
Tells whether the cases in cases/ find what they expect, on the pages in pages/ and by the very ranking of the extension.
Figures are compared with those of the last run, which are kept in .alongside/last-test.json.
  --json  for programs
Example: alongside test help
`;

const OPTIONS = { json: { type: 'boolean', default: false } } as const;
type Given = GivenTo<typeof OPTIONS>;

const LAST_RUN = path.join('.alongside', 'last-test.json');

async function readLastRun(root: string): Promise<KeptRun | null> {
  return readFile(path.join(root, LAST_RUN), 'utf8').then(parseKeptRun, () => null);
}

/** Keeps a run for the next one; where nothing can be written, that one has nothing to compare with. */
async function keepRun(root: string, run: KeptRun, io: CommandIo): Promise<void> {
  const file = path.join(root, LAST_RUN);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(run, null, 2)}\n`);
  } catch (error) {
    io.err(`This run is not kept: ${error instanceof Error ? error.message : error}\n`);
  }
}

const toResultJson = ({ case: one, unmet, shown }: CaseResult, file: string) => ({
  file,
  ...one.at(),
  name: nameOfCase(one),
  passed: unmet.length === 0,
  unmet: unmet.map(({ found, ...rest }) => ({ ...rest, ...(found && { found: toFoundJson(found) }) })),
  shown: shown.map(toFoundJson),
});

async function testCases({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const named = onlyOne(positionals, 'expected one folder or feed');
  const loaded = await loadTips(named, io);
  const { root, pages, finder, tips } = loaded;
  const { cases, problems: slips } = checkCases(
    loaded,
    tips.map(({ id }) => id),
  );
  const problems = [...loaded.problems, ...slips];
  const results = await runCases(cases, pages, finder);
  const [before, now] = [await readLastRun(root), toKeptRun(results)];
  const change = before ? compareRuns(before, now) : { mended: [], broken: [] };
  const fileOf = ({ case: { file } }: CaseResult) =>
    path.relative(io.cwd, path.join(root, file)).split(path.sep).join('/');
  if (values.json) {
    const told = relativeTo(problems, root, io.cwd);
    const counts = { passed: now.passed.length, failed: now.failed.length };
    const all = results.map((result) => toResultJson(result, fileOf(result)));
    io.out(
      `${JSON.stringify({ ...counts, figures: now.figures, before: before?.figures ?? null, ...change, problems: told, cases: all })}\n`,
    );
  } else {
    tellProblems(problems, root, io);
    for (const result of results) if (result.unmet.length > 0) io.out(printFailure(result, fileOf(result)));
    io.out(`${printChange(change)}${printFigures(now.figures, before?.figures)}${printCounts(now)}`);
    if (slips.length > 0) io.err('What is wrong above was not run.\n');
    else if (results.length === 0) io.err('There are no cases: write what is to be shown into cases/*.yml.\n');
  }
  await keepRun(root, now, io);
  return problems.some(({ severity }) => severity === 'error') || now.failed.length > 0 ? 1 : 0;
}

const runTest = createCommand({ name: 'test', usage: USAGE, options: OPTIONS }, testCases);

export { runTest as run };
