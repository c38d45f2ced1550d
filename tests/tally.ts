import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What came of one step or of all of them. */
export interface Tally {
  passed: number;
  /** One line for each failure, named so that it can be found. */
  failures: string[];
  /** One line for each test that was not run, with the reason. */
  notRun: string[];
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  testResults: {
    name: string;
    status: 'passed' | 'failed';
    message: string;
    assertionResults: {
      fullName: string;
      status: string;
      failureMessages: string[];
      meta: { notRunBecause?: string };
    }[];
  }[];
}

/** Adds up the tallies of steps. */
export function sumTallies(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    notRun: tallies.flatMap(({ notRun }) => notRun),
  };
}

/** Reads vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function readVitestTally(project: string, file: string, exit: string | undefined): Tally {
  const tally: Tally = { passed: 0, failures: [], notRun: [] };
  for (const { name, status, message, assertionResults } of readReport(file)) {
    const place = path.relative('.', name);
    for (const test of assertionResults) {
      const line = `${place}: ${test.fullName}`;
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') tally.failures.push(`${line}\n    ${firstLine(test.failureMessages[0])}`);
      else tally.notRun.push(`${line} (${test.meta.notRunBecause ?? 'skipped without a reason'})`);
    }
    const explained = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !explained) tally.failures.push(`${place}\n    ${firstLine(message)}`);
  }
  // Such as an error that was thrown after the last test, or no test file at all.
  if (exit && tally.failures.length === 0)
    tally.failures.push(`${project}: vitest ended with ${exit}; its output says why`);
  return tally;
}

/** The closing line that tools read, such as `214 passed, 0 failed`. */
export function formatTally({ passed, failures, notRun }: Tally): string {
  const skipped = notRun.length > 0 ? `, ${notRun.length} skipped` : '';
  return `${passed} passed, ${failures.length} failed${skipped}`;
}

function readReport(file: string): VitestReport['testResults'] {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as VitestReport).testResults;
  } catch {
    return [];
  }
}

function firstLine(message = ''): string {
  return message.trim().split('\n', 1)[0] ?? '';
}
