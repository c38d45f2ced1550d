// From a page and some tips to a ranked list with reasons: patterns decide what may come, words decide the order.
import type { PageSnapshot } from '../place/page-snapshot.ts';
import { isExcluded, namesSite } from '../place/place-match.ts';
import type { FoundTip, Group } from './found-tip.ts';
import { termWorths } from './index/bm25f.ts';
import { type TipCollection, tipsAt } from './index/collection.ts';
import { type TipDocument, twinWords } from './index/tip-document.ts';
import type { TipIndex } from './index/tip-index.ts';
import { type Ranked, rankByConfidence } from './rank/confidence.ts';
import { type Evidence, gatherEvidence, isForPage } from './rank/evidence.ts';
import { toFeatures } from './rank/features.ts';
import { type PageQuery, toPageQuery } from './rank/page-query.ts';
import { reasonsOf, toAskedWords } from './rank/reasons.ts';
import { CONFIDENCE, RANKING } from './ranking.ts';

/** How tips are found for a page. */
export interface FindOptions {
  /** Ignore patterns: every tip may come. */
  anyPlace?: boolean;
}

const candidatesOf = (keys: readonly string[], collection: TipCollection) =>
  keys.flatMap((key) => collection.documents.get(key) ?? []);

/**
 * The words that candidates are retrieved by: those of the page, and for the focused part their forms,
 * compounds and what the thesaurus has for them.
 */
function retrievalWeights({ weights, focus }: PageQuery, { variants, thesaurus }: TipIndex): Map<string, number> {
  const widened = new Map(weights);
  for (const term of focus?.terms ?? []) {
    const thesaurusWords = thesaurus(term).map((word) => [word, RANKING.thesaurus] as const);
    for (const [word, closeness] of [...variants(term), ...thesaurusWords]) {
      widened.set(word, Math.max(widened.get(word) ?? 0, closeness * (weights.get(term) ?? 0)));
    }
  }
  return widened;
}

/** The tips that are worth being compared with a page. */
export function candidatesFor(collection: TipCollection, query: PageQuery, anyPlace: boolean): TipDocument[] {
  const { index } = collection;
  const weights = retrievalWeights(query, index);
  if (anyPlace) return candidatesOf(index.retrieve(weights, RANKING.candidates), collection);
  const { here, closely } = tipsAt(collection, query.url);
  const byWords = index.retrieve(weights, RANKING.candidates, { allowed: here });
  // Tips written for this very page come without a word in common; those for the whole site fill what is left.
  const forSite = candidatesOf([...here], collection).filter(({ place }) => place.match.length > 0);
  const closest = [...new Set([...closely, ...forSite])].slice(0, RANKING.results);
  return [...new Set([...candidatesOf(byWords, collection), ...closest])];
}

function groupOf({ evidence, confidence }: Ranked, query: PageQuery): { group: Group; shown: boolean } {
  if (evidence.fieldName && evidence.headingsMet) return { group: 'field', shown: true };
  if (evidence.error && evidence.headingsMet) return { group: 'message', shown: true };
  // A tip that names no place and only shares one word with the page is at most near.
  const isFounded = evidence.document.place.match.length > 0 || evidence.named >= CONFIDENCE.generalNamedFrom;
  const sure = confidence >= CONFIDENCE.shownFrom && evidence.headingsMet && isFounded;
  if (sure && evidence.focus >= CONFIDENCE.focusFrom) {
    if (query.focus?.part === 'field') return { group: 'field', shown: true };
    if (query.focus?.part === 'error') return { group: 'message', shown: true };
  }
  if (sure || isForPage(evidence)) return { group: 'page', shown: true };
  return { group: evidence.fit.general ? 'near' : 'site', shown: false };
}

/** A tip for no place is near when it names at least two of the words that say where the person is. */
const isNear = ({ evidence, confidence }: Ranked) =>
  confidence >= CONFIDENCE.nearFrom && evidence.named >= CONFIDENCE.nearNamedFrom;

/** The same words at two places are one tip to a reader: the better one stays. */
function withoutTwins(all: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  const sorted = [...all].sort((a, b) => b.score - a.score);
  return sorted.filter(({ document }) => {
    const words = twinWords(document.tip);
    const isFirst = !seen.has(words);
    seen.add(words);
    return isFirst;
  });
}

/** Ranks documents for a page, twins once; those whose place rules them out are left out. */
function rank(
  documents: readonly TipDocument[],
  collection: TipCollection,
  query: PageQuery,
  worth: ReadonlyMap<string, number>,
  anyPlace: boolean,
): Ranked[] {
  const { index } = collection;
  const { candidates, affinity } = toFeatures(query, documents.map(collection.candidate), index, anyPlace);
  return rankByConfidence(
    withoutTwins(candidates.map((candidate) => gatherEvidence(candidate, query, worth))),
    affinity,
  );
}

/** Finds the tips for a page: ranked, grouped, each with its reasons; at most 30. */
export function findTips(
  collection: TipCollection,
  page: PageSnapshot,
  { anyPlace = false }: FindOptions = {},
): FoundTip[] {
  // Most pages are of sites without tips.
  if (collection.documents.size === 0) return [];
  const query = toPageQuery(page);
  const worth = termWorths(query.weights, collection.index);
  const asked = toAskedWords(query.parts, worth, collection.index);
  const toFound = (ranked: Ranked, place: { group: Group; shown: boolean }): FoundTip => ({
    tip: ranked.evidence.document.tip,
    score: ranked.confidence,
    ...place,
    reasons: reasonsOf(ranked.evidence, query.fieldTitles, asked, collection.index.statistics),
  });
  const candidates = candidatesFor(collection, query, anyPlace);
  const found = rank(candidates, collection, query, worth, anyPlace)
    .map((ranked) => ({ ranked, place: groupOf(ranked, query) }))
    .filter(({ ranked, place }) => place.group !== 'near' || anyPlace || isNear(ranked))
    .slice(0, RANKING.results)
    .map(({ ranked, place }) => toFound(ranked, place));
  return found.some(({ shown }) => shown) || anyPlace ? found : [...found, ...nearest(found)].slice(0, RANKING.results);

  /** When nothing is written for here, tips of other pages of this site that share its words. */
  function nearest(already: readonly FoundTip[]): FoundTip[] {
    // By their words: what reads the same as a tip that was found is not offered beside it.
    const have = new Set(already.map(({ tip }) => twinWords(tip)));
    const others = collection.places
      .filter(({ place }) => namesSite(place, query.url) && !isExcluded(place, query.url))
      .flatMap(({ documents }) => documents)
      .filter(({ tip }) => !have.has(twinWords(tip)));
    const keys = collection.index.retrieve(query.weights, RANKING.candidates, {
      allowed: new Set(others.map(({ key }) => key)),
    });
    return rank(candidatesOf(keys, collection), collection, query, worth, true)
      .filter(({ confidence }) => confidence >= CONFIDENCE.nearFrom)
      .slice(0, CONFIDENCE.nearest)
      .map((ranked) => toFound(ranked, { group: 'near', shown: false }));
  }
}
