// Fits how sure the ranking may be of its first tip: a logistic regression on what tells right first tips from wrong ones.
import { type Signs, type SignWeights, toProbability } from '../../../lib/core/find/rank/confidence.ts';

/** A first tip to learn from, right or wrong, with how much it counts. */
export interface Case {
  signs: Signs;
  right: boolean;
  share: number;
}

/** The signs in the order in which they are fitted. */
const SIGNS = ['lead', 'chance', 'affinity'] as const;

/** How much a weight that is not 0 costs: its square times this, each sign measured by how far it spreads. */
const RESTRAINT = 1e-3;
const MOST_STEPS = 50;
const MOST_HALVINGS = 30;

/** Solves linear equations by elimination; `rows` are the matrix with the right side as its last column. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  const cell = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const order = Array.from({ length: size - pivot }, (_, step) => pivot + step);
    const best = order.reduce((most, row) => (Math.abs(cell(row, pivot)) > Math.abs(cell(most, pivot)) ? row : most));
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let row = pivot + 1; row < size; row += 1) {
      const times = cell(row, pivot) / cell(pivot, pivot);
      rows[row] = (rows[row] ?? []).map((value, column) => value - times * cell(pivot, column));
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = solution.reduce((sum, value, column) => sum + value * (column > row ? cell(row, column) : 0), 0);
    solution[row] = (cell(row, size) - known) / cell(row, row);
  }
  return solution;
}

/** A case as numbers: 1 for what is always there, then its signs. */
export interface Point {
  numbers: number[];
  right: number;
  share: number;
}

const oddsOfPoint = ({ numbers }: Point, weights: readonly number[]) =>
  numbers.reduce((odds, value, at) => odds + value * (weights[at] ?? 0), 0);

const costOf = (weight: number, at: number, restraint: number) => (at === 0 ? 0 : restraint * weight * weight);

function lossOf(points: readonly Point[], weights: readonly number[], restraint: number): number {
  const misfit = points.reduce((sum, point) => {
    const odds = oddsOfPoint(point, weights) * (point.right ? 1 : -1);
    // log(1 + e^-odds), without overflow.
    return sum + point.share * (Math.max(0, -odds) + Math.log1p(Math.exp(-Math.abs(odds))));
  }, 0);
  return weights.reduce((sum, weight, at) => sum + costOf(weight, at, restraint), misfit);
}

/** Newton's step: to where the loss would be lowest if its curvature were the same everywhere. */
function stepFrom(points: readonly Point[], weights: readonly number[], restraint: number): number[] {
  const size = weights.length;
  const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  const add = (row: number, column: number, value: number) => {
    const numbers = rows[row] ?? [];
    numbers[column] = (numbers[column] ?? 0) + value;
  };
  for (const point of points) {
    const { numbers, right, share } = point;
    const probability = toProbability(oddsOfPoint(point, weights));
    const curve = share * probability * (1 - probability);
    numbers.forEach((value, row) => {
      numbers.forEach((other, column) => {
        add(row, column, curve * value * other);
      });
      add(row, size, share * (right - probability) * value);
    });
  }
  weights.forEach((weight, at) => {
    add(at, at, at === 0 ? 1e-12 : 2 * restraint);
    add(at, size, at === 0 ? 0 : -2 * restraint * weight);
  });
  return solve(rows);
}

/** Finds the weights under which the cases are likeliest; the first is added to all others. */
export function descend(points: readonly Point[], size: number, restraint: number): number[] {
  let weights = new Array<number>(size).fill(0);
  let loss = lossOf(points, weights, restraint);
  for (let taken = 0; taken < MOST_STEPS; taken += 1) {
    const step = stepFrom(points, weights, restraint);
    let [next, reached] = [weights, loss];
    for (let [halvings, far] = [0, 1]; halvings < MOST_HALVINGS && reached >= loss; halvings += 1, far /= 2) {
      next = weights.map((weight, at) => weight + far * (step[at] ?? 0));
      reached = lossOf(points, next, restraint);
    }
    if (reached >= loss) break;
    [weights, loss] = [next, reached];
  }
  return weights;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Fits the confidence; signs are measured by their spread, so that the restraint is as fair to one as to another. */
export function fitConfidence(cases: readonly Case[], restraint = RESTRAINT): SignWeights {
  const scales = SIGNS.map((sign) => {
    const values = cases.map(({ signs }) => signs[sign]);
    const middle = meanOf(values);
    return { middle, spread: Math.sqrt(meanOf(values.map((value) => (value - middle) ** 2))) + 1e-9 };
  });
  const points = cases.map(({ signs, right, share }): Point => {
    const numbers = SIGNS.map((sign, at) => (signs[sign] - (scales[at]?.middle ?? 0)) / (scales[at]?.spread ?? 1));
    return { numbers: [1, ...numbers], right: right ? 1 : 0, share };
  });
  const [middle = 0, ...spread] = descend(points, SIGNS.length + 1, restraint);
  const [lead = 0, chance = 0, affinity = 0] = spread.map((weight, at) => weight / (scales[at]?.spread ?? 1));
  const base = spread.reduce((sum, weight, at) => {
    const { middle: shift = 0, spread: scale = 1 } = scales[at] ?? {};
    return sum - (weight * shift) / scale;
  }, middle);
  return { base, lead, chance, affinity };
}
