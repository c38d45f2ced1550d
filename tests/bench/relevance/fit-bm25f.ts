// Fits BM25F's weights out of fold: an application is ranked with weights that were fitted on the others alone.
import type { BenchData, BenchSet } from './bench-data.ts';
import {
  addHold,
  type Hold,
  holdOf,
  indexWords,
  type Part,
  partsOf,
  partWeight,
  type Weights,
  type WordIndex,
} from './bm25f.ts';
import { createPlaceFilter } from './engine.ts';
import { mean } from './measures.ts';

/** Where each fit starts, and what BM25F uses when there is nothing to fit it on. */
export const START: Weights = {
  tags: 0.5,
  text: 0.2,
  saturation: 1,
  titlePenalty: 0.3,
  textPenalty: 0.7,
  field: 4,
  name: 1,
  error: 2,
  selection: 4,
  title: 0.25,
  label: 0.5,
  address: 0.25,
  share: 0.5,
};

/** The values that are tried for each weight, in this order of weights. */
const GRID: { [Name in keyof Weights]: readonly number[] } = {
  field: [1, 2, 4, 8, 16],
  name: [0, 0.5, 1, 2, 4],
  text: [0.03, 0.06, 0.1, 0.2, 0.4],
  share: [0, 0.25, 0.5, 0.75, 1],
  label: [0, 0.25, 0.5, 1, 2],
  saturation: [0.25, 0.5, 1, 2, 4],
  tags: [0, 0.25, 0.5, 1, 2],
  title: [0, 0.1, 0.25, 0.5, 1],
  address: [0, 0.25, 0.5, 1, 2],
  error: [0.5, 1, 2, 4, 8],
  selection: [1, 4],
  titlePenalty: [0, 0.3, 0.6, 0.9],
  textPenalty: [0.3, 0.5, 0.7, 0.9],
};

const ROUNDS = 3;
/** A smaller gain in success@1 is chance, and not taken. */
const LEAST_GAIN = 0.001;

/** Measures success@1 of one set with place filters for any weights. */
type Trial = (weights: Weights) => number;

interface PreparedQuery {
  /** For each part of the page the numbers of its words, and how many words it has, known here or not. */
  parts: { part: Part; words: number[]; length: number }[];
  here: number[];
  right: ReadonlySet<number>;
}

/** Gives each word of the queries that some tip holds a number, once for all trials. */
function prepare({ feed, queries }: BenchSet, index: WordIndex): { words: string[]; prepared: PreparedQuery[] } {
  const filter = createPlaceFilter(feed.tips);
  const tipNumbers = new Map(index.ids.map((id, at) => [id, at]));
  const numbersOf = (ids: ReadonlySet<string>) => [...ids].flatMap((id) => tipNumbers.get(id) ?? []);
  const wordNumbers = new Map<string, number>();
  const numberOf = (word: string) => {
    if (!index.postings.has(word)) return [];
    const number = wordNumbers.get(word) ?? wordNumbers.size;
    wordNumbers.set(word, number);
    return [number];
  };
  const prepared = queries.map(
    (query): PreparedQuery => ({
      parts: partsOf(query).map(([part, own]) => ({ part, words: own.flatMap(numberOf), length: own.length })),
      here: numbersOf(filter(query.page.url)),
      right: new Set(numbersOf(query.relevant)),
    }),
  );
  return { words: [...wordNumbers.keys()], prepared };
}

/** Weights that tell how strongly a tip holds a word; the others tell how much the word counts. */
const ofTip = ({ tags, text, saturation, titlePenalty, textPenalty }: Weights) =>
  [tags, text, saturation, titlePenalty, textPenalty].join();

/** Ranks only as far as the first place, which is all that the fit looks at. */
function createTrial(set: BenchSet): Trial {
  const index = indexWords(set.feed.tips);
  const { words, prepared } = prepare(set, index);
  const scores = new Float64Array(index.ids.length);
  let [held, holds]: [string, Hold[]] = ['', []];
  const firstIsRight = ({ parts, here, right }: PreparedQuery, weights: Weights) => {
    scores.fill(0);
    for (const { part, words: own, length } of parts) {
      const weight = partWeight(part, length, weights);
      for (const word of weight > 0 ? own : []) addHold(scores, holds[word], weight);
    }
    const [first = 0] = here;
    const best = here.reduce((most, tip) => ((scores[tip] ?? 0) > (scores[most] ?? 0) ? tip : most), first);
    return (scores[best] ?? 0) > 0 && right.has(best);
  };
  return (weights) => {
    if (held !== ofTip(weights)) {
      holds = words.map((word) => holdOf(word, index, weights));
      held = ofTip(weights);
    }
    return mean(prepared.map((query) => (firstIsRight(query, weights) ? 1 : 0)));
  };
}

/** Remembers what was measured: the folds try mostly the same weights. */
function remember(trial: Trial): Trial {
  const known = new Map<string, number>();
  return (weights) => {
    const key = Object.values(weights).join();
    const value = known.get(key) ?? trial(weights);
    known.set(key, value);
    return value;
  };
}

/** Goes through the weights one by one and keeps whatever is best, until nothing gets better. */
function ascend(objective: Trial): Weights {
  let best = { weights: START, value: objective(START) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best.value;
    for (const [name, values] of Object.entries(GRID)) {
      for (const value of values) {
        const weights = { ...best.weights, [name]: value };
        const reached = objective(weights);
        if (reached > best.value + LEAST_GAIN) best = { weights, value: reached };
      }
    }
    if (best.value === before) break;
  }
  return best.weights;
}

/** The weights for each application, fitted on the queries of all others; the start where there is no other. */
export function fitOutOfFold({ sets }: BenchData): Map<string, Weights> {
  // An application counts once, in however many languages there are queries of it.
  const folds = Map.groupBy(sets, ({ application }) => application);
  const trials = [...folds].map(([application, those]) => {
    const ofSets = those.map(createTrial);
    return { application, trial: remember((weights) => mean(ofSets.map((trial) => trial(weights)))) };
  });
  return new Map(
    trials.map(({ application }) => {
      const others = trials.filter((other) => other.application !== application);
      const fitted = others.length > 0 ? ascend((weights) => mean(others.map(({ trial }) => trial(weights)))) : START;
      return [application, fitted];
    }),
  );
}
