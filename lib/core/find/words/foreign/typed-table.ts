// A table of word pairs as a typed question goes by it: everyday words beside those of labels, and forms by their stems.

import { stemOfTerm } from '../stems/stem.ts';
import { groupBy } from '../word-variants.ts';
import type { WordTable } from './word-pairs.ts';

/**
 * Puts everyday words before those of labels. A word that stands in neither is a form of what has its stem in `language`,
 * or else of what is close to it.
 */
export function toTypedTable(labels: WordTable, everyday: WordTable, language: string): WordTable {
  const singles = [...new Set([...everyday.singles, ...labels.singles])];
  let byStem: ReadonlyMap<string, readonly string[]> | undefined;
  const withStem = (word: string) => {
    const toStem = (one: string) => stemOfTerm(one, language) ?? one;
    byStem ??= groupBy(singles, toStem);
    return byStem.get(toStem(word))?.[0];
  };
  const has = (key: string) => everyday.of(key).length > 0 || labels.of(key).length > 0;
  return {
    of: (key) => [...new Set([...everyday.of(key), ...labels.of(key)])],
    formOf: (word) => (has(word) ? word : (withStem(word) ?? labels.formOf(word))),
    longest: Math.max(labels.longest, everyday.longest),
    singles,
  };
}
