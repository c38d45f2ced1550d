// Under what a ranked tip is shown: the field, the message, the page, the site, or as merely near.
import { namesPage } from '../../place/place-match.ts';
import type { FoundTip } from '../found-tip.ts';
import { CONFIDENCE } from '../ranking.ts';
import type { PageQuery } from '../words/page-query.ts';
import type { RankedTip } from './confidence.ts';

/** Chooses the group of a tip, and whether it is good enough to be shown as fitting. */
export function toGroup(
  { candidate, place, fit, confidence }: RankedTip,
  query: PageQuery,
): Pick<FoundTip, 'group' | 'shown'> {
  if (fit.fieldName && fit.headingsMet) return { group: 'field', shown: true };
  if (fit.error && fit.headingsMet) return { group: 'message', shown: true };
  // A tip that names no place and only shares one word with the page is at most near.
  const namesPlace = candidate.document.place.match.length > 0;
  const isFounded = namesPlace || fit.namedWords >= CONFIDENCE.generalNamedFrom;
  const sure = confidence >= CONFIDENCE.shownFrom && fit.headingsMet && isFounded;
  if (sure && fit.namedFocus >= CONFIDENCE.focusFrom) {
    if (query.focus?.part === 'field') return { group: 'field', shown: true };
    if (query.focus?.part === 'error') return { group: 'message', shown: true };
  }
  if (sure || (namesPage(place) && fit.headingsMet)) return { group: 'page', shown: true };
  return { group: place.general ? 'near' : 'site', shown: false };
}

/** Tells whether a tip for no place is near: it names at least two of the words that say where the person is. */
export function isNear({ fit, confidence }: RankedTip): boolean {
  return confidence >= CONFIDENCE.nearFrom && fit.namedWords >= CONFIDENCE.nearNamedFrom;
}
