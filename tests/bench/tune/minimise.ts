// Finds the lowest point of a smooth function within bounds: L-BFGS on the variables that no bound holds, projected.

/** A function of many variables: returns its value and writes its gradient. */
export type Smooth = (at: Float64Array, gradient: Float64Array) => number;

/** The least and the greatest value that each variable may take; equal where it is held. */
export interface Bounds {
  low: readonly number[];
  high: readonly number[];
}

/** A step that was taken, and how the gradient changed over it: together they tell of the curvature. */
interface Step {
  moved: Float64Array;
  change: Float64Array;
}

/** Where the search stands. */
interface Stand {
  at: Float64Array;
  gradient: Float64Array;
  value: number;
}

/** Steps that the curvature is told from. */
const MEMORY = 12;
/** Share of the promised descent that a step must bring. */
const SUFFICIENT = 1e-4;
const MOST_HALVINGS = 40;

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const difference = (a: Float64Array, b: Float64Array) => a.map((value, at) => value - (b[at] ?? 0));

const clip = (value: number, at: number, { low, high }: Bounds) =>
  Math.min(high[at] ?? value, Math.max(low[at] ?? value, value));

/** For each variable 0 when it stands at a bound that the descent would cross, else 1. */
function freeOf({ at, gradient }: Stand, { low, high }: Bounds): Float64Array {
  return at.map((value, index) => {
    const slope = gradient[index] ?? 0;
    const isHeld = (value <= (low[index] ?? value) && slope >= 0) || (value >= (high[index] ?? value) && slope <= 0);
    return isHeld ? 0 : 1;
  });
}

/** The way down among the free variables, as far as the last steps tell of the curvature. */
function direction({ gradient }: Stand, free: Float64Array, steps: readonly Step[]): Float64Array {
  const among = (vector: Float64Array) => vector.map((value, at) => value * (free[at] ?? 0));
  const way = among(gradient).map((value) => -value);
  const known = steps
    .map(({ moved, change }) => ({ moved: among(moved), change: among(change) }))
    .map((step) => ({ ...step, curve: dot(step.moved, step.change), share: 0 }))
    .filter(({ moved, curve }) => curve > 1e-12 * dot(moved, moved));
  const add = (vector: Float64Array, times: number) => {
    vector.forEach((value, at) => {
      way[at] = (way[at] ?? 0) + times * value;
    });
  };
  for (const step of [...known].reverse()) {
    step.share = dot(step.moved, way) / step.curve;
    add(step.change, -step.share);
  }
  const last = known.at(-1);
  const scale = last ? last.curve / dot(last.change, last.change) : 1 / Math.max(1, Math.sqrt(dot(way, way)));
  way.forEach((value, at) => {
    way[at] = scale * value;
  });
  for (const { moved, change, curve, share } of known) add(moved, share - dot(change, way) / curve);
  return way;
}

/** Goes along the way, back within the bounds, half as far again and again until it is low enough. */
function search(smooth: Smooth, from: Stand, way: Float64Array, bounds: Bounds): Stand | null {
  for (let [halvings, far] = [0, 1]; halvings < MOST_HALVINGS; halvings += 1, far /= 2) {
    const at = from.at.map((value, index) => clip(value + far * (way[index] ?? 0), index, bounds));
    const promised = dot(from.gradient, difference(at, from.at));
    if (promised >= 0) continue;
    const gradient = new Float64Array(at.length);
    const value = smooth(at, gradient);
    if (value <= from.value + SUFFICIENT * promised) return { at, gradient, value };
  }
  return null;
}

/** The largest slope that no bound stops. */
const steepness = ({ gradient }: Stand, free: Float64Array) =>
  gradient.reduce((most, slope, at) => Math.max(most, Math.abs(slope) * (free[at] ?? 0)), 0);

/** The lowest point found from a start, and whether it is one: no slope there is steeper than `tolerance`. */
export function minimise(
  smooth: Smooth,
  start: readonly number[],
  bounds: Bounds,
  { tolerance = 1e-5, most = 300 }: { tolerance?: number; most?: number } = {},
): { at: Float64Array; value: number; steps: number; converged: boolean } {
  const at = Float64Array.from(start, (value, index) => clip(value, index, bounds));
  const gradient = new Float64Array(at.length);
  let stand: Stand = { at, gradient, value: smooth(at, gradient) };
  let steps: Step[] = [];
  for (let taken = 0; taken < most; taken += 1) {
    const free = freeOf(stand, bounds);
    if (steepness(stand, free) <= tolerance) return { ...stand, steps: taken, converged: true };
    const next = search(smooth, stand, direction(stand, free, steps), bounds);
    // Where what was learnt leads nowhere it is forgotten; where the plain descent does not either, this is the end.
    if (!next && steps.length === 0) return { ...stand, steps: taken, converged: false };
    if (next) steps.push({ moved: difference(next.at, stand.at), change: difference(next.gradient, stand.gradient) });
    steps = next ? steps.slice(-MEMORY) : [];
    stand = next ?? stand;
  }
  return { ...stand, steps: most, converged: false };
}
