// How closely a feed is about a place: by the patterns of its tips and of its people.
import { fitPlace, namesSite, type Place, toPlace, toUrl } from './place-match.ts';

/** Any pattern that fits comes before one that only names the site. */
const FITS = 1_000_000;

/** Tells whether a place is named for an address; general help is about no place. */
export function isAbout(place: Place, url: URL | null): boolean {
  const fit = fitPlace(place, url);
  return fit.fits && !fit.general;
}

/** How closely the places of a feed come to an address: 0 where none is about its site, the most specific highest. */
export function closenessTo(places: readonly Place[], url: URL): number {
  return places.reduce((most, place) => {
    const fit = fitPlace(place, url);
    if (fit.fits && !fit.general) return Math.max(most, FITS + fit.specificity);
    return place.match.length > 0 && namesSite(place, url) ? Math.max(most, 1) : most;
  }, 0);
}

/** An address that a pattern stands for: of one page of those that it fits. */
function addressIn(pattern: string): URL | null {
  const filled = pattern
    .replace(/^\*:/, 'https:')
    .replace(/^(\w+:\/\/)\*\./, '$1')
    .replace(/^(\w+:\/\/[^/]*):\*/, '$1')
    .replaceAll('{id}', '1')
    .replaceAll('{any}', 'x')
    .replaceAll('*', '');
  return toUrl(filled);
}

/** Addresses for the patterns of a tip, to ask other patterns about; those that name no host stand for none. */
export function addressesIn(match: readonly string[]): URL[] {
  return toPlace({ match }).match.flatMap(({ host, source }) => {
    const url = host === '' ? null : addressIn(source);
    return url ? [url] : [];
  });
}
