// A typed search: each word with the words of the index that are close to it (begun, mistyped, meaning the same).
import type { TipIndex } from '../index/tip-index.ts';
import { RANKING } from '../ranking.ts';
import { fold, PAIRED_RUN, pairsOf, toTerms } from '../words/terms.ts';
import { closenessOf } from '../words/word-variants.ts';
import { contentOf, isDenyingWord, isFunctionWord } from './content-words.ts';

/** One typed word with the index's words that may stand for it, each with its closeness from 0 to 1. */
export interface TypedWord {
  term: string;
  alternatives: Map<string, number>;
  /** Those of them that are other words and mean the same. */
  others: ReadonlySet<string>;
  /** Its pairs of characters, where the script or the language glues words together: the index may cut elsewhere. */
  pairs: readonly string[];
  /** It denies, as _no_ and _cannot_ do. */
  denies: boolean;
}

/** The terms of a search, each once, with the pairs of those that are compared by pairs as well. */
function toTypedTerms(search: string): Map<string, string[]> {
  const content = contentOf(search);
  const runs = Array.from(content.matchAll(PAIRED_RUN), ([run]) => fold(run));
  const rest = toTerms(content.replace(PAIRED_RUN, ' '));
  return new Map([
    ...runs.map((run): [string, string[]] => [run, pairsOf(run).filter((pair) => pair !== run)]),
    ...rest.map((term): [string, string[]] => [term, []]),
  ]);
}

/** How much less a typing error is believed in where the word is known as it was typed. */
const KNOWN = 0.4;

/** Closeness of a word that the last one is the beginning of: it may still be being typed. */
const UNFINISHED = 0.85;

/** The words of an index that are close to a typed one, itself among them; none that only holds sentences together. */
function expand(term: string, index: TipIndex, isLast: boolean): Map<string, number> {
  const isKnown = index.frequency(term) > 0;
  const close = [...index.expand(term)].filter(
    ([word]) => word === term || (!isDenyingWord(term) && (word.startsWith(term) || !isFunctionWord(word))),
  );
  return new Map(
    close.map(([word, closeness]) => {
      const isTypo = isKnown && closeness <= RANKING.closeness.typo && closenessOf(word, term) === 0;
      const isBegun = isLast && word !== term && word.startsWith(term);
      return [word, isBegun ? UNFINISHED : isTypo ? KNOWN * closeness : closeness];
    }),
  );
}

/** Reads a typed search; every word may be unfinished or mistyped, and tips may say it in another way. */
export function toTypedWords(
  search: string,
  index: TipIndex,
  synonyms: ReadonlyMap<string, ReadonlySet<string>>,
): TypedWord[] {
  // A word that is typed itself stands for no other.
  const typed = toTypedTerms(search);
  const last = /[\p{L}\p{M}\p{N}]$/u.test(search) ? [...typed.keys()].at(-1) : undefined;
  return Array.from(typed, ([term, pairs]) => {
    const alternatives = expand(term, index, term === last);
    const others = new Set<string>();
    const add = (other: string, closeness: number) => {
      if (alternatives.has(other) || typed.has(other) || index.frequency(other) === 0) return;
      alternatives.set(other, closeness);
      others.add(other);
    };
    for (const synonym of synonyms.get(term) ?? []) add(synonym, RANKING.closeness.synonym);
    for (const word of index.thesaurus(term)) add(word, RANKING.closeness.thesaurus);
    return { term, alternatives, others, pairs, denies: isDenyingWord(term) };
  });
}

/** What MiniSearch is asked for: every alternative, as close as it is. */
export function weightsOfWords(words: readonly TypedWord[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { alternatives, pairs } of words) {
    const all = [...alternatives, ...pairs.map((pair): [string, number] => [pair, RANKING.closeness.typo])];
    for (const [term, closeness] of all) weights.set(term, Math.max(weights.get(term) ?? 0, closeness));
  }
  return weights;
}
