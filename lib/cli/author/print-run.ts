// What came of cases, as text for people.
import type { KeptRun, RunChange } from '../../core/author/compare-runs.ts';
import { type CaseResult, type Figures, type Share, subjectOf, type Unmet } from '../../core/author/run-cases.ts';
import { foundLine, foundRows } from '../print-found.ts';
import { nameOfTip } from './found-json.ts';

/** Tips told of what is shown instead. */
const MOST = 3;

/** What is the case with a tip that was expected, or not. */
function standingOfTip({ place, found }: Unmet, shown: number): string {
  if (place !== null) return `it is number ${place} of ${shown}`;
  return found ? `it is not shown, though found: ${foundLine(found, ({ id }) => id).trim()}` : 'it is not found';
}

/** An expectation that was not met, in a sentence. */
export function unmetSentence(unmet: Unmet, shown: number): string {
  const { expected, tip } = unmet;
  if (expected === 'nothing') return `Expected nothing to be shown; ${shown === 1 ? '1 tip is' : `${shown} tips are`}.`;
  const words = { first: `${tip} first`, among: `${tip} among the first three`, never: `${tip} not to be shown` };
  return `Expected ${words[expected]}; ${standingOfTip(unmet, shown)}.`;
}

/** A case that failed: where it stands, what was expected, and what is shown instead and why; `file` as people know it. */
export function printFailure({ case: one, unmet, shown }: CaseResult, file: string): string {
  const { line, column } = one.at();
  const more = shown.length > MOST ? [`     and ${shown.length - MOST} more`] : [];
  const instead =
    shown.length === 0 ? ['Nothing is shown.'] : ['Shown:', ...foundRows(shown.slice(0, MOST), nameOfTip)];
  return [
    `${file}:${line}:${column} failed  ${subjectOf(one)}`,
    ...[...unmet.map((each) => unmetSentence(each, shown.length)), ...instead, ...more].map((text) => `  ${text}`),
    '',
  ].join('\n');
}

/** The figures of a run, with those of the one before where they are others. */
export function printFigures(now: Figures, before: Figures | undefined): string {
  const of = (share: Share) => `${share.right} of ${share.of}`;
  const figure = (name: string, key: keyof Figures) => {
    const was = before && of(before[key]) !== of(now[key]) ? ` (before: ${of(before[key])})` : '';
    return now[key].of === 0 && was === '' ? [] : `${name}: ${of(now[key])}${was}`;
  };
  const told = [figure('First', 'first'), figure('Among three', 'among'), figure('Quiet', 'quiet')].flat();
  return told.length === 0 ? '' : `${told.join('. ')}.\n`;
}

/** What changed since the last run. */
export function printChange({ mended, broken }: RunChange): string {
  const lines = [...mended.map((name) => `  passes now: ${name}`), ...broken.map((name) => `  fails now: ${name}`)];
  return lines.length === 0 ? '' : `${['Since the last run:', ...lines].join('\n')}\n`;
}

/** How many cases passed and failed. */
export const printCounts = ({ passed, failed }: KeptRun): string =>
  `${passed.length} passed, ${failed.length} failed\n`;
