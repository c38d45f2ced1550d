// Fits on all applications, and for each application on the others alone, as if nobody had seen it. Only what confidence
// learns from saw a little of it: scores of the others, under weights that were fitted on all but one of them.
import { SIGNS, type Signs, signWeightsOf } from '../../../lib/core/find/rank/confidence.ts';
import type { PageMode } from '../../../lib/core/find/words/page-mode.ts';
import type { EngineRun } from '../relevance/run-all.ts';
import { type Case, fitConfidence } from './fit-confidence.ts';
import { fitWeights, forModes, type ModeWeights, SHIPPED, toLessons, toModeWeights } from './fit-weights.ts';
import { type AllRows, OWN, OWN_ANYWHERE } from './modes.ts';
import type { PageRows } from './rows.ts';
import { type ModeSigns, type RankedPage, type RankedPages, toOutcomes, toRankedPages } from './standings.ts';

/** How the signs of confidence are weighed as shipped. */
const SHIPPED_SIGNS = forModes((mode) => signWeightsOf(mode));

/** Everything that was fitted, on some applications. */
export interface Fit {
  weights: ModeWeights;
  confidence: ModeSigns;
}

/** What came of fitting. */
export interface Fitted {
  /** Fitted on all applications. */
  all: Fit;
  /** Fitted on all but the one that is named. */
  folds: Map<string, Fit>;
  /** What the benchmark measures, under weights fitted in several ways and the shipped ones. */
  runs: Record<'unseen' | 'seen' | 'shipped', EngineRun>;
  /** Fits that stopped before their lowest point; empty when all is well. */
  unfinished: string[];
}

/** First tips to learn from, of one way of asking; each set counts for the same. */
function toCases(standings: readonly RankedPage[], share: number): Case[] {
  const told = standings.flatMap(({ page, rank, signs }) => (signs ? [{ set: page.set.name, rank, signs }] : []));
  const sets = [...Map.groupBy(told, ({ set }) => set).values()];
  return sets.flatMap((those) =>
    those.map(({ signs, rank }): Case => ({ signs, right: rank === 1, share: share / those.length / sets.length })),
  );
}

/** What the other modes tell of confidence counts for so much of what a mode tells itself; messages are too few. */
const BESIDES: Record<PageMode, number> = { field: 0.3, message: 1, selection: 0.3, screen: 0.3 };

const WITHOUT_TITLE = ['lead', 'chance', 'affinity'] as const;

/** What tells in each mode. At a field and at a message a title that says the same tells no more than that it leads. */
const TOLD_BY: Record<PageMode, readonly (keyof Signs)[]> = {
  field: WITHOUT_TITLE,
  message: WITHOUT_TITLE,
  selection: SIGNS,
  screen: SIGNS,
};

function confidenceFrom(
  { ways, absent, otherApplication }: RankedPages,
  isAsked: (page: PageRows) => boolean,
): ModeSigns {
  const casesOf = (isMeant: (mode: PageMode) => boolean, times: number) => {
    const cases = (standings: readonly RankedPage[] = [], share = 1) =>
      toCases(
        standings.filter(({ page }) => isAsked(page) && isMeant(page.mode)),
        share * times,
      );
    return [
      ...cases(ways.get(OWN)),
      ...cases(absent),
      // People are mostly where tips have a place; pages and tips that have nothing to do with each other are the rest.
      ...cases(ways.get(OWN_ANYWHERE), 0.3),
      ...cases(otherApplication, 0.3),
    ];
  };
  return forModes((mode) =>
    fitConfidence(
      [...casesOf((other) => other === mode, 1), ...casesOf((other) => other !== mode, BESIDES[mode])],
      TOLD_BY[mode],
    ),
  );
}

/** Fits weights on all but one application, or on all; `tell` hears of it. */
function createWeightsFit(rows: AllRows, unfinished: string[], tell: (what: string) => void) {
  // The ways of asking that differ most: at the page's place, and one feed without places.
  const ways = [OWN, OWN_ANYWHERE].flatMap((name) => rows.ways.get(name) ?? []);
  return (without: string | null, start?: Float64Array): Float64Array => {
    const lessons = toLessons(ways, ({ set }) => set.application !== without);
    const { at, steps, converged } = fitWeights(lessons, start && { start });
    const what = without === null ? 'the weights, on all applications' : `the weights, without ${without}`;
    if (!converged) unfinished.push(what);
    tell(`${what}: ${steps} steps`);
    return at;
  };
}

/** The applications of which there are pages. */
export function applicationsOf({ ways }: AllRows): string[] {
  return [...new Set((ways.get(OWN)?.pages ?? []).map(({ set }) => set.application))];
}

/** Fits everything, in and out of fold. */
export function crossValidate(rows: AllRows, tell: (what: string) => void): Fitted {
  const unfinished: string[] = [];
  const fitWithout = createWeightsFit(rows, unfinished, tell);
  const fitted = fitWithout(null);
  const all = toModeWeights(fitted);
  // Where the lowest point is does not depend on the start, and from here it is not far.
  const folds = new Map(
    applicationsOf(rows).map((application) => [application, toModeWeights(fitWithout(application, fitted))]),
  );
  const unseen = toRankedPages(rows, (application) => folds.get(application) ?? all);
  // Always from scores of applications that their weights had not seen: others would be too sure of themselves.
  const confidence = confidenceFrom(unseen, () => true);
  const fits = new Map(
    [...folds].map(([application, weights]): [string, Fit] => [
      application,
      { weights, confidence: confidenceFrom(unseen, ({ set }) => set.application !== application) },
    ]),
  );
  const run = (
    engine: string,
    standings: RankedPages,
    confidenceFor: (application: string) => ModeSigns,
  ): EngineRun => ({
    engine,
    outcomes: toOutcomes(standings, confidenceFor),
  });
  return {
    all: { weights: all, confidence },
    folds: fits,
    runs: {
      unseen: run('out of fold', unseen, (application) => fits.get(application)?.confidence ?? confidence),
      seen: run(
        'in sample',
        toRankedPages(rows, () => all),
        () => confidence,
      ),
      shipped: run(
        'shipped',
        toRankedPages(rows, () => SHIPPED),
        () => SHIPPED_SIGNS,
      ),
    },
    unfinished,
  };
}
