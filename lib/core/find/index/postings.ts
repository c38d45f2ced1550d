// Which tips hold each word, counted from the tips themselves: what a page is compared with is asked for a few times and
// forgotten, so nothing is built for it that would have to pay for itself. It scores by the formula of MiniSearch, whose
// index is made for the search box, and finds the very same tips in the very same order.
import { BOOSTS, type TipDocument } from './tip-document.ts';

/** BM25+ as MiniSearch has it by default: how soon mentions stop to count, how much length does, what each word adds. */
const SCORE = { saturation: 1.2, lengthPenalty: 0.7, floor: 0.5 } as const;

/** Which tips hold each word. */
export interface Postings {
  /** Number of tips by each term that some hold. */
  readonly frequencies: ReadonlyMap<string, number>;
  /**
   * Keys of the tips that hold some of the terms, best first; `weights` say how much each term counts, `allowed` which
   * tips may come.
   */
  retrieve(terms: readonly string[], weights: ReadonlyMap<string, number>, allowed?: ReadonlySet<string>): string[];
}

/** Number of different terms in each part of a tip. */
export function distinctTerms({ counts, lengths }: TipDocument): number[] {
  const distinct = lengths.map(() => 0);
  for (const row of counts.values()) {
    for (let part = 0; part < row.length; part += 1) if (row[part]) distinct[part] = (distinct[part] ?? 0) + 1;
  }
  return distinct;
}

/**
 * The mean of a part over the tips, as MiniSearch keeps it: a tip without the part leaves the mean as it is, and yet
 * counts as one more.
 */
export function meanLength(lengths: readonly (readonly number[])[], part: number): number {
  let mean = 0;
  for (let before = 0; before < lengths.length; before += 1) {
    const length = lengths[before]?.[part] ?? 0;
    if (length > 0) mean = (mean * before + length) / (before + 1);
  }
  return mean;
}

/** What a number of mentions in a part of this length, beside the mean one, is worth of a term this rare. */
function scoreOf(count: number, length: number, mean: number, rarity: number): number {
  const { saturation, lengthPenalty, floor } = SCORE;
  const damped = count + saturation * (1 - lengthPenalty + (lengthPenalty * length) / mean);
  return rarity * (floor + (count * (saturation + 1)) / damped);
}

/** Counts which tips hold each word. */
export function createPostings(documents: readonly TipDocument[]): Postings {
  const holders = new Map<string, number[]>();
  documents.forEach(({ counts }, at) => {
    for (const term of counts.keys()) {
      const known = holders.get(term);
      if (known) known.push(at);
      else holders.set(term, [at]);
    }
  });
  let lengths: number[][] | undefined;
  const means: number[] = [];

  /** What a term adds to each tip that holds it, by the parts one after the other. */
  function scoresOf(term: string, weight: number): Map<number, number> {
    lengths ??= documents.map(distinctTerms);
    const scores = new Map<number, number>();
    for (let part = 0; part < BOOSTS.length; part += 1) {
      const countIn = (at: number) => documents[at]?.counts.get(term)?.[part] ?? 0;
      const holding = (holders.get(term) ?? []).filter((at) => countIn(at) > 0);
      if (holding.length === 0) continue;
      const rarity = Math.log(1 + (documents.length - holding.length + 0.5) / (holding.length + 0.5));
      const mean = means[part] ?? meanLength(lengths, part);
      means[part] = mean;
      for (const at of holding) {
        const score = scoreOf(countIn(at), lengths[at]?.[part] ?? 0, mean, rarity);
        scores.set(at, (scores.get(at) ?? 0) + weight * (BOOSTS[part] ?? 1) * score);
      }
    }
    return scores;
  }

  return {
    frequencies: new Map([...holders].map(([term, { length }]) => [term, length])),
    retrieve: (terms, weights, allowed) => {
      const found = new Map<number, { score: number; terms: number }>();
      for (const term of terms) {
        for (const [at, score] of scoresOf(term, weights.get(term) ?? 1)) {
          const before = found.get(at);
          found.set(at, { score: (before?.score ?? 0) + score, terms: (before?.terms ?? 0) + 1 });
        }
      }
      return [...found]
        .map(([at, { score, terms: met }]) => ({ key: documents[at]?.key ?? '', score: score * met }))
        .filter(({ key }) => allowed?.has(key) ?? true)
        .sort((a, b) => b.score - a.score)
        .map(({ key }) => key);
    },
  };
}
