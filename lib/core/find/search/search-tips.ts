// From typed words to scored tips. Retrieval needs only the index; scoring needs the tips that were retrieved.
import { fitPlace, namesPage, namesSite, toUrl } from '../../place/place-match.ts';
import type { Reason } from '../found-tip.ts';
import { idf, strengthOf } from '../index/bm25f.ts';
import type { IndexWords } from '../index/index-words.ts';
import { TEXT_PARTS, type TipDocument } from '../index/tip-document.ts';
import { type QueryWord, wordReasons } from '../rank/reasons.ts';
import { RANKING } from '../ranking.ts';
import { inAnyLanguage } from '../words/foreign/foreign-term.ts';
import { type ScoredTip, type SearchSigns, searchScore } from './search-odds.ts';
import { type TypedWord, weightsOfWords } from './typed-words.ts';

/** A word that no tip knows still counts for this share of the rest, so that one typo too many finds something. */
const UNKNOWN_SHARE = 0.75;
/** What a word that denies counts beside one that says what it is about. */
const DENYING = 0.3;
/** Closeness from which a tip is named by a word. */
const WHOLE = 0.7;
/** Closeness of a word whose pairs of characters are all there. */
const PAIRS = 0.8;

/** An index that tips are retrieved from; a stored one reads what it needs, and finds them in a while. */
interface Retrieving<Found> {
  retrieve(weights: ReadonlyMap<string, number>, limit: number, options: { first: ReadonlySet<string> }): Found;
}

/** The tips worth scoring for typed words, as their index knows them. */
export function retrieveTyped<Found>(index: Retrieving<Found>, words: readonly TypedWord[]): Found {
  const first = new Set(words.map(({ term }) => term));
  return index.retrieve(weightsOfWords(words), RANKING.candidates, { first });
}

/** How rare the closest word of the index to a typed one is; one of the thesaurus alone counts no more than one unknown. */
function typedIdf(word: TypedWord, index: IndexWords): number {
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
function bestAlternative(document: TipDocument, word: TypedWord, index: IndexWords): { term: string; value: number } {
  let best = { term: '', value: 0 };
  for (const [term, closeness] of word.alternatives) {
    const value = closeness * strengthOf(document, term, index.statistics, RANKING.saturation.search);
    if (value > best.value) best = { term, value };
  }
  return best;
}

/** How much of a typed word a tip holds by the pairs of its characters, and the pair that it holds most strongly. */
function pairsMet(document: TipDocument, { pairs }: TypedWord, index: IndexWords): { term: string; value: number } {
  let [best, strongest, sum] = ['', 0, 0];
  for (const pair of pairs) {
    const value = strengthOf(document, pair, index.statistics, RANKING.saturation.search);
    sum += value;
    if (value > strongest) [best, strongest] = [pair, value];
  }
  return { term: best, value: pairs.length === 0 ? 0 : (PAIRS * sum) / pairs.length };
}

/** Where the parts stand in `TEXT_PARTS` that a tip is named by. */
const NAMING = TEXT_PARTS.flatMap((part, at) =>
  part === 'summary' || part === 'steps' || part === 'text' ? [] : [at],
);

/** How close the names of a tip come to a typed one, from 0 to 1. */
function closestOf({ alternatives, pairs }: TypedWord, doesCount: (term: string) => boolean): number {
  const whole = [...alternatives].reduce((most, [term, near]) => (near > most && doesCount(term) ? near : most), 0);
  return pairs.length === 0 ? whole : Math.max(whole, (PAIRS * pairs.filter(doesCount).length) / pairs.length);
}

/** What a tip has of typed words, with the reasons; `url` is where the person is. */
export function fitTyped(
  document: TipDocument,
  words: readonly TypedWord[],
  index: IndexWords,
  url: URL | null,
): { signs: SearchSigns; holdsAll: boolean; reasons: Reason[] } {
  let [met, named, least, total, count] = [0, 0, 1, 0, 0];
  let holdsAll = words.length > 0;
  const { counts, tip } = document;
  const isName = inAnyLanguage(tip.language, (term) => NAMING.some((at) => (counts.get(term)?.[at] ?? 0) > 0));
  const isHeld = inAnyLanguage(tip.language, (term) => counts.has(term));
  const queryWords: QueryWord[] = [];
  for (const word of words) {
    const worth = (word.denies ? DENYING : 1) * typedIdf(word, index);
    const [whole, pairs] = [bestAlternative(document, word, index), pairsMet(document, word, index)];
    const { term, value } = whole.value >= pairs.value ? whole : pairs;
    // Tips deny in many ways: one that does it in another has lost nothing.
    if (value === 0 && word.denies) continue;
    count += 1;
    total += worth;
    met += worth * value;
    holdsAll &&= closestOf(word, isHeld) >= WHOLE;
    const inNames = closestOf(word, isName);
    named += worth * inNames;
    least = Math.min(least, inNames);
    // A word that is begun or mistyped is told as the tip has it, and once.
    const said = word.others.has(term) ? word.term : term;
    if (value === 0 || queryWords.some((other) => other.term === said)) continue;
    queryWords.push({ term: said, page: 'search', worth, variants: [[term, 1]], thesaurus: [] });
  }
  const fit = fitPlace(document.place, url);
  const isHere = fit.fits && !fit.general;
  const place = namesPage(fit) ? 'page' : isHere || namesSite(document.place, url) ? 'site' : null;
  const [coverage, share] = total === 0 ? [0, 0] : [met / total, named / total];
  return {
    signs: { coverage, named: share, whole: least >= WHOLE, words: count, place },
    holdsAll,
    reasons: wordReasons(document, queryWords, index.statistics),
  };
}

/** Scores retrieved tips for typed words, each by itself; `address` is where the person is, which counts a little. */
export function rankTyped(
  documents: readonly TipDocument[],
  words: readonly TypedWord[],
  index: IndexWords,
  address?: string | null,
): ScoredTip[] {
  const url = toUrl(address);
  return documents.map((document): ScoredTip => {
    const { signs, holdsAll, reasons } = fitTyped(document, words, index, url);
    const score = searchScore(signs);
    const { coverage } = signs;
    return { tip: document.tip, score, coverage, holdsAll, shown: false, group: 'near', reasons };
  });
}
