// From what the engines answered to the figures of the report.
import {
  bootstrapScreens,
  type Interval,
  macroAverage,
  mean,
  type ReliabilityRow,
  reciprocalRank,
  reliability,
  type ScreenSum,
  successAt,
  thresholdKeeping,
} from './measures.ts';
import type { EngineRun } from './run-all.ts';
import { MODES, type Outcome } from './run-modes.ts';
import type { Timing } from './timing.ts';

/** Success and reciprocal rank, macro averages over application-language sets, from 0 to 1. */
export interface Figures {
  success1: number;
  success3: number;
  mrr10: number;
  queries: number;
}

/** One engine in one mode. */
export interface ModeFigures {
  engine: string;
  mode: string;
  goal: readonly [number, number] | null;
  all: Figures;
  byKind: Record<string, Figures>;
  byApplication: Record<string, Figures>;
  byLanguage: Record<string, Figures>;
}

/** How often an engine is sure of a wrong answer. */
export interface FalseHelp {
  /** The score that 80 % of the right first answers reach. */
  threshold: number | null;
  /** Share of the queries whose first answer reaches it: macro average over sets. */
  share: number;
  /** The same over all queries alike. */
  pooled: number;
  queries: number;
}

/** A figure of ours with its interval, and its difference to BM25F's. */
export interface IntervalRow {
  mode: string;
  measure: 'success1' | 'success3';
  ours: Interval;
  difference: Interval;
}

/** The whole report. */
export interface Report {
  source: string;
  about: string[];
  goals: { foreign: number; absent: number };
  success: ModeFigures[];
  falseHelp: { engine: string; foreign: FalseHelp | null; absent: FalseHelp | null }[];
  reliability: { rows: ReliabilityRow[]; error: number; answers: number };
  intervals: IntervalRow[];
  timing: Timing;
}

/** Share of the right first answers that the threshold for false help keeps. */
const KEPT = 0.8;

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const average = (worth: (rank: number | null) => number) =>
    macroAverage(outcomes.map(({ set, rank }) => ({ group: set, value: worth(rank) })));
  return {
    success1: average((rank) => successAt(rank, 1)),
    success3: average((rank) => successAt(rank, 3)),
    mrr10: average((rank) => reciprocalRank(rank, 10)),
    queries: outcomes.length,
  };
}

function figuresBy(outcomes: readonly Outcome[], nameOf: (outcome: Outcome) => string): Record<string, Figures> {
  const groups = Object.groupBy(outcomes, nameOf);
  return Object.fromEntries(Object.entries(groups).map(([name, group = []]) => [name, figuresOf(group)]));
}

/** The figures of each engine in each mode. */
export const successOf = (runs: readonly EngineRun[]): ModeFigures[] =>
  runs.flatMap(({ engine, outcomes }) =>
    MODES.flatMap(({ name: mode, goal = null }) => {
      const those = outcomes[mode];
      if (!those) return [];
      return {
        engine,
        mode,
        goal,
        all: figuresOf(those),
        byKind: figuresBy(those, ({ kind }) => kind),
        byApplication: figuresBy(those, ({ application }) => application),
        byLanguage: figuresBy(those, ({ language }) => language),
      };
    }),
  );

const ownFeed = ({ outcomes }: EngineRun, place: boolean): Outcome[] =>
  outcomes[MODES.find((mode) => mode.feeds === 'own' && mode.place === place)?.name ?? ''] ?? [];

/** How often the wrong outcomes reach the score that most right first answers reach. */
function falseHelpOf(right: readonly Outcome[], wrong: readonly Outcome[]): FalseHelp | null {
  if (wrong.length === 0) return null;
  const scores = right.filter(({ rank }) => rank === 1).map(({ top }) => top ?? 0);
  const threshold = thresholdKeeping(scores, KEPT);
  const isFalse = ({ top }: Outcome) => (top !== null && top >= threshold ? 1 : 0);
  return {
    threshold: Number.isFinite(threshold) ? threshold : null,
    share: macroAverage(wrong.map((outcome) => ({ group: outcome.set, value: isFalse(outcome) }))),
    pooled: mean(wrong.map(isFalse)),
    queries: wrong.length,
  };
}

/** False help of each engine, on pages of other applications and where the right tip is absent. */
export const falseHelpOfAll = (runs: readonly EngineRun[]) =>
  runs.map((run) => ({
    engine: run.engine,
    foreign: falseHelpOf(ownFeed(run, false), run.outcomes.foreign ?? []),
    absent: falseHelpOf(ownFeed(run, true), run.outcomes.absent ?? []),
  }));

/** Whether an engine's scores are probabilities: the same queries with the right tips there and absent, at their place. */
export function reliabilityOf(run: EngineRun): Report['reliability'] {
  const absent = run.outcomes.absent ?? [];
  const asked = new Set(absent.map(({ query }) => query));
  const there = ownFeed(run, true).filter(({ query }) => asked.has(query));
  const answers = [...there, ...absent].flatMap(({ top, rank }) =>
    top === null ? [] : [{ confidence: top, right: rank === 1 }],
  );
  return { ...reliability(answers), answers: answers.length };
}

/** Sums by screen, each set apart. */
function screensOf(outcomes: readonly Outcome[], worth: (at: number) => number): ScreenSum[][] {
  const sets = new Map<string, Map<string, ScreenSum>>();
  outcomes.forEach(({ set, screen }, at) => {
    const screens = sets.get(set) ?? new Map<string, ScreenSum>();
    const { sum, count } = screens.get(screen) ?? { sum: 0, count: 0 };
    sets.set(set, screens.set(screen, { sum: sum + worth(at), count: count + 1 }));
  });
  return [...sets.values()].map((screens) => [...screens.values()]);
}

const MEASURES = [
  ['success1', 1],
  ['success3', 3],
] as const;

/** Intervals of our figures, and of their difference to another engine's on the same queries. */
export function intervalsOf(ours: EngineRun, theirs: EngineRun): IntervalRow[] {
  return MODES.flatMap(({ name: mode }) => {
    const [own = [], other = []] = [ours.outcomes[mode], theirs.outcomes[mode]];
    if (own.length === 0) return [];
    return MEASURES.map(([measure, depth]): IntervalRow => {
      const success = (at: number) => successAt(own[at]?.rank ?? null, depth);
      const gain = (at: number) => success(at) - successAt(other[at]?.rank ?? null, depth);
      return {
        mode,
        measure,
        ours: bootstrapScreens(screensOf(own, success)),
        difference: bootstrapScreens(screensOf(own, gain)),
      };
    });
  });
}
