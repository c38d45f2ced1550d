// Whether a tip (or a person) applies to a place, and how closely.
import { fitsHost, matchesPattern, type Pattern, parsePattern } from './pattern.ts';
import { isWholeSite, specificity } from './specificity.ts';

/** Parsed patterns of one tip; parse once, ask often. */
export interface Place {
  match: readonly Pattern[];
  exclude: readonly Pattern[];
}

/** How a place fits an address. `general`: it names no place. */
export type PlaceFit =
  | { fits: false }
  | { fits: true; general: true }
  | { fits: true; general: false; pattern: Pattern; specificity: number; wholeSite: boolean };

const parseAll = (sources: readonly string[]) =>
  sources.flatMap((source) => {
    const pattern = parsePattern(source);
    return pattern.ok ? [pattern.value] : [];
  });

/** Parses the patterns of a tip or a contact. Patterns that do not parse were rejected with the feed. */
export function toPlace(of: { match: readonly string[]; exclude?: readonly string[] }): Place {
  return { match: parseAll(of.match), exclude: parseAll(of.exclude ?? []) };
}

/** True when a place leaves an address out by name. */
export function isExcluded({ exclude }: Place, url: URL | null): boolean {
  return url !== null && exclude.some((pattern) => matchesPattern(pattern, url));
}

/** Finds the most specific pattern of a place that fits an address. */
export function fitPlace(place: Place, url: URL | null): PlaceFit {
  if (place.match.length === 0) {
    return isExcluded(place, url) ? { fits: false } : { fits: true, general: true };
  }
  if (!url || isExcluded(place, url)) return { fits: false };
  const best = place.match
    .filter((pattern) => matchesPattern(pattern, url))
    .map((pattern) => ({ pattern, specificity: specificity(pattern), wholeSite: isWholeSite(pattern) }))
    .reduce<{ pattern: Pattern; specificity: number; wholeSite: boolean } | null>(
      (most, fit) => (most && most.specificity >= fit.specificity ? most : fit),
      null,
    );
  return best ? { fits: true, general: false, ...best } : { fits: false };
}

/** True when a pattern names this very page rather than the whole site. */
export function namesPage(fit: PlaceFit): boolean {
  return fit.fits && !fit.general && !fit.wholeSite;
}

/** Tells whether one of a place's patterns names this host, whatever its path: another page of the same site. */
export function namesSite(place: Place, url: URL | null): boolean {
  return url !== null && place.match.some((pattern) => pattern.host !== '' && fitsHost(pattern, url));
}

/** Parses an address that may be missing or broken. */
export function toUrl(address: string | null | undefined): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}
