// A typed search: each word with the words of the index that are close to it (begun, mistyped, meaning the same).
import type { TipIndex } from '../index/tip-index.ts';
import { RANKING } from '../ranking.ts';
import { toTerms } from '../words/terms.ts';

/** One typed word with the index's words that may stand for it, each with its closeness from 0 to 1. */
export interface TypedWord {
  term: string;
  alternatives: Map<string, number>;
  /** Those of them that are other words and mean the same. */
  others: ReadonlySet<string>;
}

/** Reads a typed search; every word may be unfinished or mistyped, and tips may say it in another way. */
export function toTypedWords(
  search: string,
  index: TipIndex,
  synonyms: ReadonlyMap<string, ReadonlySet<string>>,
): TypedWord[] {
  // A word that is typed itself stands for no other.
  const typed = new Set(toTerms(search));
  return [...typed].map((term) => {
    const alternatives = index.expand(term);
    const others = new Set<string>();
    const add = (other: string, closeness: number) => {
      if (alternatives.has(other) || typed.has(other) || index.frequency(other) === 0) return;
      alternatives.set(other, closeness);
      others.add(other);
    };
    for (const synonym of synonyms.get(term) ?? []) add(synonym, RANKING.closeness.synonym);
    for (const [word, closeness] of index.foreign(term)) add(word, closeness);
    for (const word of index.thesaurus(term)) add(word, RANKING.closeness.thesaurus);
    return { term, alternatives, others };
  });
}

/** What MiniSearch is asked for: every alternative, as close as it is. */
export function weightsOfWords(words: readonly TypedWord[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { alternatives } of words) {
    for (const [term, closeness] of alternatives) weights.set(term, Math.max(weights.get(term) ?? 0, closeness));
  }
  return weights;
}
