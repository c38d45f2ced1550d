// Reading a page must not be felt: it ends when its time or its nodes are used up, with what it has by then.

/** What one reading may cost and bring. */
export const READING_LIMITS = {
  /** An upper bound. The first look may lay the page out: 10 cut short 4 of 48 reads of a small page, 60 none. */
  milliseconds: 60,
  nodes: 8000,
  textLength: 300,
  urlLength: 2000,
  headings: 30,
  labels: 80,
  errors: 5,
  landmarks: 10,
} as const;

/** Counts down while a page is read. */
export interface Budget {
  /** Takes one node; false when there is no time or no node left. */
  take(): boolean;
  /** A budget for one part of the page: its own nodes, and a share of the time that is left. */
  part(nodes: number, shareOfTime: number): Budget;
}

function budgetUntil(end: number, nodes: number, now: () => number): Budget {
  let left = nodes;
  return {
    take: () => {
      left -= 1;
      // The clock is asked now and then: asking costs more than a node.
      return left > 0 && (left % 8 !== 0 || now() < end);
    },
    part: (most, share) => budgetUntil(now() + (end - now()) * share, most, now),
  };
}

/** Creates the budget of one reading. */
export function createBudget(now: () => number = () => performance.now()): Budget {
  return budgetUntil(now() + READING_LIMITS.milliseconds, READING_LIMITS.nodes, now);
}
