// The measures of the ranking benchmark: plain numbers in, plain numbers out.

/** Numbers from 0 to 1 that look like chance but are the same in every run. */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The place of the first right answer, from 1; `null` when none is right. */
export function rankOf(answers: readonly string[], relevant: ReadonlySet<string>): number | null {
  const at = answers.findIndex((id) => relevant.has(id));
  return at < 0 ? null : at + 1;
}

/** 1 when a right answer is among the first `depth`, else 0. */
export const successAt = (rank: number | null, depth: number) => (rank !== null && rank <= depth ? 1 : 0);

/** 1 / rank of the first right answer among the first `depth`, else 0. */
export const reciprocalRank = (rank: number | null, depth = 10) => (rank !== null && rank <= depth ? 1 / rank : 0);

/** The mean; 0 of nothing. */
export const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean over groups of their means: a small group counts as much as a large one. */
export function macroAverage(rows: readonly { group: string; value: number }[]): number {
  const groups = new Map<string, number[]>();
  for (const { group, value } of rows) groups.set(group, [...(groups.get(group) ?? []), value]);
  return mean([...groups.values()].map(mean));
}

/** The smallest value that at least `share` of the values do not exceed; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;
}

/** The highest threshold that at least `share` of the scores reach; infinite when there are none. */
export function thresholdKeeping(scores: readonly number[], share: number): number {
  const falling = [...scores].sort((a, b) => b - a);
  return falling[Math.min(falling.length, Math.ceil(falling.length * share)) - 1] ?? Number.POSITIVE_INFINITY;
}

/** The outcomes of the queries on one screen: their sum and how many they are. */
export interface ScreenSum {
  sum: number;
  count: number;
}

/** A value with the bounds of its 95 % interval. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

function pooledMean(screens: readonly ScreenSum[]): number {
  let [sum, count] = [0, 0];
  for (const screen of screens) {
    sum += screen.sum;
    count += screen.count;
  }
  return count === 0 ? 0 : sum / count;
}

/** The macro average over sets of screens with its 95 % interval: in each set as many screens are drawn as it has. */
export function bootstrapScreens(
  sets: readonly (readonly ScreenSum[])[],
  { times = 1000, seed = 1 }: { times?: number; seed?: number } = {},
): Interval {
  const chance = createChance(seed);
  const draw = (screens: readonly ScreenSum[]) =>
    screens.map((screen) => screens[Math.floor(chance() * screens.length)] ?? screen);
  const values = Array.from({ length: times }, () => mean(sets.map((screens) => pooledMean(draw(screens)))));
  return { value: mean(sets.map(pooledMean)), low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

/** One tenth of the confidences: how many, their mean, and how many of them were right. */
export interface ReliabilityRow {
  from: number;
  count: number;
  confidence: number;
  right: number;
}

/** Whether a confidence means what it says, in tenths, and the expected calibration error over them. */
export function reliability(answers: readonly { confidence: number; right: boolean }[]): {
  rows: ReliabilityRow[];
  error: number;
} {
  const rows = Array.from({ length: 10 }, (_, tenth): ReliabilityRow => {
    const inside = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    return {
      from: tenth / 10,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => (right ? 1 : 0))),
    };
  });
  const off = rows.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0);
  return { rows, error: answers.length === 0 ? 0 : off / answers.length };
}
