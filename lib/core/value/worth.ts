// What help was worth, as a range: uses × share that helped × share that would have asked somebody × minutes. Every
// factor says where it comes from and can be replaced. Rates from fewer than five answers are none.

/** So many events are needed for a rate or an estimate. */
export const LEAST_EVENTS = 5;

/** From the cautious to the hopeful. */
export interface Span {
  low: number;
  high: number;
}

/** What worth is multiplied of, in this order. */
export const WORTH_FACTORS = ['uses', 'helped', 'would-ask', 'minutes'] as const;

/** One of the factors of worth. */
export type WorthFactor = (typeof WORTH_FACTORS)[number];

/** Where a factor comes from: it was counted, answered, said by the feeds, taken from studies, or put in by hand. */
export type FactorSource = 'counted' | 'answers' | 'feed' | 'studies' | 'edited';

/** A factor of worth; shares lie between 0 and 1. */
export interface Factor extends Span {
  source: FactorSource;
}

/** What is counted for an estimate. */
export interface WorthCounts {
  /** Tips that were opened by hand. */
  read: number;
  helped: number;
  notHelped: number;
  wouldAsk: number;
  wouldNotAsk: number;
}

/** What an estimate says: its factors, and the minutes that come of them. */
export interface WorthEstimate {
  factors: Record<WorthFactor, Factor>;
  minutes: Span;
}

/**
 * Of people who look for something at work, the share that would ask a colleague. Low: 8 % turn to one first (S. Feldman,
 * “What are people searching for and where are they looking?”, KMWorld 17 (3), 2008; 272 answers). High: a half, which no
 * study gives; it says how little is known, and goes as soon as there are answers of one's own.
 */
export const WOULD_ASK: Span = { low: 0.08, high: 0.5 };

/**
 * Minutes after which somebody who was interrupted goes on with their own work: 10 to 15 for people who program (C. Parnin,
 * “Programmer, Interrupted”, Game Developer Magazine, 2013, on the 10,000 sessions of C. Parnin and S. Rugaber, “Resumption
 * strategies for interrupted programming tasks”, Software Quality Journal 19, 2011). The longer one is the most that an
 * answered question is taken to save, where the feeds do not say more.
 */
export const MOST_MINUTES = 15;

/** Minutes that a question saves where no feed says so. */
export const DEFAULT_MINUTES = 5;

const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Cautious: only what was said to have helped. Hopeful: those who said nothing are as those who did. */
function helpedFactor({ helped, notHelped }: WorthCounts, uses: number): Factor | null {
  const said = helped + notHelped;
  if (said < LEAST_EVENTS) return null;
  return { low: shareOf(helped, uses), high: shareOf(helped, said), source: 'answers' };
}

function wouldAskFactor({ wouldAsk, wouldNotAsk }: WorthCounts): Factor {
  const said = wouldAsk + wouldNotAsk;
  if (said < LEAST_EVENTS) return { ...WOULD_ASK, source: 'studies' };
  const share = shareOf(wouldAsk, said);
  return { low: share, high: share, source: 'answers' };
}

/**
 * Estimates what help was worth; `minutesSaved` is what the feeds say an answered question saves, and `edited` replaces
 * factors. `null` where too little was counted.
 */
export function estimateWorth(
  counts: WorthCounts,
  minutesSaved: number,
  edited: Partial<Record<WorthFactor, Span>> = {},
): WorthEstimate | null {
  // A tip that opens by itself is not opened by hand, and may help all the same.
  const uses = Math.max(counts.read, counts.helped + counts.notHelped);
  const helped = helpedFactor(counts, uses);
  if (uses < LEAST_EVENTS || !helped) return null;
  const given: Record<WorthFactor, Factor> = {
    uses: { low: uses, high: uses, source: 'counted' },
    helped,
    'would-ask': wouldAskFactor(counts),
    minutes: { low: minutesSaved, high: Math.max(minutesSaved, MOST_MINUTES), source: 'feed' },
  };
  const factors = { ...given };
  for (const name of WORTH_FACTORS) {
    const span = edited[name];
    if (span) factors[name] = { ...lowFirst(span), source: 'edited' };
  }
  const product = (end: keyof Span) => WORTH_FACTORS.reduce((all, name) => all * factors[name][end], 1);
  return { factors, minutes: { low: product('low'), high: product('high') } };
}

const lowFirst = ({ low, high }: Span): Span => ({ low: Math.min(low, high), high: Math.max(low, high) });

/** What the feeds say an answered question saves, weighted by how often the tips of each were used. */
export function meanMinutes(feeds: readonly { uses: number; minutesSaved: number }[]): number {
  const uses = feeds.reduce((sum, feed) => sum + feed.uses, 0);
  if (uses === 0) return DEFAULT_MINUTES;
  return feeds.reduce((sum, feed) => sum + feed.minutesSaved * (feed.uses / uses), 0);
}
