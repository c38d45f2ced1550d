// Runs an engine over all queries in each way of asking: with which feeds, and with or without place filters.
import type { BenchData, BenchFeed, BenchQuery, BenchSet } from './bench-data.ts';
import { type Answer, type Engine, type Opened, sampleOf } from './engine.ts';
import { createChance, rankOf } from './measures.ts';

/** A way of asking: which feeds there are, and whether patterns count. */
export interface Mode {
  name: string;
  feeds: 'own' | 'all' | 'labelled' | 'plain';
  place: boolean;
  /** Success@1 and success@3 that are aimed at, in percent. */
  goal?: readonly [number, number];
}

/** Every way of asking, in the order of the tables. */
export const MODES: readonly Mode[] = [
  { name: 'one feed, place filters', feeds: 'own', place: true, goal: [74, 87] },
  { name: 'one feed, no place', feeds: 'own', place: false, goal: [71, 85] },
  { name: 'all feeds, place filters', feeds: 'all', place: true, goal: [70, 86] },
  { name: 'all feeds, no place', feeds: 'all', place: false },
  { name: 'labelled titles, one feed, place filters', feeds: 'labelled', place: true, goal: [94, 98] },
  { name: 'plain titles, one feed, place filters', feeds: 'plain', place: true, goal: [64, 80] },
];

/** What came of one query, as plain data. */
export interface Outcome {
  query: string;
  set: string;
  application: string;
  language: string;
  kind: string;
  screen: string;
  /** Place of the first right answer, from 1. */
  rank: number | null;
  /** Score of the first answer; `null` when there was none. */
  top: number | null;
}

/** What an engine is asked in one go: some modes, or the pages and feeds where every answer is wrong. */
export const PARTS = ['absent', 'own', 'all', 'foreign', 'labelled', 'plain'] as const;
export type Part = (typeof PARTS)[number];

/** Outcomes by the name of the mode; `foreign`: pages of other applications, `absent`: the right tips taken out. */
export type Outcomes = Record<string, Outcome[]>;

/** How much is asked. */
export interface Extent {
  /** Feeds of other applications that each query is put to. */
  foreignFeeds: number;
  /** Queries, at most, whose right tips are taken out. */
  absent: number;
}

function toOutcome({ name, application, language }: BenchSet, query: BenchQuery, answers: readonly Answer[]): Outcome {
  const { id, kind, screen, relevant } = query;
  const ids = answers.map(({ id }) => id);
  const told = { rank: rankOf(ids, relevant), top: answers[0]?.score ?? null };
  return { query: id, set: name, application, language, kind, screen, ...told };
}

/** The feeds of other applications that each query is put to, the same for every engine. */
function drawForeign(sets: readonly BenchSet[], most: number): Map<BenchQuery, BenchSet[]> {
  const chance = createChance(7);
  const draw = (set: BenchSet) =>
    sets
      .filter(({ application }) => application !== set.application)
      .map((other) => ({ other, at: chance() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, most)
      .map(({ other }) => other);
  return new Map(sets.flatMap((set) => set.queries.map((query): [BenchQuery, BenchSet[]] => [query, draw(set)])));
}

type Open = (set: BenchSet) => Opened;

/** Asks in all modes that share their feeds. */
function askModes({ sets }: BenchData, modes: readonly Mode[], most: number, open: Open): Outcomes {
  const outcomes: Outcomes = Object.fromEntries(modes.map(({ name }) => [name, []]));
  for (const set of sets) {
    const opened = open(set);
    for (const query of sampleOf(set.queries, most)) {
      for (const { name, place } of modes) outcomes[name]?.push(toOutcome(set, query, opened.answer(query, place)));
    }
  }
  return outcomes;
}

function askForeign({ sets }: BenchData, most: number, feeds: number, open: Open): Outcome[] {
  const drawn = drawForeign(sets, feeds);
  const opened = new Map(sets.map((set) => [set, open(set)]));
  const ask = (set: BenchSet, query: BenchQuery, other: BenchSet) =>
    toOutcome(set, query, opened.get(other)?.answer(query, false) ?? []);
  return sets.flatMap((set) => [
    ...sampleOf(set.queries, most).flatMap((query) => (drawn.get(query) ?? []).map((other) => ask(set, query, other))),
    ...set.unanswered.map((query) => ask(set, query, set)),
  ]);
}

function askAbsent({ sets }: BenchData, most: number, open: Open): Outcome[] {
  return sets.flatMap((set) => {
    const opened = open(set);
    return sampleOf(set.queries, most).map((query) => toOutcome(set, query, opened.answerAbsent(query)));
  });
}

/** Whether the data has the feeds that a part needs. */
export function hasPart({ sets }: BenchData, part: Part): boolean {
  if (part === 'all') return sets.length > 1;
  return (part !== 'labelled' && part !== 'plain') || sets.every((set) => set[part] !== null);
}

/** Puts the queries of one part to an engine. */
export function runPart(engine: Engine, data: BenchData, part: Part, extent: Extent): Outcomes {
  const { sets } = data;
  const perSet = (queries = Number.POSITIVE_INFINITY) => Math.ceil(queries / sets.length);
  const most = perSet(engine.sample?.answers);
  const open = (feeds: readonly (BenchFeed | null)[]) => engine.open(feeds.filter((feed) => feed !== null));
  const own: Open = (set) => open([set.feed]);
  const modes = MODES.filter(({ feeds }) => feeds === part);
  switch (part) {
    case 'foreign':
      return { foreign: askForeign(data, most, extent.foreignFeeds, own) };
    case 'absent':
      return { absent: askAbsent(data, Math.min(perSet(engine.sample?.absent), perSet(extent.absent)), own) };
    case 'all': {
      const together = open(sets.map(({ feed }) => feed));
      return askModes(data, modes, perSet(engine.sample?.all), () => together);
    }
    case 'own':
      return askModes(data, modes, most, own);
    default:
      return askModes(data, modes, most, (set) => open([set[part]]));
  }
}
