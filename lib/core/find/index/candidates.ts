// The tips that are worth being compared with a page: patterns decide which may come, words and places which do.
import { isExcluded, namesPage, namesSite } from '../../place/place-match.ts';
import { RANKING } from '../ranking.ts';
import type { PageQuery } from '../words/page-query.ts';
import type { Candidate } from './candidate.ts';
import { type FittingPlace, retrieveTips, type TipCollection, tipsAt } from './collection.ts';
import { type TipDocument, twinWords } from './tip-document.ts';
import type { TipIndex } from './tip-index.ts';

/** A tip to be compared with a page, and how its place fits there. */
export interface PlacedCandidate {
  candidate: Candidate;
  place: FittingPlace;
  /** Its patterns name other pages of the site alone. */
  isElsewhere: boolean;
}

/** Where patterns are ignored, a tip fits as if it named no place. */
const ANYWHERE: FittingPlace = { fits: true, general: true };

/**
 * What tips are retrieved by: the words of the page, what they are in the tips' languages, and for the focused part their
 * variants and the thesaurus's too.
 */
function retrievalWeights(
  { weights, focus }: PageQuery,
  { variants, thesaurus, foreign }: TipIndex,
): Map<string, number> {
  const widened = new Map(weights);
  for (const [term, weight] of weights) {
    for (const [word, closeness] of foreign(term)) {
      widened.set(word, Math.max(widened.get(word) ?? 0, closeness * weight));
    }
  }
  for (const term of focus?.terms ?? []) {
    const thesaurusWords = thesaurus(term).map((word) => [word, RANKING.thesaurus] as const);
    for (const [word, closeness] of [...variants(term), ...thesaurusWords]) {
      widened.set(word, Math.max(widened.get(word) ?? 0, closeness * (weights.get(term) ?? 0)));
    }
  }
  return widened;
}

/** Tips of a site whose patterns name other pages of it. */
function tipsElsewhere({ places }: TipCollection, url: URL | null, here: ReadonlyMap<TipDocument, unknown>) {
  return places
    .filter(({ place }) => namesSite(place, url) && !isExcluded(place, url))
    .flatMap(({ documents }) => documents)
    .filter((document) => !here.has(document));
}

/** The tips that are worth being compared with a page; `anyPlace`: whatever their patterns say. */
export function candidatesFor(collection: TipCollection, query: PageQuery, anyPlace: boolean): PlacedCandidate[] {
  const weights = retrievalWeights(query, collection.index);
  const here = anyPlace ? new Map<TipDocument, FittingPlace>() : tipsAt(collection, query.url);
  // Selected words ask what they mean: a term is often explained for another part of the application.
  const elsewhere = query.mode === 'selection' && !anyPlace ? tipsElsewhere(collection, query.url, here) : [];
  const byWords = retrieveTips(collection, weights, anyPlace ? undefined : [...here.keys(), ...elsewhere]);
  // Tips written for this very page come without a word in common; those for the whole site fill what is left.
  const forPage = [...here].filter(([, place]) => namesPage(place));
  const forSite = [...here].filter(([, place]) => !place.general);
  const byPlace = new Set([...forPage, ...forSite].map(([document]) => document));
  const all = new Set([...byWords, ...[...byPlace].slice(0, RANKING.results)]);
  return [...all].map((document) => ({
    candidate: collection.candidate(document),
    place: here.get(document) ?? ANYWHERE,
    isElsewhere: !anyPlace && !here.has(document),
  }));
}

/** Tips for other pages of the site that share words with a page; none that reads like one of `found`. */
export function candidatesNearby(
  collection: TipCollection,
  { weights, url }: PageQuery,
  found: ReadonlySet<string>,
): PlacedCandidate[] {
  const others = tipsElsewhere(collection, url, new Map()).filter(({ tip }) => !found.has(twinWords(tip)));
  return retrieveTips(collection, weights, others).map((document) => ({
    candidate: collection.candidate(document),
    place: ANYWHERE,
    // All of them are.
    isElsewhere: false,
  }));
}
