// How well a feed is kept: what is overdue, what nobody opened, what has something wrong in it.
import type { FeedStatus } from '../feed/feed-status.ts';
import type { FeedFacts } from './feed-facts.ts';
import type { UsedTip } from './use-sums.ts';

/** The health of one feed, in numbers of tips. */
export interface FeedHealth {
  tips: number;
  /** Their day of review is past. */
  overdue: number;
  /** Nobody has opened them here in the time that is counted. */
  unread: number;
  /** Something in them needs their author’s attention. */
  faulty: number;
}

/** Tells how well a feed is kept. */
export function healthOf(facts: FeedFacts, status: FeedStatus | undefined, used: readonly UsedTip[]): FeedHealth {
  const opened = used.filter(({ feedId, tip, read }) => feedId === facts.feedId && read > 0 && tip in facts.titles);
  return {
    tips: facts.tips,
    overdue: facts.overdue,
    unread: Math.max(0, facts.tips - opened.length),
    faulty: status?.tipsInNeed ?? status?.problemsTotal ?? 0,
  };
}
