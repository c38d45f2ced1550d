// The same words at two places are one tip to a reader.
import { twinWords } from '../index/tip-document.ts';
import type { FittedTip } from './features.ts';

/** Leaves the first of the tips that read the same. */
export function withoutTwins(sorted: readonly FittedTip[]): FittedTip[] {
  const seen = new Set<string>();
  return sorted.filter(({ candidate }) => {
    const words = twinWords(candidate.document.tip);
    const isFirst = !seen.has(words);
    seen.add(words);
    return isFirst;
  });
}
