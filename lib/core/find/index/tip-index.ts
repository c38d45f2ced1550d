// The index over some tips in memory: which of them hold which words, and all that is known of their words.
import SearchableMap from 'minisearch/SearchableMap';
import { type IndexWords, inSingleWords, termsWithinBudget, toIndexWords, toStatistics } from './index-words.ts';
import { createPostings } from './postings.ts';
import type { TipDocument } from './tip-document.ts';

/** Finds candidates by words and knows how common each word is. */
export interface TipIndex extends IndexWords {
  /**
   * Keys of at most `limit` tips that hold some of the terms, best first; `weights` say how much each term counts,
   * `allowed` which tips may come, `first` which terms are not to be left out for rarer ones.
   */
  retrieve(
    weights: ReadonlyMap<string, number>,
    limit: number,
    options?: { allowed?: ReadonlySet<string>; first?: ReadonlySet<string> },
  ): string[];
}

/** Makes an index over tips in one go, which lives as long as they are asked for. */
export function createTipIndex(documents: readonly TipDocument[]): TipIndex {
  const { retrieve, frequencies } = createPostings(documents);
  const words = toIndexWords(toStatistics(documents), SearchableMap.from(frequencies));
  return {
    ...words,
    retrieve: (wanted, limit, { allowed, first = new Set<string>() } = {}) => {
      const weights = inSingleWords(wanted);
      const terms = termsWithinBudget(weights, first, words.frequency, words.statistics.size);
      return terms.length === 0 ? [] : retrieve(terms, weights, allowed).slice(0, limit);
    },
  };
}
