// From a page and some tips to a ranked list with reasons: patterns decide what may come, words decide the order.
import type { PageSnapshot } from '../place/page-snapshot.ts';
import { namesSite } from '../place/place-match.ts';
import { type TipCollection, tipsAt } from './collection.ts';
import { confidenceOf, type Evidence, gatherEvidence, isForPage } from './evidence.ts';
import type { FoundTip, Group } from './found-tip.ts';
import { type PageQuery, toPageQuery } from './page-query.ts';
import { CONFIDENCE, RANKING } from './ranking.ts';
import { reasonsOf } from './reasons.ts';
import { type WeighedTerms, weigh } from './score.ts';
import type { TipDocument } from './tip-document.ts';

/** How tips are found for a page. */
export interface FindOptions {
  /** Ignore patterns: every tip may come. */
  anyPlace?: boolean;
}

const candidatesOf = (keys: readonly string[], collection: TipCollection) =>
  keys.flatMap((key) => collection.documents.get(key) ?? []);

function candidatesFor(collection: TipCollection, query: PageQuery, anyPlace: boolean): TipDocument[] {
  const { index } = collection;
  if (anyPlace) return candidatesOf(index.retrieve(query.weights, RANKING.candidates), collection);
  const { here, closely } = tipsAt(collection, query.url);
  const byWords = index.retrieve(query.weights, RANKING.candidates, here);
  // Tips written for this very page come without a word in common; those for the whole site fill what is left.
  const others = [...here].slice(0, RANKING.results);
  return [...new Set([...candidatesOf(byWords, collection), ...closely, ...candidatesOf(others, collection)])];
}

interface Ranked {
  evidence: Evidence;
  confidence: number;
}

/** How far a score stands before the best of the others, as a share of the larger: -1 to 1. */
function marginsOf(all: readonly Evidence[]): number[] {
  const scores = all.map(({ score }) => score).sort((a, b) => b - a);
  const [first = 0, second = 0] = scores;
  return all.map(({ score }) => {
    const rival = score === first ? second : first;
    const larger = Math.max(score, rival);
    return larger === 0 ? 0 : (score - rival) / larger;
  });
}

function rank(all: readonly Evidence[]): Ranked[] {
  const margins = marginsOf(all);
  return all
    .map((evidence, index) => ({ evidence, confidence: confidenceOf(evidence, margins[index] ?? 0) }))
    .sort((a, b) => b.confidence - a.confidence || b.evidence.score - a.evidence.score);
}

function groupOf({ evidence, confidence }: Ranked, query: PageQuery): { group: Group; shown: boolean } {
  if (evidence.fieldName && evidence.headingsMet) return { group: 'field', shown: true };
  if (evidence.error) return { group: 'message', shown: true };
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

/** The same words at two places are one tip to a reader. */
function withoutTwins(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ evidence: { document } }) => {
    const words = `${document.tip.title}\n${document.tip.text}`;
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

function gather(
  documents: readonly TipDocument[],
  collection: TipCollection,
  query: PageQuery,
  weighed: WeighedTerms,
  anyPlace: boolean,
) {
  const { statistics } = collection.index;
  return documents.flatMap((document) => gatherEvidence(document, query, weighed, statistics, anyPlace) ?? []);
}

/** Finds the tips for a page: ranked, grouped, each with its reasons; at most 30. */
export function findTips(
  collection: TipCollection,
  page: PageSnapshot,
  { anyPlace = false }: FindOptions = {},
): FoundTip[] {
  const query = toPageQuery(page);
  const weighed = weigh(query.weights, collection.index);
  const { statistics } = collection.index;
  const names = [page.field?.label, page.field?.name].filter((name) => name != null);
  const toFound = (ranked: Ranked, place: { group: Group; shown: boolean }): FoundTip => ({
    tip: ranked.evidence.document.tip,
    score: ranked.confidence,
    ...place,
    reasons: reasonsOf(ranked.evidence, names, query.parts, weighed.worth, statistics),
  });
  const candidates = candidatesFor(collection, query, anyPlace);
  const found = withoutTwins(rank(gather(candidates, collection, query, weighed, anyPlace)))
    .map((ranked) => ({ ranked, place: groupOf(ranked, query) }))
    .filter(({ ranked, place }) => place.group !== 'near' || anyPlace || isNear(ranked))
    .slice(0, RANKING.results)
    .map(({ ranked, place }) => toFound(ranked, place));
  return found.some(({ shown }) => shown) || anyPlace ? found : [...found, ...nearest(found)].slice(0, RANKING.results);

  /** When nothing is written for here, tips of other pages of this site that share its words. */
  function nearest(already: readonly FoundTip[]): FoundTip[] {
    const have = new Set(already.map(({ tip }) => `${tip.feedId}\n${tip.id}`));
    const others = candidatesOf(collection.index.retrieve(query.weights, RANKING.candidates), collection).filter(
      ({ place }) => namesSite(place, query.url),
    );
    return withoutTwins(
      rank(
        gather(
          others.filter(({ key }) => !have.has(key)),
          collection,
          query,
          weighed,
          true,
        ),
      ),
    )
      .filter(({ confidence }) => confidence >= CONFIDENCE.nearFrom)
      .slice(0, CONFIDENCE.nearest)
      .map((ranked) => toFound(ranked, { group: 'near', shown: false }));
  }
}
