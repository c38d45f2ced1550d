// The parts of a page as weighted words.
import type { PagePart } from '../found-tip.ts';
import { PAGE_PARTS, RANKING } from '../ranking.ts';
import { toPageText } from './page-texts.ts';
import type { ShownTexts } from './shown-texts.ts';

/** One part of the page with its distinct words. */
export interface QueryPart {
  part: PagePart;
  terms: readonly string[];
  /** The weight of each of its words. */
  weight: number;
}

/** Makes weighted parts of what a page shows; long ones share their weight among their words. */
export function toQueryParts(shown: ShownTexts['parts']): QueryPart[] {
  const names = Object.keys(PAGE_PARTS) as (keyof typeof PAGE_PARTS)[];
  return names
    .map((part) => {
      const { terms } = toPageText(shown[part]);
      return { part, terms, weight: PAGE_PARTS[part] / Math.max(1, terms.length) ** RANKING.lengthExponent };
    })
    .filter(({ terms }) => terms.length > 0);
}

/** The weight of each term over all parts: a word that stands in several of them counts for each. */
export function termWeights(parts: readonly QueryPart[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { terms, weight } of parts) {
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  }
  return weights;
}
