// Fits the ranking's weights: of all tips on a page the right ones are to have as great a share as can be. One fit for all
// modes of asking: each has weights of its own, which cost what they differ from those that all have in common.
import { type Feature, WEIGHTS } from '../../../lib/core/find/ranking.ts';
import { PAGE_MODES, type PageMode } from '../../../lib/core/find/words/page-mode.ts';
import { type Bounds, minimise, type Smooth } from './minimise.ts';
import { COLUMNS, type PageRows, type Rows } from './rows.ts';

/** A page to learn from; `share` is how much it counts. */
export interface Lesson {
  rows: Pick<Rows, 'values' | 'right'>;
  mode: PageMode;
  start: number;
  end: number;
  share: number;
}

/** Weights of each mode, in the order of the columns. */
export type ModeWeights = Record<PageMode, Float64Array>;

/** What weights cost: the square of each in common, and of how far each of a mode is from that, times these. */
export interface Restraint {
  common: number;
  apart: Record<PageMode, number>;
}

/** Messages are few, and of four applications: they go far from the others at a price alone. */
export const RESTRAINT: Restraint = {
  common: 1e-3,
  apart: { field: 3e-3, message: 0.1, selection: 3e-3, screen: 3e-3 },
};

/** How much the lessons of a mode count. */
const COUNTS: Record<PageMode, number> = { field: 1, message: 0.3, selection: 0.8, screen: 1 };

/** Weights that may speak against a tip. */
const FREE: readonly Feature[] = ['longer', 'partOfSubject', 'titleInLabel', 'elsewhere', 'headingOutdone'];

/** Weights that are 0 in other modes than these: there they carry nothing, or the data are too few to tell. */
const ONLY: Partial<Record<Feature, readonly PageMode[]>> = {
  partOfSubject: ['selection'],
  headingOutdone: ['field'],
  elsewhere: ['selection'],
  ofPage: ['screen'],
  titleInLabel: ['selection', 'screen'],
  labelBest: ['field', 'selection', 'screen'],
  labelMean: ['field', 'selection', 'screen'],
  longer: ['field', 'selection', 'screen'],
  topic: ['field', 'message', 'selection'],
};

/**
 * Weights that are so much at least at a field and a message, whatever the data say: whether help is titled with the
 * label, the heading, the technical name or is tagged with the place differs from application to application. Those that
 * are fitted on do it less than a careful author does, and where somebody does it, it is on purpose. Set by hand, with an
 * eye on what applications score that were left out: of all that is fitted here this alone has seen them.
 */
const LEAST: Partial<Record<Feature, number>> = {
  focusTitle: 2,
  focusNamed: 1,
  focusInTitle: 1,
  headingNamed: 1,
  titleInHeading: 2,
  nameInTitle: 2,
  placeTag: 1,
};
const CAREFUL: readonly PageMode[] = ['field', 'message'];

/** Weights that are set by hand: they speak of what the data do not have, keys and tips in more languages than one. */
export const HELD: readonly Feature[] = [
  'fieldNamed',
  'errorNamed',
  'fieldElsewhere',
  'errorElsewhere',
  'headingMissing',
  'own',
  'otherLanguage',
];

/** Something for each mode. */
export const forModes = <T>(make: (mode: PageMode, at: number) => T): Record<PageMode, T> =>
  Object.fromEntries(PAGE_MODES.map((mode, at) => [mode, make(mode, at)])) as Record<PageMode, T>;

/** The weights that are shipped. */
export const SHIPPED: ModeWeights = forModes((_, at) =>
  Float64Array.from(COLUMNS, (column) => WEIGHTS[column][at] ?? 0),
);

/** The least and the greatest that a weight may be in a mode; without a mode the one in common. */
function boundsOf(column: Feature, mode: PageMode | null): [low: number, high: number] {
  const [held] = WEIGHTS[column];
  if (HELD.includes(column)) return [held, held];
  if (mode && ONLY[column]?.includes(mode) === false) return [0, 0];
  if (FREE.includes(column)) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [mode && CAREFUL.includes(mode) ? (LEAST[column] ?? 0) : 0, Number.POSITIVE_INFINITY];
}

/** The blocks of weights in the order in which they are fitted: those in common, then those of each mode. */
const BLOCKS = [null, ...PAGE_MODES] as const;
const allBounds = BLOCKS.flatMap((mode) => COLUMNS.map((column) => boundsOf(column, mode)));

/** What each weight may be. */
export const BOUNDS: Bounds = { low: allBounds.map(([low]) => low), high: allBounds.map(([, high]) => high) };

/** Takes what was fitted apart: the weights of each mode. */
export const toModeWeights = (fitted: Float64Array): ModeWeights => {
  const width = fitted.length / BLOCKS.length;
  return forModes((_, at) => fitted.slice((at + 1) * width, (at + 2) * width));
};

const groupsOf = <T>(list: readonly T[], keyOf: (one: T) => string) => [...Map.groupBy(list, keyOf).values()];

/**
 * The lessons of pages asked in several ways; in each way and mode every application counts for the same, so do its sets,
 * and so do the pages of a set: what holds for applications nobody has seen is not told by one in many languages.
 */
export function toLessons(ways: readonly Rows[], isAsked: (page: PageRows) => boolean): Lesson[] {
  return ways.flatMap((rows) => {
    // A page whose right tips were not found at all has nothing to teach.
    const pages = rows.pages.filter((page) => isAsked(page) && rows.right.subarray(page.start, page.end).includes(1));
    return groupsOf(pages, ({ mode }) => mode).flatMap((ofMode) => {
      const applications = groupsOf(ofMode, ({ set }) => set.application);
      return applications.flatMap((own) => {
        const sets = groupsOf(own, ({ set }) => set.name);
        return sets.flatMap((those) => {
          const share = 1 / those.length / sets.length / applications.length / ways.length;
          return those.map(({ mode, start, end }) => ({ rows, mode, start, end, share: share * COUNTS[mode] }));
        });
      });
    });
  });
}

/** Scores the rows of a page. */
function score({ rows: { values }, start, end }: Lesson, weights: Float64Array, scores: Float64Array): void {
  const width = weights.length;
  for (let row = start, at = start * width; row < end; row += 1, at += width) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) sum += (values[at + column] ?? 0) * (weights[column] ?? 0);
    scores[row - start] = sum;
  }
}

/**
 * Turns the scores of a page into what each row's score adds to the loss: its share among all less its share among the
 * right ones. Returns the loss, the logarithm of the sum over all less that over the right ones.
 */
function toSlopes({ rows: { right }, start, end }: Lesson, scores: Float64Array): number {
  const count = end - start;
  let [top, topRight] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < count; row += 1) {
    const value = scores[row] ?? 0;
    if (value > top) top = value;
    if (right[start + row] === 1 && value > topRight) topRight = value;
  }
  let [sum, sumRight] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    const value = scores[row] ?? 0;
    sum += Math.exp(value - top);
    if (right[start + row] === 1) sumRight += Math.exp(value - topRight);
  }
  for (let row = 0; row < count; row += 1) {
    const value = scores[row] ?? 0;
    const among = right[start + row] === 1 ? Math.exp(value - topRight) / sumRight : 0;
    scores[row] = Math.exp(value - top) / sum - among;
  }
  return top + Math.log(sum) - topRight - Math.log(sumRight);
}

/** How far each column spreads over the rows of some lessons, so that what a weight costs is fair to all of them. */
export function spreadOf(lessons: readonly Lesson[], width: number): Float64Array {
  const [sums, squares] = [new Float64Array(width), new Float64Array(width)];
  let rows = 0;
  for (const { rows: all, start, end } of lessons) {
    rows += end - start;
    for (let at = start * width; at < end * width; at += 1) {
      const value = all.values[at] ?? 0;
      sums[at % width] = (sums[at % width] ?? 0) + value;
      squares[at % width] = (squares[at % width] ?? 0) + value * value;
    }
  }
  return sums.map((sum, column) => {
    const spread = Math.sqrt(Math.max(0, (squares[column] ?? 0) / rows - (sum / rows) ** 2));
    return spread < 1e-3 ? 1 : spread;
  });
}

/** Adds what the weights cost, and its slopes. */
function addCost(fitted: Float64Array, gradient: Float64Array, spread: Float64Array, restraint: Restraint): number {
  const width = spread.length;
  let cost = 0;
  for (let column = 0; column < width; column += 1) {
    const common = fitted[column] ?? 0;
    const square = (spread[column] ?? 1) ** 2;
    cost += restraint.common * square * common * common;
    let slope = 2 * restraint.common * square * common;
    PAGE_MODES.forEach((mode, at) => {
      const own = (at + 1) * width + column;
      const price = restraint.apart[mode] * square;
      const apart = (fitted[own] ?? 0) - common;
      cost += price * apart * apart;
      gradient[own] = (gradient[own] ?? 0) + 2 * price * apart;
      slope -= 2 * price * apart;
    });
    gradient[column] = (gradient[column] ?? 0) + slope;
  }
  return cost;
}

/** The loss over all lessons: minus the logarithm of the share of the right tips, and what the weights cost. */
export function createLoss(lessons: readonly Lesson[], width: number, restraint = RESTRAINT): Smooth {
  const scores = new Float64Array(Math.max(0, ...lessons.map(({ start, end }) => end - start)));
  const spread = spreadOf(lessons, width);
  return (fitted, gradient) => {
    let loss = 0;
    gradient.fill(0);
    const weights = toModeWeights(fitted);
    for (const lesson of lessons) {
      const { rows, mode, start, end, share } = lesson;
      const { values } = rows;
      const block = (PAGE_MODES.indexOf(mode) + 1) * width;
      score(lesson, weights[mode], scores);
      loss += share * toSlopes(lesson, scores);
      for (let row = start, at = start * width; row < end; row += 1, at += width) {
        const slope = share * (scores[row - start] ?? 0);
        for (let column = 0; column < width; column += 1) {
          gradient[block + column] = (gradient[block + column] ?? 0) + slope * (values[at + column] ?? 0);
        }
      }
    }
    return loss + addCost(fitted, gradient, spread, restraint);
  };
}

/** How a fit is done; everything has a default. */
export interface FitOptions {
  bounds?: Bounds;
  restraint?: Restraint;
  /** Where to start from; without it as close to 0 as is allowed. */
  start?: Float64Array;
}

/** Fits the weights of all modes to lessons, within bounds. */
export function fitWeights(
  lessons: readonly Lesson[],
  { bounds = BOUNDS, restraint = RESTRAINT, start }: FitOptions = {},
): ReturnType<typeof minimise> {
  const width = bounds.low.length / BLOCKS.length;
  const spread = spreadOf(lessons, width);
  // Each measured by how far its column spreads: so the way down is as steep on one side as on another, and short.
  const spreadAt = (at: number) => spread[at % width] ?? 1;
  const measured = (values: readonly number[]) => values.map((value, at) => value * spreadAt(at));
  const plain = (values: Float64Array) => values.map((value, at) => value / spreadAt(at));
  const loss = createLoss(lessons, width, restraint);
  const smooth: Smooth = (at, gradient) => {
    const value = loss(plain(at), gradient);
    gradient.set(plain(gradient));
    return value;
  };
  const from = measured(start ? [...start] : bounds.low.map(() => 0));
  const found = minimise(smooth, from, { low: measured(bounds.low), high: measured(bounds.high) }, { most: 200 });
  return { ...found, at: plain(found.at) };
}
