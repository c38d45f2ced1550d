// Which pages are put to which tips: the ways of asking that are fitted or measured.
import { createCollection, type TipCollection } from '../../../lib/core/find/index/collection.ts';
import { type BenchData, type BenchFeed, type BenchQuery, type BenchSet, DataError } from '../relevance/bench-data.ts';
import { byHost, lessTips, sampleOf } from '../relevance/engine.ts';
import { hasPart, MODES, type Mode } from '../relevance/run-modes.ts';
import { type Asked, type Rows, toRows } from './rows.ts';

/** Rows by the name of the way of asking. */
export interface AllRows {
  /** By the name of the way. */
  ways: Map<string, Rows>;
  /** At the page's place, the right tips taken out. */
  absent: Rows;
  /** The tips of another application, whatever their place. */
  otherApplication: Rows;
}

const nameOf = (feeds: Mode['feeds'], place: boolean) =>
  MODES.find((mode) => mode.feeds === feeds && mode.place === place)?.name ?? '';

/** The names of the modes that something is fitted on. */
export const OWN = nameOf('own', true);
export const OWN_ANYWHERE = nameOf('own', false);

/** Sets from one to the one whose feed stands in for another application's, where that is another application. */
const OTHER_STEP = 5;

/** Pages of a set, at most, whose right tips are taken out: an index is built anew for each. */
export const ABSENT_MOST = 60;

const pagesOf = ({ queries }: BenchSet) => queries.filter(({ kind }) => kind !== 'search');
const tipsOf = (feeds: readonly (BenchFeed | null)[]) => feeds.flatMap((feed) => feed?.tips ?? []);
const hosts = (feeds: readonly (BenchFeed | null)[]) => byHost(tipsOf(feeds), createCollection);

/** Every page of each set with the tips that `open` finds for it. */
function* ask(
  sets: readonly BenchSet[],
  anyPlace: boolean,
  open: (set: BenchSet) => (query: BenchQuery) => TipCollection,
) {
  for (const set of sets) {
    const collectionFor = open(set);
    for (const query of pagesOf(set)) yield { set, query, collection: collectionFor(query), anyPlace } satisfies Asked;
  }
}

function askMode({ sets }: BenchData, { feeds, place }: Mode): Iterable<Asked> {
  const together = feeds === 'all' ? hosts(sets.map(({ feed }) => feed)) : null;
  const feedOf = (set: BenchSet) => (feeds === 'labelled' || feeds === 'plain' ? set[feeds] : set.feed);
  return ask(sets, !place, (set) => {
    const tips = together ?? hosts([feedOf(set)]);
    return ({ page }) => (place ? tips.at(page.url) : tips.all());
  });
}

function askAbsent({ sets }: BenchData): Iterable<Asked> {
  const some = sets.map((set) => ({ ...set, queries: sampleOf(pagesOf(set), ABSENT_MOST) }));
  return ask(some, false, (set) => ({ relevant, page }) => {
    return hosts(lessTips([set.feed], relevant)).at(page.url);
  });
}

function askOthers({ sets }: BenchData): Iterable<Asked> {
  return ask(sets, true, (set) => {
    const at = sets.indexOf(set) + OTHER_STEP;
    const others = sets.map((_, step) => sets[(at + step) % sets.length]);
    const other = others.find((each) => each && each.application !== set.application);
    const tips = hosts([other?.feed ?? null]);
    return () => tips.all();
  });
}

/** The applications of which there are pages. */
const applicationsWithPages = ({ sets }: BenchData) =>
  new Set(sets.filter((set) => pagesOf(set).length > 0).map(({ application }) => application));

/** Puts all pages to all tips; `tell` hears what is at work, for it takes a while; `quick`: only what is fitted on. */
export function readRows(data: BenchData, tell: (what: string) => void, quick = false): AllRows {
  if (applicationsWithPages(data).size < 2)
    throw new DataError(
      `${data.source} has pages of one application at most; it takes two to see how one fits the other.`,
    );
  // All feeds without places is a question that nobody asks, and the slowest.
  const asked = MODES.filter(({ feeds, place }) => hasPart(data, feeds) && (feeds !== 'all' || place));
  const modes = asked.filter(({ feeds }) => !quick || feeds === 'own');
  const told = (name: string, all: Iterable<Asked>) => {
    const rows = toRows(all);
    tell(`${name}: ${rows.right.length} rows`);
    return rows;
  };
  return {
    ways: new Map(modes.map((mode) => [mode.name, told(mode.name, askMode(data, mode))])),
    absent: told('absent tip', askAbsent(data)),
    otherApplication: told('foreign page', askOthers(data)),
  };
}
