// Reading a page must not be felt: it ends when its time or its nodes are used up, with what it has by then.

/** What one reading may cost. */
export const READING_LIMITS = {
  milliseconds: 10,
  nodes: 4000,
  textLength: 300,
  headings: 30,
  labels: 80,
  errors: 5,
  landmarks: 10,
} as const;

/** Counts down while a page is read. */
export interface Budget {
  /** Takes one node; false when there is no time or no node left. */
  take(): boolean;
}

/** Creates the budget of one reading. */
export function createBudget(now: () => number = () => performance.now()): Budget {
  const end = now() + READING_LIMITS.milliseconds;
  let nodes = READING_LIMITS.nodes;
  return {
    take: () => {
      nodes -= 1;
      // The clock is asked now and then: asking costs more than a node.
      return nodes > 0 && (nodes % 16 !== 0 || now() < end);
    },
  };
}
