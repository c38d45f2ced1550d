// Which saved pages a pattern fits, so that whoever writes a tip sees how far it reaches among pages that they know.

import { matchesPattern } from '../../place/pattern.ts';
import { isExcluded, toPlace, toUrl } from '../../place/place-match.ts';
import type { SavedPage } from '../folder.ts';

/** A saved page as far as a pattern goes by it. */
export interface ListedPage {
  url: string;
  title: string;
}

/** Lists saved pages; one that was saved for several feeds is one. */
export function listPages(pages: readonly Pick<SavedPage, 'page'>[]): ListedPage[] {
  const listed = pages.map(({ page: { url, title } }) => [`${url} ${title}`, { url, title }] as const);
  return [...new Map(listed).values()];
}

/** The pages that any of these patterns fits, and none that excludes, as those that help goes by do. */
export function pagesThatFit(
  match: readonly string[],
  pages: readonly ListedPage[],
  exclude: readonly string[] = [],
): ListedPage[] {
  const place = toPlace({ match, exclude });
  return pages.filter(({ url }) => {
    const address = toUrl(url);
    return address && !isExcluded(place, address) && place.match.some((one) => matchesPattern(one, address));
  });
}
