// `npm run test:attacks`, `test:faults`, `test:privacy`, `proof:rollout`, `proof:traffic`: the tests of one kind, each with all it has to try, and a table
// of what was tried, how many and how much held. `npm run test:thorough` runs the same tests, and `npm test` some of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Held } from './held.ts';

const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules', '.bin');
const report = path.join(root, '.output', 'test-results', 'proof.json');

/** The test files of each kind, as the beginnings of their paths. */
const KINDS: Record<string, string[]> = {
  attacks: [
    'tests/e2e/sanitiser.test.ts',
    'tests/e2e/sidebar-isolation.test.ts',
    'tests/e2e/page-scripts.test.ts',
    'tests/thorough/firefox-page-scripts.test.ts',
    'tests/thorough/storage-guard.test.ts',
    'tests/core/sidebar/parse-sidebar-messages.test.ts',
    'tests/services/sidebar-events.test.ts',
    'tests/core/feed/limits',
    'tests/thorough/huge-pages',
    'tests/e2e/clicks.test.ts',
    'tests/thorough/clicks-let-through.test.ts',
    'tests/thorough/firefox-clicks.test.ts',
  ],
  faults: [
    'tests/e2e/worker-stopped.test.ts',
    'tests/thorough/profile.test.ts',
    'tests/e2e/kept-profiles.test.ts',
    'tests/thorough/delete-everything.test.ts',
    'tests/services/delete-all',
    'tests/services/feed-plan',
    'tests/services/one-home',
    'tests/services/own-feed',
    'tests/services/sync-turns',
    'tests/services/tips.test.ts',
    'tests/core/ask/own-tips',
    'tests/thorough/worker-ended.test.ts',
    'tests/thorough/damaged-profile.test.ts',
    'tests/thorough/firefox-damaged.test.ts',
    'tests/thorough/full-disk.test.ts',
    'tests/e2e/policy.test.ts',
    'tests/services/storage-failure',
    'tests/services/safe-tip-store',
    'tests/services/sync-time',
    'tests/platform/retry-after',
    'tests/platform/policy-arrival',
    'tests/platform/storage-trouble',
    'tests/services/rejected-feeds',
    'tests/services/restricting-keys',
    'tests/core/feed/uneven-feeds',
    'tests/platform/feed-client-faults',
    'tests/platform/page/reading',
    'tests/e2e/own-data.test.ts',
    'tests/thorough/calls-once.test.ts',
    'tests/platform/own-record.test.ts',
    'tests/platform/calls-cut-short.test.ts',
    'tests/services/calls-cut-short.test.ts',
    'tests/platform/bring-back.test.ts',
  ],
  privacy: [
    'tests/e2e/egress.test.ts',
    'tests/e2e/page-secrets.test.ts',
    'tests/thorough/question-place.test.ts',
    'tests/thorough/private-window.test.ts',
    'tests/e2e/debug-log.test.ts',
    'tests/services/debug-log.test.ts',
    'tests/core/debug-log',
    'tests/services/kept-states.test.ts',
    'tests/services/people.test.ts',
    'tests/services/calls.test.ts',
    'tests/core/ask/mask',
    'tests/core/ask/mail-address',
  ],
  rollout: ['tests/thorough/rollout.test.ts', 'tests/core/rollout', 'tests/cli/policy.test.ts'],
  traffic: ['tests/thorough/traffic.test.ts'],
};

interface Test {
  fullName: string;
  status: string;
  meta: { held?: Held[]; notRunBecause?: string };
}

function run(kind: string): number {
  const files = KINDS[kind];
  if (!files) {
    console.error(`There is no kind ${kind}. There are: ${Object.keys(KINDS).join(', ')}.`);
    return 1;
  }
  rmSync(report, { force: true });
  const env = {
    ...process.env,
    ALONGSIDE_EFFORT: 'proof',
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
  };
  const options = { cwd: root, env, shell: process.platform === 'win32', stdio: 'inherit' as const };
  for (const build of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
    if (spawnSync('wxt', build, options).status !== 0) return 1;
  }
  const args = ['run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', args, options);
  const tests = existsSync(report) ? readTests() : [];
  printTable(kind, tests);
  return status ?? 1;
}

function readTests(): Test[] {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: { assertionResults: Test[] }[] };
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}

function printTable(kind: string, tests: readonly Test[]): void {
  // A test that counts nothing tried one thing.
  const rows = tests
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .flatMap(({ fullName, status, meta }) =>
      meta.held ? meta.held : [{ what: fullName, tried: 1, held: status === 'passed' ? 1 : 0 }],
    );
  console.log(`\n${kind}: what was tried · how many · held`);
  for (const { what, tried, held } of rows) console.log(`  ${what} · ${tried} · ${held}`);
  const sum = (pick: (row: Held) => number) => rows.reduce((total, row) => total + pick(row), 0);
  console.log(`  all · ${sum(({ tried }) => tried)} · ${sum(({ held }) => held)}`);
  for (const { fullName, meta } of tests.filter(({ meta }) => meta.notRunBecause)) {
    console.log(`  not run here: ${fullName} (${meta.notRunBecause})`);
  }
}

process.exitCode = run(process.argv[2] ?? '');
