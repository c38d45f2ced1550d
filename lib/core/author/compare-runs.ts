// A run of all cases beside the one before it.
import * as v from 'valibot';
import { type CaseResult, type Figures, figuresOf, nameOfCase } from './run-cases.ts';

const share = v.object({ right: v.number(), of: v.number() });
const runSchema = v.object({
  figures: v.object({ first: share, among: share, quiet: share }),
  passed: v.array(v.string()),
  failed: v.array(v.string()),
});

/** What is kept of a run: its figures, and the names of the cases that passed and failed. */
export interface KeptRun {
  figures: Figures;
  passed: string[];
  failed: string[];
}

/** What changed from one run to the next: names of cases that failed and pass now, and the other way round. */
export interface RunChange {
  mended: string[];
  broken: string[];
}

/** What to keep of a run. */
export function toKeptRun(results: readonly CaseResult[]): KeptRun {
  const names = (isPassed: boolean) =>
    results.filter(({ unmet }) => (unmet.length === 0) === isPassed).map((result) => nameOfCase(result.case));
  return { figures: figuresOf(results), passed: names(true), failed: names(false) };
}

/** Reads a kept run; `null` where it is none. */
export function parseKeptRun(text: string): KeptRun | null {
  try {
    const parsed = v.safeParse(runSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Compares two runs, by the cases that both have. */
export function compareRuns(before: KeptRun, now: KeptRun): RunChange {
  const [passedBefore, failedBefore] = [new Set(before.passed), new Set(before.failed)];
  return {
    mended: now.passed.filter((name) => failedBefore.has(name)),
    broken: now.failed.filter((name) => passedBefore.has(name)),
  };
}
