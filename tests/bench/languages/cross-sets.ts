// The queries of one language put to the tips of another: which of these are right is told by what the same place of the
// application asks in their own language.
import type { BenchQuery, BenchSet } from '../relevance/bench-data.ts';

/** The queries of one set with the tips of another in another language. */
export interface CrossSet {
  name: string;
  from: BenchSet;
  to: BenchSet;
  /** Each query beside what is right in its own language. */
  queries: { query: BenchQuery; right: ReadonlySet<string> }[];
}

/** What tells a place of the application in any language. */
const placeOf = ({ kind, page }: BenchQuery) => JSON.stringify([kind, page.url, page.field?.name ?? null]);

const isTold = ({ kind, page }: BenchQuery) => kind === 'screen' || Boolean(page.field?.name);

/** Queries by their place; a place that several fields share tells none of them. */
function byPlace(queries: readonly BenchQuery[]): Map<string, BenchQuery | null> {
  const places = new Map<string, BenchQuery | null>();
  for (const query of queries.filter(isTold)) places.set(placeOf(query), places.has(placeOf(query)) ? null : query);
  return places;
}

function cross(from: BenchSet, to: BenchSet): CrossSet {
  const there = byPlace(to.queries);
  const queries = [...byPlace(from.queries)].flatMap(([place, query]) => {
    const same = there.get(place);
    return query && same ? [{ query, right: same.relevant }] : [];
  });
  return { name: `${from.name} → ${to.name}`, from, to, queries };
}

/** All pairs of sets of one application in two languages, one of which is English. */
export function crossSets(sets: readonly BenchSet[]): CrossSet[] {
  return sets.flatMap((from) =>
    sets
      .filter((to) => to.application === from.application && to.language !== from.language)
      .filter((to) => [from, to].some(({ language }) => language === 'en'))
      .map((to) => cross(from, to))
      .filter(({ queries }) => queries.length > 0),
  );
}
