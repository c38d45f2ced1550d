// Fits the ranking's weights: of all tips on a page the right ones are to have as great a share as can be.
import { type Feature, WEIGHTS } from '../../../lib/core/find/ranking.ts';
import { type Bounds, minimise, type Smooth } from './minimise.ts';
import { COLUMNS, type PageRows, type Rows } from './rows.ts';

/** A page to learn from; the shares of all pages together are 1. */
export interface Lesson {
  rows: Pick<Rows, 'values' | 'right'>;
  start: number;
  end: number;
  share: number;
}

/** How much a weight that is not 0 costs: its square times this. */
export const RESTRAINT = 3e-3;

/** Weights that may speak against a tip. */
const FREE: readonly Feature[] = ['labelShare', 'depth'];

/**
 * Weights that are so much at least, whatever the data say: whether help is titled with the label, the heading, the
 * technical name or is tagged with the place differs from application to application. Those that are fitted on do it
 * less than a careful author does, and where somebody does it, it is on purpose. Set by hand, with an eye on what
 * applications score that were left out: of all that is fitted here this alone has seen them.
 */
const LEAST: Partial<Record<Feature, number>> = {
  focusTitle: 2,
  headingTitle: 2,
  labelNamed: 1,
  labelInTitle: 1,
  headingNamed: 1,
  titleInHeading: 3,
  nameInTitle: 2,
  placeTag: 1,
};

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

/** The weights that are shipped, in the order of the columns. */
export const SHIPPED = Float64Array.from(COLUMNS, (column) => WEIGHTS[column]);

/** What each weight may be. */
export const BOUNDS: Bounds = {
  low: COLUMNS.map((column) => {
    if (HELD.includes(column)) return WEIGHTS[column];
    return FREE.includes(column) ? Number.NEGATIVE_INFINITY : (LEAST[column] ?? 0);
  }),
  high: COLUMNS.map((column) => (HELD.includes(column) ? WEIGHTS[column] : Number.POSITIVE_INFINITY)),
};

/**
 * The lessons of pages asked in several ways; in each way every application counts for the same, so do its sets, and so
 * do the pages of a set: what holds for applications nobody has seen is not told by one that comes in many languages.
 */
export function toLessons(ways: readonly Rows[], isAsked: (page: PageRows) => boolean): Lesson[] {
  return ways.flatMap((rows) => {
    // A page whose right tips were not found at all has nothing to teach.
    const pages = rows.pages.filter((page) => isAsked(page) && rows.right.subarray(page.start, page.end).includes(1));
    const applications = [...Map.groupBy(pages, ({ set }) => set.application).values()];
    return applications.flatMap((own) => {
      const sets = [...Map.groupBy(own, ({ set }) => set.name).values()];
      return sets.flatMap((those) => {
        const share = 1 / those.length / sets.length / applications.length / ways.length;
        return those.map(({ start, end }) => ({ rows, start, end, share }));
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

/** The loss over all lessons: minus the logarithm of the share of the right tips, and the cost of the weights. */
export function createLoss(lessons: readonly Lesson[], restraint = RESTRAINT): Smooth {
  const scores = new Float64Array(Math.max(0, ...lessons.map(({ start, end }) => end - start)));
  return (weights, gradient) => {
    const width = weights.length;
    let loss = 0;
    gradient.fill(0);
    for (const lesson of lessons) {
      const { rows, start, end, share } = lesson;
      const { values } = rows;
      score(lesson, weights, scores);
      loss += share * toSlopes(lesson, scores);
      for (let row = start, at = start * width; row < end; row += 1, at += width) {
        const slope = share * (scores[row - start] ?? 0);
        for (let column = 0; column < width; column += 1) {
          gradient[column] = (gradient[column] ?? 0) + slope * (values[at + column] ?? 0);
        }
      }
    }
    weights.forEach((weight, column) => {
      loss += restraint * weight * weight;
      gradient[column] = (gradient[column] ?? 0) + 2 * restraint * weight;
    });
    return loss;
  };
}

/** Fits weights to lessons, within bounds; nothing is known before, so each starts from what is allowed closest to 0. */
export function fitWeights(
  lessons: readonly Lesson[],
  { bounds = BOUNDS, restraint = RESTRAINT }: { bounds?: Bounds; restraint?: number } = {},
): ReturnType<typeof minimise> {
  const start = bounds.low.map(() => 0);
  return minimise(createLoss(lessons, restraint), start, bounds);
}
