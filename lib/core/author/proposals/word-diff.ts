// Two texts, word by word: what stays, what goes, what is new.

/** A run of words of one kind. */
export interface WordRun {
  is: 'same' | 'gone' | 'new';
  words: string;
}

/** Pairs of words that are compared; texts that differ in more of them are told as wholly different. */
const MOST_PAIRS = 4_000_000;

/** Words with the space behind them; signs of languages without spaces are words of their own. */
const wordPieces = (text: string): string[] =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ??
  [];

/** How many words of the rests are the same, in order (longest common subsequence), for every pair of rests. */
function sameLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [down = 0, right = 0] = [lengths[(i + 1) * width + j], lengths[i * width + j + 1]];
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0;
      lengths[i * width + j] = before[i] === after[j] ? diagonal + 1 : Math.max(down, right);
    }
  return lengths;
}

function differing(before: readonly string[], after: readonly string[]): WordRun[] {
  if (before.length * after.length > MOST_PAIRS)
    return [
      { is: 'gone', words: before.join('') },
      { is: 'new', words: after.join('') },
    ];
  const lengths = sameLengths(before, after);
  const width = after.length + 1;
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [one, other] = [before[i], after[j]];
    const [down = 0, right = 0] = [lengths[(i + 1) * width + j], lengths[i * width + j + 1]];
    if (one !== undefined && one === other) {
      runs.push({ is: 'same', words: one });
      i += 1;
      j += 1;
    } else if (one !== undefined && (other === undefined || down >= right)) {
      runs.push({ is: 'gone', words: one });
      i += 1;
    } else {
      runs.push({ is: 'new', words: other ?? '' });
      j += 1;
    }
  }
  return runs;
}

function joinRuns(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.is === run.is) last.words += run.words;
    else if (run.words !== '') joined.push({ ...run });
  }
  return joined;
}

/** How one text became another, word by word. */
export function diffWords(before: string, after: string): WordRun[] {
  const [old, now] = [wordPieces(before), wordPieces(after)];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return joinRuns([
    { is: 'same', words: old.slice(0, start).join('') },
    ...differing(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { is: 'same', words: old.slice(old.length - end).join('') },
  ]);
}
