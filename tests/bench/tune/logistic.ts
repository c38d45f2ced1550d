// Logistic regression: weights under which what was right is as likely as can be, and what was wrong as unlikely.
import { toProbability } from '../../../lib/core/find/rank/confidence.ts';
import { mean } from '../relevance/measures.ts';

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

/** A case as numbers; `right` is 1 or 0. */
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
function descend(points: readonly Point[], size: number, restraint: number): number[] {
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

/**
 * Fits what is added to all weights, then the weights in the order of the numbers. A weight that is not 0 costs its square
 * times `restraint`, each number measured by how far it spreads, so that this is as fair to one as to another.
 */
export function fitLogistic(points: readonly Point[], restraint: number): number[] {
  const scales = (points[0]?.numbers ?? []).map((_, at) => {
    const values = points.map(({ numbers }) => numbers[at] ?? 0);
    const middle = mean(values);
    return { middle, spread: Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) + 1e-9 };
  });
  const scaled = points.map(({ numbers, ...point }): Point => {
    const measured = scales.map(({ middle, spread }, at) => ((numbers[at] ?? 0) - middle) / spread);
    return { ...point, numbers: [1, ...measured] };
  });
  const [middle = 0, ...fitted] = descend(scaled, scales.length + 1, restraint);
  const weights = fitted.map((weight, at) => weight / (scales[at]?.spread ?? 1));
  return [weights.reduce((sum, weight, at) => sum - weight * (scales[at]?.middle ?? 0), middle), ...weights];
}
