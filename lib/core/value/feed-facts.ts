// What is known of the feeds in force, as far as it is needed to say what help was worth and to whom a report goes.
import type { Tip } from '../feed/tip.ts';
import { placeKeysFor, placeKeysOf } from '../place/host-keys.ts';
import { parsePattern } from '../place/pattern.ts';

/** What is known of one feed. */
export interface FeedFacts {
  feedId: string;
  /** Where it is fetched from; empty where it is not fetched. */
  url: string;
  title: string;
  minutesSaved: number;
  /** Where its reports go; empty where it does not say so. */
  reportTo: string;
  tips: number;
  /** Tips whose day of review is past. */
  overdue: number;
  /** Titles by id, of those tips that were asked for and are there. */
  titles: Readonly<Record<string, string>>;
  /** Those of the places that were asked for on whose site it has tips. */
  places: readonly string[];
}

/** The hosts that a pattern names; the mark for those below another is taken off. */
const hostsIn = (place: string): string[] => {
  const pattern = parsePattern(place);
  return pattern.ok && pattern.value.host !== '' ? [pattern.value.host] : [];
};

/** Those of the places on whose site there are tips; a tip for any site is for none of them. */
export function placesOnSitesOf(tips: readonly Pick<Tip, 'match'>[], places: readonly string[]): string[] {
  const keys = new Set(tips.flatMap(({ match }) => (match.length === 0 ? [] : placeKeysOf(match))));
  keys.delete('*');
  return places.filter((place) => hostsIn(place).some((host) => placeKeysFor(host).some((key) => keys.has(key))));
}

/** The address of a feed without what may be a key in it: query and fragment. */
export function addressWithoutKey(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
