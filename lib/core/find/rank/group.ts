// Under what a ranked tip is shown: the field, the message, the page, the site, or as merely near.
import { namesPage } from '../../place/place-match.ts';
import type { FoundTip } from '../found-tip.ts';
import { CONFIDENCE, RANKING } from '../ranking.ts';
import type { PageQuery } from '../words/page-query.ts';
import type { RankedTip } from './confidence.ts';

/** A ranked tip with where it is to be shown. */
export type GroupedTip = RankedTip & Pick<FoundTip, 'group' | 'shown'>;

/** The group of a tip, and whether it is good enough to be shown as fitting. */
function toGroup(
  { candidate, place, isElsewhere, fit, confidence }: RankedTip,
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
  // What selected words mean may be told for another page: it is not for this one, and fits all the same.
  if (sure && isElsewhere) return { group: 'site', shown: true };
  if (sure || (namesPage(place) && fit.headingsMet)) return { group: 'page', shown: true };
  return { group: place.general ? 'near' : 'site', shown: false };
}

/** A tip for no place is near when it names at least two of the words that say where the person is. */
const isNear = ({ fit, confidence }: RankedTip) =>
  confidence >= CONFIDENCE.nearFrom && fit.namedWords >= CONFIDENCE.nearNamedFrom;

/** Puts ranked tips in groups; `anyPlace` also keeps those that are not near. */
export function assignGroups(ranked: readonly RankedTip[], query: PageQuery, anyPlace: boolean): GroupedTip[] {
  return ranked
    .map((tip) => ({ ...tip, ...toGroup(tip, query) }))
    .filter((tip) => tip.group !== 'near' || anyPlace || isNear(tip))
    .slice(0, RANKING.results);
}

/** Of tips for other pages of the site, the few that are offered as near. */
export function nearestTips(ranked: readonly RankedTip[]): GroupedTip[] {
  return ranked
    .filter(({ confidence }) => confidence >= CONFIDENCE.nearFrom)
    .slice(0, CONFIDENCE.nearest)
    .map((tip) => ({ ...tip, group: 'near', shown: false }));
}
