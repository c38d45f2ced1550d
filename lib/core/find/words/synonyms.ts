// Words that the people of a feed use for each other, as the feed lists them.
import { FEED_LIMITS } from '../../feed/limits.ts';
import { toTerm, toTerms } from './terms.ts';

/** The terms of an entry of a list: one where it is a single word, however many pieces of it the index knows as well. */
function termsOf(entry: string): string[] {
  const terms = toTerms(entry);
  const whole = toTerm(entry.trim());
  return whole !== undefined && terms.includes(whole) ? [whole] : terms;
}

/** The other terms of each list of synonyms, by term. Only single words are exchanged for each other. */
export function toSynonyms(lists: readonly (readonly string[])[]): Map<string, Set<string>> {
  const synonyms = new Map<string, Set<string>>();
  for (const list of lists) {
    const terms = list
      .slice(0, FEED_LIMITS.synonyms)
      .map(termsOf)
      .filter(({ length }) => length > 0);
    for (const own of terms) {
      if (own.length !== 1) continue;
      const others = synonyms.get(own[0] ?? '') ?? new Set<string>();
      for (const other of terms) if (other !== own) for (const term of other) others.add(term);
      synonyms.set(own[0] ?? '', others);
    }
  }
  return synonyms;
}
