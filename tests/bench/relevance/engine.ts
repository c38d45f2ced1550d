// What every engine of the ranking benchmark can do: take feeds and answer queries.
import type { Tip } from '../../../lib/core/feed/tip.ts';
import { GENERAL_KEY, placeKeysFor, placeKeysOf } from '../../../lib/core/place/host-keys.ts';
import { fitPlace, type Place, toPlace, toUrl } from '../../../lib/core/place/place-match.ts';
import type { BenchFeed, BenchQuery } from './bench-data.ts';

/** Answers that are looked at for one query. */
export const MOST = 10;

/** A tip with its score; the higher the better. */
export interface Answer {
  id: string;
  score: number;
}

/** Feeds made ready to be asked. */
export interface Opened {
  /** The best answers, at most `MOST`; with `place` only tips whose patterns fit the page's address. */
  answer(query: BenchQuery, place: boolean): Answer[];
  /** The same with place filters, as if the query's right tips had never been in the feeds. */
  answerAbsent(query: BenchQuery): Answer[];
}

/** Something that ranks tips. */
export interface Engine {
  name: string;
  /** Queries that a slow engine is asked at most, evenly from all sets; without it all. */
  sample?: {
    /** In every mode and on foreign pages. */
    answers?: number;
    /** With all feeds together. */
    all?: number;
    /** Where the right tips are absent, for which many an index must be built anew. */
    absent?: number;
  };
  open(feeds: readonly BenchFeed[]): Opened;
}

/** At most so many of a list, evenly from its whole length. */
export const sampleOf = <T>(list: readonly T[], most = Number.POSITIVE_INFINITY): readonly T[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as T);

/** Feeds less some tips. */
export const lessTips = (feeds: readonly BenchFeed[], ids: ReadonlySet<string>): BenchFeed[] =>
  feeds.map((feed) => ({ ...feed, tips: feed.tips.filter(({ id }) => !ids.has(id)) }));

/** Something made of all tips, and of those of one host, each when it is first asked for. */
export interface ByHost<T> {
  all(): T;
  /** Made of what the extension reads for a page: the tips under its host's keys, and those for no place. */
  at(address: string): T;
}

/** Makes something of all tips, and of the tips of each host. */
export function byHost<T>(tips: readonly Tip[], make: (tips: readonly Tip[]) => T): ByHost<T> {
  const hosts = new Map<string, T>();
  const keysOf = new Map<Tip, string[]>();
  let everything: { made: T } | undefined;
  const all = () => {
    everything ??= { made: make(tips) };
    return everything.made;
  };
  const makeFor = (host: string) => {
    const keys = new Set([...placeKeysFor(host), GENERAL_KEY]);
    const those = tips.filter((tip) => {
      const own = keysOf.get(tip) ?? placeKeysOf(tip.match);
      keysOf.set(tip, own);
      return own.some((key) => keys.has(key));
    });
    return those.length === tips.length ? all() : make(those);
  };
  const at = (address: string) => {
    const host = toUrl(address)?.hostname ?? '';
    const made = hosts.get(host) ?? makeFor(host);
    hosts.set(host, made);
    return made;
  };
  return { all, at };
}

/** Tells which tips apply to an address, by their patterns; remembers each address. */
export function createPlaceFilter(tips: readonly Tip[]): (address: string) => ReadonlySet<string> {
  const groups = new Map<string, { place: Place; ids: string[] }>();
  for (const tip of tips) {
    const signature = JSON.stringify([tip.match, tip.exclude]);
    const group = groups.get(signature) ?? { place: toPlace(tip), ids: [] };
    group.ids.push(tip.id);
    groups.set(signature, group);
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (address) => {
    let here = known.get(address);
    if (!here) {
      const url = toUrl(address);
      here = new Set([...groups.values()].flatMap(({ place, ids }) => (fitPlace(place, url).fits ? ids : [])));
      known.set(address, here);
    }
    return here;
  };
}
