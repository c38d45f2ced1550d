// How likely a tip is what a search is after: from its words, from where the person is, and from how far it is ahead.
import type { Tip } from '../../feed/tip.ts';
import type { FoundTip, Group } from '../found-tip.ts';
import { toProbability } from '../rank/confidence.ts';
import { RANKING } from '../ranking.ts';
import { contentOf, isLookup } from './content-words.ts';

/**
 * Log-odds that a tip is what a search is after. Fitted by `npm run tune:search` and rounded: on searches with and without
 * an answer, labels of applications typed as a search of their own help, of the same without the right tips, and of
 * another application's, and on words of titles that are looked up.
 */
export const SEARCH = {
  base: -4.5,
  /** The share of what was typed that the tip holds, rare words first. */
  coverage: 3,
  /** The share that it is named by: in its title, fields, messages, headings, keywords or tags. */
  named: 1.5,
  /** It is named by every single word. */
  whole: 1.5,
  /** The logarithm of the number of words: half of many says more than half of two. */
  words: 0.8,
  /** The tip is for the page that the person is on, or for another of its site. */
  page: 1.7,
  site: 0.3,
  /**
   * How far the first is ahead of the next, in log-odds, as far as it holds what was typed, and the lead beyond which it
   * says no more.
   */
  lead: 2.5,
  mostLead: 2.5,
  /** The log-odds of a tip that would fit and is not there: one that is no better is not ahead of anything. */
  absent: -3,
  /** How far tips of the sample feed stand back where a team's own are found. Set by hand. */
  sample: 0.7,
  /** From here on, where it is rather right than not, a tip is shown as fitting. */
  shownFrom: 0.55,
  /**
   * Words of a search from which on a single one of them says so little that a tip is perhaps the right one where it would
   * fit, and merely near where it would be perhaps. Set by hand.
   */
  many: 3,
  /** From here on it may be the one, and the search says *perhaps*; below, it is merely one of the nearest. */
  perhapsFrom: 0.2,
  /** Results below this share of the best one's probability share a word by chance. */
  worthShowing: 0.1,
} as const;

/** What tells how well a tip answers a search. */
export interface SearchSigns {
  /** From 0 to 1. */
  coverage: number;
  named: number;
  whole: boolean;
  /** Number of words that count. */
  words: number;
  place: 'page' | 'site' | null;
}

/** Weights of the signs, in log-odds. */
export type SearchWeights = Record<
  'base' | 'coverage' | 'named' | 'whole' | 'words' | 'page' | 'site' | 'lead',
  number
>;

/** The log-odds that a tip is what a search is after, whatever else was found. */
export function searchOdds(signs: SearchSigns, weights: SearchWeights = SEARCH): number {
  const { coverage, named, whole, words, place } = signs;
  const said = weights.coverage * coverage + weights.named * named + (whole ? weights.whole : 0);
  return weights.base + said + weights.words * Math.log(words) + (place ? weights[place] : 0);
}

/** A tip that holds something of what was typed, before it is known what else was found. */
export interface ScoredTip extends FoundTip {
  coverage: number;
  /** It holds every word that counts, wherever. */
  holdsAll: boolean;
}

/** The probability of the same; 0 where a tip holds nothing of what was typed. */
export const searchScore = (signs: SearchSigns): number =>
  signs.coverage === 0 ? 0 : toProbability(searchOdds(signs));

const oddsOfScore = (score: number) => Math.log(score / (1 - score));

const byScore = <T extends FoundTip>(found: readonly T[]) => found.toSorted((a, b) => b.score - a.score);

/** How far the first is ahead of the next, and of a tip that would fit and is not there. */
export function leadOf(first: number, next = SEARCH.absent as number): number {
  const lead = first - Math.max(next, SEARCH.absent);
  return Math.min(SEARCH.mostLead, Math.max(0, lead));
}

/** Gives the first what its lead says of it. */
function withLead([first, ...others]: readonly ScoredTip[]): ScoredTip[] {
  if (!first) return [];
  const odds = oddsOfScore(first.score);
  const [next] = others;
  const lead = first.coverage * leadOf(odds, next && oddsOfScore(next.score));
  const all = [{ ...first, score: toProbability(odds + SEARCH.lead * lead) }, ...others];
  return all;
}

/** Tells whether a tip has more of a search than a single word of many. */
const hasEnough = ({ reasons }: FoundTip, search: string): boolean =>
  contentOf(search).split(' ').length < SEARCH.many || new Set(reasons.flatMap(({ words }) => words)).size > 1;

/** What a tip is to the person who searched; `fits` where it fits whatever its probability is. */
function toSearchGroup(one: FoundTip, search: string, fits: boolean): Group {
  const isEnough = hasEnough(one, search);
  if (fits || (isEnough && one.score >= SEARCH.shownFrom)) return 'found';
  return one.score >= (isEnough ? SEARCH.perhapsFrom : SEARCH.shownFrom) ? 'perhaps' : 'near';
}

/**
 * Makes of what was found in all feeds what a search answers: the best first, those that fit before those that are near.
 * What is looked up fits wherever it stands. `isSample` tells the tips that stand back where there are others.
 */
export function settleFound(
  found: readonly ScoredTip[],
  search: string,
  isSample: (tip: Tip) => boolean = () => false,
): FoundTip[] {
  const best = Math.max(0, ...found.map(({ score }) => score));
  const worth = byScore(found.filter(({ score }) => score > 0 && score >= SEARCH.worthShowing * best));
  const isLookedUp = isLookup(search);
  const settled = withLead(worth).map(({ coverage: _, holdsAll, ...one }): FoundTip => {
    const group = toSearchGroup(one, search, isLookedUp && holdsAll);
    return { ...one, shown: group === 'found', group };
  });
  const hasOwn = settled.some(({ tip }) => !isSample(tip));
  const placed = settled.map((one) =>
    hasOwn && isSample(one.tip) ? { ...one, score: toProbability(oddsOfScore(one.score) - SEARCH.sample) } : one,
  );
  const [fitting, near] = [true, false].map((shown) => byScore(placed.filter((one) => one.shown === shown)));
  return [...(fitting ?? []), ...(near ?? [])].slice(0, RANKING.results);
}
