// Likeness letter by letter, for what words cannot see: compounds, word forms, scripts without spaces.

/** Runs of three letters of a text, its edges included. */
export function trigrams(text: string): Set<string> {
  const runs = new Set<string>();
  const edged = ` ${text} `;
  for (let at = 0; at + 3 <= edged.length; at += 1) runs.add(edged.slice(at, at + 3));
  return runs;
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const run of some) if (others.has(run)) count += 1;
  return count;
}

/** The share of some runs that others hold as well, from 0 to 1. */
export function heldShare(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return some.size === 0 ? 0 : shared(some, others) / some.size;
}

/** How much two sets of runs have in common, from 0 to 1 (Dice's coefficient). */
export function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const all = some.size + others.size;
  return all === 0 ? 0 : (2 * shared(some, others)) / all;
}
