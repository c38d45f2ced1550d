// Some tips made ready to be found: their documents, the index over them, and their places, each distinct place once.
import type { Tip } from '../../feed/tip.ts';
import { fitPlace, type Place, type PlaceFit } from '../../place/place-match.ts';
import { RANKING } from '../ranking.ts';
import { toSynonyms } from '../words/synonyms.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import { type TipDocument, toDocument } from './tip-document.ts';
import { createTipIndex, type TipIndex } from './tip-index.ts';

/** Tips that share the very same patterns. */
interface PlaceGroup {
  place: Place;
  documents: TipDocument[];
}

/** How the place of a tip that applies here fits. */
export type FittingPlace = Extract<PlaceFit, { fits: true }>;

/** Tips made ready to be found. */
export interface TipCollection {
  documents: ReadonlyMap<string, TipDocument>;
  index: TipIndex;
  places: readonly PlaceGroup[];
  /** A tip made ready to be compared with pages; made once. */
  candidate(document: TipDocument): Candidate;
}

function groupByPlace(documents: readonly TipDocument[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const document of documents) {
    const signature = JSON.stringify([document.tip.match, document.tip.exclude]);
    const group = groups.get(signature);
    if (group) group.documents.push(document);
    else groups.set(signature, { place: document.place, documents: [document] });
  }
  return [...groups.values()];
}

/** An index in which words that people use for each other are variants of each other. */
function withSynonyms(index: TipIndex, lists: readonly (readonly string[])[]): TipIndex {
  const synonyms = toSynonyms(lists);
  if (synonyms.size === 0) return index;
  return {
    ...index,
    variants: (term) => {
      const others = [...(synonyms.get(term) ?? [])].filter((word) => index.frequency(word) > 0);
      const found = index.variants(term);
      const further = others.filter((word) => !found.some(([known]) => known === word));
      return [...found, ...further.map((word) => [word, RANKING.closeness.synonym] as const)].sort(
        (a, b) => b[1] - a[1],
      );
    },
  };
}

/**
 * Makes tips ready to be found; later tips of the same feed and id replace earlier ones. `synonyms` are lists of words
 * that people use for each other.
 */
export function createCollection(tips: readonly Tip[], synonyms: readonly (readonly string[])[] = []): TipCollection {
  const documents = new Map(tips.map((tip) => toDocument(tip)).map((document) => [document.key, document]));
  return collect(documents, withSynonyms(createTipIndex([...documents.values()]), synonyms));
}

/** Puts documents by their keys and the index over them together. */
export function collect(documents: ReadonlyMap<string, TipDocument>, index: TipIndex): TipCollection {
  const candidates = new Map<TipDocument, Candidate>();
  const candidate = (document: TipDocument) => {
    const made = candidates.get(document) ?? toCandidate(document, index);
    candidates.set(document, made);
    return made;
  };
  return { documents, index, places: groupByPlace([...documents.values()]), candidate };
}

/** The tips that apply to an address, each with how its place fits there. */
export function tipsAt({ places }: TipCollection, url: URL | null): Map<TipDocument, FittingPlace> {
  const here = new Map<TipDocument, FittingPlace>();
  for (const { place, documents } of places) {
    const fit = fitPlace(place, url);
    if (fit.fits) for (const document of documents) here.set(document, fit);
  }
  return here;
}

/** Retrieves tips by words, at most as many as can be compared; `among`: only of these. */
export function retrieveTips(
  { documents, index }: TipCollection,
  weights: ReadonlyMap<string, number>,
  among?: Iterable<TipDocument>,
): TipDocument[] {
  const allowed = among && { allowed: new Set(Array.from(among, ({ key }) => key)) };
  return index.retrieve(weights, RANKING.candidates, allowed).flatMap((key) => documents.get(key) ?? []);
}
