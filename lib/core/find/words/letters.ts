// Likeness letter by letter, for what words cannot see: compounds, word forms, scripts without spaces.
import { UNSPACED_RUN } from './terms.ts';

/** Letters of a run in scripts with spaces between words; in those without, two say as much. */
const RUN = 4;

function ngramsOf(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

/** Runs of four letters of a folded text, words kept apart by one space; pairs in scripts without spaces. */
export function letterRuns(text: string): Set<string> {
  const pairs = [...text.matchAll(UNSPACED_RUN)].flatMap(([run]) => ngramsOf(run, 2));
  const spaced = text
    .replace(UNSPACED_RUN, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return new Set([...pairs, ...(spaced === '' ? [] : ngramsOf(` ${spaced} `, RUN))]);
}

/** Runs of letters, each weighed by how few of some texts hold it. */
export interface WeighedRuns {
  weights: ReadonlyMap<string, number>;
  total: number;
}

/** Weighs runs by how many of some texts hold each. */
export function weighRuns(
  runs: ReadonlySet<string>,
  texts: readonly ReadonlySet<string>[],
  weigh: (holders: number, all: number) => number,
): WeighedRuns {
  const weights = new Map<string, number>();
  let total = 0;
  for (const run of runs) {
    let holders = 0;
    for (const text of texts) if (text.has(run)) holders += 1;
    const weight = weigh(holders, texts.length);
    weights.set(run, weight);
    total += weight;
  }
  return { weights, total };
}

/** The share of the weight of some runs that a text holds, from 0 to 1; its own are asked for where there are any. */
export function shareHeld({ weights, total }: WeighedRuns, runsOfText: () => ReadonlySet<string>): number {
  if (total === 0) return 0;
  const text = runsOfText();
  let held = 0;
  for (const [run, weight] of weights) if (text.has(run)) held += weight;
  return held / total;
}
