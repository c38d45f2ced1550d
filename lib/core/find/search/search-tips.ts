// From typed words to a ranked list. Retrieval needs only the index; scoring needs the tips that were retrieved.
import { fitPlace, namesSite, toUrl } from '../../place/place-match.ts';
import type { FoundTip, Reason } from '../found-tip.ts';
import { idf, strengthOf } from '../index/bm25f.ts';
import type { TipDocument } from '../index/tip-document.ts';
import type { TipIndex } from '../index/tip-index.ts';
import { toProbability } from '../rank/confidence.ts';
import { type QueryWord, wordReasons } from '../rank/reasons.ts';
import { RANKING } from '../ranking.ts';
import { type TypedWord, weightsOfWords } from './typed-words.ts';

/** How much more a tip for the page that the person is on counts in a search, and one for another page of its site. */
const CLOSER = { page: 1.4, site: 1.1 } as const;
/** A word that no tip knows still counts for this share of the rest, so that one typo too many finds something. */
const UNKNOWN_SHARE = 0.5;
/** Closeness of a word whose pairs of characters are all there. */
const PAIRS = 0.8;
/** Log-odds of a search result from the share of what was typed that it meets. */
const ODDS = { base: -4, coverage: 9 };

/** Results below this share of the best one's probability share a word by chance. */
const WORTH_SHOWING = 0.1;

/** Keys of the tips worth scoring for typed words. */
export function retrieveTyped(index: TipIndex, words: readonly TypedWord[]): string[] {
  const first = new Set(words.map(({ term }) => term));
  return index.retrieve(weightsOfWords(words), RANKING.candidates, { first });
}

/** How rare the closest word of the index to a typed one is; one of the thesaurus alone counts no more than one unknown. */
function typedIdf(word: TypedWord, index: TipIndex): number {
  const { size } = index.statistics;
  const unknown = UNKNOWN_SHARE * idf(0, size);
  const closest = [...word.alternatives].reduce<[string, number] | null>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    null,
  );
  if (!closest) return unknown;
  const [term, closeness] = closest;
  const rarity = idf(index.frequency(term), size);
  return closeness > RANKING.closeness.thesaurus ? rarity : Math.min(rarity, unknown);
}

/** The alternative of a typed word that a tip holds most strongly. */
function bestAlternative(document: TipDocument, word: TypedWord, index: TipIndex): { term: string; value: number } {
  let best = { term: '', value: 0 };
  for (const [term, closeness] of word.alternatives) {
    const value = closeness * strengthOf(document, term, index.statistics, RANKING.saturation.search);
    if (value > best.value) best = { term, value };
  }
  return best;
}

/** How much of a typed word a tip holds by the pairs of its characters, and the pair that it holds most strongly. */
function pairsMet(document: TipDocument, { pairs }: TypedWord, index: TipIndex): { term: string; value: number } {
  let [best, strongest, sum] = ['', 0, 0];
  for (const pair of pairs) {
    const value = strengthOf(document, pair, index.statistics, RANKING.saturation.search);
    sum += value;
    if (value > strongest) [best, strongest] = [pair, value];
  }
  return { term: best, value: pairs.length === 0 ? 0 : (PAIRS * sum) / pairs.length };
}

function scoreTyped(
  document: TipDocument,
  words: readonly TypedWord[],
  index: TipIndex,
): { coverage: number; reasons: Reason[] } {
  let [met, total] = [0, 0];
  const queryWords: QueryWord[] = [];
  for (const word of words) {
    const worth = typedIdf(word, index);
    const [whole, pairs] = [bestAlternative(document, word, index), pairsMet(document, word, index)];
    const { term, value } = whole.value >= pairs.value ? whole : pairs;
    total += worth;
    met += worth * value;
    // A word that is begun or mistyped is told as the tip has it, and once.
    const said = word.others.has(term) ? word.term : term;
    if (value === 0 || queryWords.some((other) => other.term === said)) continue;
    queryWords.push({ term: said, page: 'search', worth, variants: [[term, 1]], thesaurus: [] });
  }
  return { coverage: total === 0 ? 0 : met / total, reasons: wordReasons(document, queryWords, index.statistics) };
}

/** Ranks retrieved tips for typed words; `address` is where the person is, which counts a little. */
export function rankTyped(
  documents: readonly TipDocument[],
  words: readonly TypedWord[],
  index: TipIndex,
  address?: string | null,
): FoundTip[] {
  const url = toUrl(address);
  const closer = ({ place }: TipDocument, here: boolean) => {
    if (here) return CLOSER.page;
    return namesSite(place, url) ? CLOSER.site : 1;
  };
  return documents
    .map((document): FoundTip => {
      const { coverage, reasons } = scoreTyped(document, words, index);
      const fit = fitPlace(document.place, url);
      const here = fit.fits && !fit.general;
      const share = coverage * closer(document, here);
      const score = coverage === 0 ? 0 : toProbability(ODDS.base + ODDS.coverage * share);
      return { tip: document.tip, score, shown: score > 0, group: here ? 'page' : 'near', reasons };
    })
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, _, [best]) => score > 0 && score >= WORTH_SHOWING * (best?.score ?? 0))
    .slice(0, RANKING.results);
}
