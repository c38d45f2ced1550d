// Whether a key looks like another one with a slip of the pen in it.

/** Letters that a slip adds, drops or changes: `excludes`, `exlude`, `mtach`. */
const MOST_SLIPS = 2;

/** How many letters have to be added, dropped or changed to make one word the other (Levenshtein). */
function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  [...one].forEach((letter, line) => {
    const next = [line + 1];
    [...other].forEach((its, at) => {
      const changed = (row[at] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row[other.length] ?? 0;
}

/** Tells whether a key may have been meant as another one, with at most so many slips. */
export const isSlipOf = (key: string, meant: string, most = MOST_SLIPS): boolean =>
  Math.abs(key.length - meant.length) <= most && lettersBetween(key.toLowerCase(), meant) <= most;
