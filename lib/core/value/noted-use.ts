// What only the help page sees of its use, as it tells it.
import type { TipRef } from '../feed/tip.ts';

/** What only the help page sees of its use. */
export type NotedUse =
  /** A tip was opened by hand. */
  | { event: 'read'; of: TipRef }
  /** A search that somebody had settled on found nothing; `instead` of shorter words that were noted before. */
  | { event: 'unanswered'; words: string; instead?: string }
  /** What somebody says who was asked whether they would have turned to somebody without this tip. */
  | { event: 'would-ask' | 'would-not-ask'; of: TipRef };
