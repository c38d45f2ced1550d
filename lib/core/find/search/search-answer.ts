// What a search says as a whole: as much as its best tip is worth, and no more.
import type { FoundTip } from '../found-tip.ts';

/** Tips that fit are found; of others with a fair chance one is perhaps the right one; else there is nothing. */
export type SearchAnswer = 'found' | 'perhaps' | 'nothing';

/** What a search says of the tips that came of it. */
export function toSearchAnswer(found: readonly FoundTip[]): SearchAnswer {
  if (found.some(({ shown }) => shown)) return 'found';
  return found.some(({ group }) => group === 'perhaps') ? 'perhaps' : 'nothing';
}
