// `npm test`: the checks, each run whatever came of the others. `node tests/run.ts lint unit` runs some of them only,
// and `--thorough` adds the tests for which there is no time at every change.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { formatTally, readVitestTally, sumTallies, type Tally } from './tally.ts';

const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules', '.bin');

interface Check {
  label: string;
  command: [string, ...string[]];
}

const checks: Record<string, Check[]> = {
  build: [
    { label: 'Build for Chromium', command: ['wxt', 'build'] },
    { label: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  ],
  types: [
    { label: 'Types', command: ['tsc', '--noEmit'] },
    { label: 'Types of the core, without a browser', command: ['tsc', '-p', 'lib/core'] },
  ],
  lint: [{ label: 'Lint and format', command: ['biome', 'check', '.'] }],
  unused: [{ label: 'Unused code', command: ['knip'] }],
};
const projects = ['unit', 'platform', 'components', 'e2e'];
/** What drives browsers, and so needs a build. */
const IN_BROWSERS = ['e2e', 'thorough'];

/** Runs a tool of the project; answers what it said and, unless all went well, how it ended. */
function runTool([name, ...args]: [string, ...string[]], show: boolean): Promise<{ output: string; exit?: string }> {
  // First on PATH, so that tools run on the Node version that came with the dependencies.
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
  return new Promise((resolve) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(name, args, { cwd: root, env, shell: process.platform === 'win32', stdio });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) => resolve({ output, exit: error.message }));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? { output } : { output, exit: `exit ${code ?? signal}` }),
    );
  });
}

/** One line when it passes; what the tool said when it fails. */
async function runCheck({ label, command }: Check): Promise<Tally> {
  const startedAt = Date.now();
  const { output, exit } = await runTool(command, false);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${exit ? 'FAILED' : 'passed'}  ${label} (${seconds} s)`);
  if (!exit) return { passed: 1, failures: [], notRun: [] };
  console.log(output.trimEnd());
  return { passed: 0, failures: [`${label}: \`${command.join(' ')}\` ended with ${exit}`], notRun: [] };
}

async function runTests(project: string): Promise<Tally> {
  const report = path.join(root, '.output', 'test-results', `${project}.json`);
  // A report of an earlier run must not stand in for one that was never written.
  rmSync(report, { force: true });
  const tellFailures = path.join(import.meta.dirname, 'tell-failures.ts');
  const reporters = [
    '--reporter=default',
    `--reporter=${tellFailures}`,
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  console.log(`\nTests: ${project}`);
  const { exit } = await runTool(['vitest', 'run', '--project', project, ...reporters], true);
  return readVitestTally(project, report, exit);
}

function printReport(total: Tally): void {
  if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map((line) => `  ${line}`).join('\n')}`);
  if (total.notRun.length > 0) console.log(`\nNot run here:\n${total.notRun.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${formatTally(total)}`);
}

async function main(args: string[]): Promise<void> {
  const isThorough = args.includes('--thorough');
  const chosen = args.filter((name) => name !== '--thorough');
  if (isThorough) process.env.ALONGSIDE_EFFORT = 'thorough';
  const offered = [...projects, ...(isThorough ? ['thorough'] : [])];
  const known = [...Object.keys(checks), ...offered];
  const unknown = chosen.find((name) => !known.includes(name));
  if (unknown) throw new Error(`No check is called ${unknown}. There are: ${known.join(', ')}.`);
  const wanted = (name: string) => chosen.length === 0 || chosen.includes(name);

  const tallies: Tally[] = [];
  let isBuilt = true;
  const run = async (names: readonly string[]) => {
    for (const name of names.filter(wanted)) {
      for (const check of checks[name] ?? []) {
        const tally = await runCheck(check);
        if (name === 'build' && tally.failures.length > 0) isBuilt = false;
        tallies.push(tally);
      }
    }
  };
  // Side by side: what follows a build reads what that writes, the others do not.
  await Promise.all([run(['build', 'types']), run(['lint', 'unused'])]);
  for (const project of offered.filter(wanted)) {
    if (IN_BROWSERS.includes(project) && !isBuilt) {
      tallies.push({ passed: 0, failures: [`${project}: cannot run, because the build failed`], notRun: [] });
    } else {
      tallies.push(await runTests(project));
    }
  }
  const total = sumTallies(tallies);
  printReport(total);
  process.exitCode = total.failures.length > 0 ? 1 : 0;
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
