// Some tips made ready to be found: their documents, the index over them, and their places, each distinct place once.
import type { Tip } from '../feed/tip.ts';
import { fitPlace, type Place } from '../place/place-match.ts';
import { type TipDocument, toDocument } from './tip-document.ts';
import { createTipIndex, type TipIndex } from './tip-index.ts';

/** Tips that share the very same patterns. */
interface PlaceGroup {
  place: Place;
  documents: TipDocument[];
}

/** Tips made ready to be found. */
export interface TipCollection {
  documents: ReadonlyMap<string, TipDocument>;
  index: TipIndex;
  places: readonly PlaceGroup[];
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

/** Makes tips ready to be found; later tips of the same feed and id replace earlier ones. */
export function createCollection(tips: readonly Tip[]): TipCollection {
  const documents = new Map(tips.map((tip) => toDocument(tip)).map((document) => [document.key, document]));
  const all = [...documents.values()];
  return { documents, index: createTipIndex(all), places: groupByPlace(all) };
}

/** The tips that apply to an address, and those of them that name it more closely than its whole site. */
export function tipsAt(collection: TipCollection, url: URL | null): { here: Set<string>; closely: TipDocument[] } {
  const here = new Set<string>();
  const closely: TipDocument[] = [];
  for (const { place, documents } of collection.places) {
    const fit = fitPlace(place, url);
    if (!fit.fits) continue;
    for (const document of documents) here.add(document.key);
    if (!fit.general && !fit.wholeSite) closely.push(...documents);
  }
  return { here, closely };
}
