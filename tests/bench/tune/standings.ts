// How tips stand on their pages under some weights, and what comes of it as outcomes of the ranking benchmark.
import {
  oddsOf,
  type Signs,
  type SignWeights,
  signsOf,
  toProbability,
} from '../../../lib/core/find/rank/confidence.ts';
import { type Feature, FOCUS_FEATURES } from '../../../lib/core/find/ranking.ts';
import type { PageMode } from '../../../lib/core/find/words/page-mode.ts';
import type { Outcome, Outcomes } from '../relevance/run-modes.ts';
import type { ModeWeights } from './fit-weights.ts';
import type { AllRows } from './modes.ts';
import { COLUMNS, type PageRows, type Rows } from './rows.ts';

/** How the tips of one page stand. */
export interface RankedPage {
  page: PageRows;
  /** Place of the first right tip, from 1. */
  rank: number | null;
  /** What tells of the first tip; `null` when there is no tip at all. */
  signs: Signs | null;
}

/** How tips stand in every way of asking. */
export interface RankedPages {
  ways: Map<string, RankedPage[]>;
  absent: RankedPage[];
  otherApplication: RankedPage[];
}

/** How the signs of confidence are weighed in each mode. */
export type ModeSigns = Record<PageMode, SignWeights>;

/** Something fitted, by the application that it is to be used on. */
export type ByApplication<T> = (application: string) => T;

function scoresOf({ values }: Rows, { start, end }: PageRows, weights: Float64Array): number[] {
  const width = weights.length;
  return Array.from({ length: end - start }, (_, row) => {
    const from = (start + row) * width;
    return weights.reduce((sum, weight, column) => sum + weight * (values[from + column] ?? 0), 0);
  });
}

const IS_FOCUS = COLUMNS.map((column) => FOCUS_FEATURES.includes(column));

/** The weights of what speaks of the thing that the person is at; the others are 0. */
const focusOnly = (weights: Float64Array) => weights.map((weight, column) => (IS_FOCUS[column] ? weight : 0));

/** Ranks the rows of a page: a tip that reads as one ranked before it is left out. */
function standOn(rows: Rows, page: PageRows, weights: Float64Array): RankedPage {
  const scores = scoresOf(rows, page, weights);
  const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const seen = new Set<number>();
  const kept = order.filter((at) => {
    const twin = rows.twin[page.start + at] ?? 0;
    const isFirst = !seen.has(twin);
    seen.add(twin);
    return isFirst;
  });
  const right = kept.findIndex((at) => rows.right[page.start + at] === 1);
  const focusScores = scoresOf(rows, page, focusOnly(weights));
  const told = (at: number, column: Feature) =>
    rows.values[(page.start + at) * COLUMNS.length + COLUMNS.indexOf(column)] ?? 0;
  const standing = kept.map((at) => ({
    score: scores[at] ?? 0,
    focusScore: focusScores[at] ?? 0,
    title: told(at, 'focusTitle'),
    named: told(at, 'focusNamed'),
  }));
  return {
    page,
    rank: right < 0 ? null : right + 1,
    signs: standing.length > 0 ? signsOf(standing, page.affinity) : null,
  };
}

/** Ranks everything, each application under its own weights. */
export function toRankedPages(all: AllRows, weightsFor: ByApplication<ModeWeights>): RankedPages {
  const stand = (rows: Rows) =>
    rows.pages.map((page) => standOn(rows, page, weightsFor(page.set.application)[page.mode]));
  return {
    ways: new Map([...all.ways].map(([name, rows]) => [name, stand(rows)])),
    absent: stand(all.absent),
    otherApplication: stand(all.otherApplication),
  };
}

function toOutcome({ page: { set, query, mode }, rank, signs }: RankedPage, confidence: ModeSigns): Outcome {
  const { name, application, language } = set;
  const top = signs === null ? null : toProbability(oddsOf(signs, confidence[mode]));
  return { query: query.id, set: name, application, language, kind: query.kind, screen: query.screen, rank, top };
}

/** Makes standings what the benchmark measures. */
export function toOutcomes(
  { ways, absent, otherApplication }: RankedPages,
  confidenceFor: ByApplication<ModeSigns>,
): Outcomes {
  const outcomes = (ranked: readonly RankedPage[]) =>
    ranked.map((one) => toOutcome(one, confidenceFor(one.page.set.application)));
  return {
    ...Object.fromEntries([...ways].map(([name, ranked]) => [name, outcomes(ranked)])),
    absent: outcomes(absent),
    foreign: outcomes(otherApplication),
  };
}
