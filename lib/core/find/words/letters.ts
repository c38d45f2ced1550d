// Likeness letter by letter, for what words cannot see: compounds, word forms, scripts without spaces.
import { UNSPACED_RUN } from './terms.ts';

/** Letters of a run in scripts with spaces between words; in those without, two say as much. */
const RUN = 4;

function ngramsOf(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

/** Runs of three letters of a text, its edges included. */
export function trigrams(text: string): Set<string> {
  return new Set(ngramsOf(` ${text} `, 3));
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

/** How much two sets of runs have in common, from 0 to 1 (Dice's coefficient). */
export function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const all = some.size + others.size;
  if (all === 0) return 0;
  let count = 0;
  for (const run of some) if (others.has(run)) count += 1;
  return (2 * count) / all;
}

/**
 * Looks for some runs in several texts, each run weighed by how few of the texts hold it. For each text the share of the
 * weight that it holds, from 0 to 1.
 */
export function sharesHeld(
  runs: ReadonlySet<string>,
  texts: readonly ReadonlySet<string>[],
  weight: (held: number, all: number) => number,
): number[] {
  const sums = texts.map(() => 0);
  let total = 0;
  for (const run of runs) {
    const holders: number[] = [];
    for (let at = 0; at < texts.length; at += 1) if (texts[at]?.has(run)) holders.push(at);
    const value = weight(holders.length, texts.length);
    total += value;
    for (const at of holders) sums[at] = (sums[at] ?? 0) + value;
  }
  return sums.map((sum) => (total === 0 ? 0 : sum / total));
}
