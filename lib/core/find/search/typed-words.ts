// A typed search: each word with the words of the index that are close to it (begun, mistyped, meaning the same).
import type { IndexWords } from '../index/index-words.ts';
import { RANKING } from '../ranking.ts';
import { fold, PAIRED_RUN, pairsOf, toTerms } from '../words/terms.ts';
import { closenessOf } from '../words/word-variants.ts';
import { contentOf, isDenyingWord, isFunctionWord, languagesOfSearch } from './content-words.ts';

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

/** The terms of what a search is about, each once, with the pairs of those that are compared by pairs as well. */
function toTypedTerms(content: string): Map<string, string[]> {
  const runs = Array.from(content.matchAll(PAIRED_RUN), ([run]) => fold(run));
  const rest = toTerms(content.replace(PAIRED_RUN, ' '));
  return new Map([
    ...runs.map((run): [string, string[]] => [run, pairsOf(run).filter((pair) => pair !== run)]),
    ...rest.map((term): [string, string[]] => [term, []]),
  ]);
}

/** The term that may still be being typed; none where something was typed after it, though it says nothing. */
function termBegun(search: string, content: string): string | undefined {
  const [end = ''] = content.match(/\S+$/u) ?? [];
  const isLast = /[\p{L}\p{M}\p{N}]$/u.test(search) && search.normalize('NFKC').endsWith(end);
  return isLast ? [...toTypedTerms(end).keys()].at(-1) : undefined;
}

/** How much less a typing error is believed in where the word is known as it was typed. */
const TYPO_OF_KNOWN = 0.4;

/** Closeness of a word that the last one is the beginning of: it may still be being typed. */
const BEGUN_LAST = 0.85;
/** The same of a word before it that is known as it stands: _pass_ is no _password_. */
const BEGUN_KNOWN = 0.3;
/** Letters that a form of a word may be longer by. */
const ENDING = 2;

/** How close another word is that a typed one is the beginning of. */
function closenessOfBegun(word: string, term: string, closeness: number, isLast: boolean, isKnown: boolean): number {
  if (isLast) return BEGUN_LAST;
  const isForm = word.length <= term.length + ENDING || closenessOf(word, term) > 0;
  return isKnown && !isForm ? BEGUN_KNOWN : closeness;
}

/** The words of an index that are close to a typed one, itself among them; none that only holds sentences together. */
function expandTyped(term: string, index: IndexWords, isLast: boolean): Map<string, number> {
  const isKnown = index.frequency(term) > 0;
  if (isDenyingWord(term)) return new Map(isKnown ? [[term, 1]] : []);
  const close = [...index.expand(term)].filter(([word]) => word.startsWith(term) || !isFunctionWord(word));
  return new Map(
    close.map(([word, closeness]) => {
      if (word === term) return [word, closeness];
      if (word.startsWith(term)) return [word, closenessOfBegun(word, term, closeness, isLast, isKnown)];
      const isTypo = closeness <= RANKING.closeness.typo && closenessOf(word, term) === 0;
      return [word, isTypo && isKnown ? TYPO_OF_KNOWN * closeness : closeness];
    }),
  );
}

/** Reads a typed search; every word may be unfinished or mistyped, and tips may say it in another way. */
export function toTypedWords(
  search: string,
  index: IndexWords,
  synonyms: ReadonlyMap<string, ReadonlySet<string>>,
): TypedWord[] {
  // A word that is typed itself stands for no other.
  const content = contentOf(search);
  const typed = toTypedTerms(content);
  const last = termBegun(search, content);
  const told = languagesOfSearch(search);
  const languages = told.length > 0 ? told : index.statistics.languages;
  return Array.from(typed, ([term, pairs]) => {
    const denies = isDenyingWord(term);
    const alternatives = expandTyped(term, index, term === last);
    const others = new Set<string>();
    const add = (other: string, closeness: number) => {
      if (alternatives.has(other) || typed.has(other) || index.frequency(other) === 0) return;
      alternatives.set(other, closeness);
      others.add(other);
    };
    for (const form of denies ? [] : index.stemmed(term, languages)) {
      const closeness = Math.max(alternatives.get(form) ?? 0, RANKING.closeness.stem);
      if (!isFunctionWord(form)) alternatives.set(form, closeness);
    }
    for (const synonym of synonyms.get(term) ?? []) add(synonym, RANKING.closeness.synonym);
    // A run of a script without spaces is several words, and each may be known in another language.
    for (const piece of pairs.length > 0 ? toTerms(term) : [term]) {
      for (const [word, closeness] of index.foreign(piece)) add(word, closeness);
    }
    for (const word of denies ? [] : index.thesaurus(term)) add(word, RANKING.closeness.thesaurus);
    return { term, alternatives, others, pairs, denies };
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
