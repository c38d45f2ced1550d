// The lists of words that are written by hand, for one language.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WordLanguage } from './word-packages.ts';

/** Others of one English term that are kept, those written by hand first. */
export const MOST_OTHERS = 6;

/** The order of the columns after the English one. */
const COLUMNS: readonly WordLanguage[] = ['de', 'es', 'fr', 'pt', 'ja', 'zh'];

/** The terms of a list written by hand, by the English ones. */
export function readByHand(list: 'business-words' | 'everyday-words', language: WordLanguage): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(path.join(import.meta.dirname, `${list}.txt`), 'utf8').split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    const [english = [], ...columns] = line.split('|').map((cell) => cell.split(',').map((term) => term.trim()));
    for (const term of english) {
      const others = (columns[COLUMNS.indexOf(language)] ?? []).map((other) => other.toLowerCase());
      found.set(term, [...(found.get(term) ?? []), ...others.filter((other) => other !== term)]);
    }
  }
  return found;
}

/** The lines of everyday words: those of labels come first in a file, and a `?` tells these from them. */
export const everydayLines = (language: WordLanguage): string[] =>
  [...readByHand('everyday-words', language)]
    .map(([english, others]) => [english, ...[...new Set(others)].slice(0, MOST_OTHERS)])
    .filter(({ length }) => length > 1)
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map((terms) => `?${terms.join('|')}`);
