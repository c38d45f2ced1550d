// Searches in one language for tips in another, written by hand for the tips of the authored set.
import { settleFound } from '../../../lib/core/find/search/search-odds.ts';
import { primaryLanguage } from '../../../lib/core/text/languages.ts';
import type { LoadWords } from '../../../lib/services/ports/load-words.ts';
import { createWordsBetween } from '../../../lib/services/words-between.ts';
import { readAuthored } from '../read-authored.ts';
import { openSearch } from '../relevance/alongside.ts';
import { rankOf, successAt } from '../relevance/measures.ts';

interface ForeignSearch {
  language: string;
  search: string;
  right: string[];
}

const { tips, synonyms, read } = readAuthored('relevance');
const searches: ForeignSearch[] = read('foreign-searches.json');

/** One search, with the place of the first right tip and what was found before it. */
export interface SearchOutcome extends ForeignSearch {
  rank: number | null;
  first: string | undefined;
}

/** Asks every search, in tips of other languages alone, by the words that `load` has. */
export async function askForeignSearches(load?: LoadWords): Promise<SearchOutcome[]> {
  const between = createWordsBetween(load);
  const outcomes: SearchOutcome[] = [];
  for (const one of searches) {
    const others = tips.filter(({ language = '' }) => primaryLanguage(language) !== one.language);
    const spoken = others.flatMap(({ language }) => language ?? []);
    const foreign = await between([one.language], spoken);
    const search = openSearch({ feedId: 'authored', tips: others, synonyms, rejected: 0 }, foreign);
    const found = settleFound(search(one.search, 'https://start.harbour.test/'), one.search).map(({ tip }) => tip);
    const rank = rankOf(
      found.map(({ id }) => id),
      new Set(one.right),
    );
    outcomes.push({ ...one, rank, first: found[0]?.title });
  }
  return outcomes;
}

/** The share of searches that have a right tip among the first few. */
export const shareAmong = (outcomes: readonly SearchOutcome[], most: number): number =>
  outcomes.reduce<number>((sum, { rank }) => sum + successAt(rank, most), 0) / Math.max(1, outcomes.length);
