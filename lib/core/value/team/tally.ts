// Sums with the number of reports that they come from.

/** How often something happened, and how many reports say so. */
export interface Tally {
  reports: number;
  count: number;
}

/** Creates a tally of nothing. */
export const createTally = (): Tally => ({ reports: 0, count: 0 });

/** The tallies of one report: each takes every count, and the report once. */
export interface ReportTallies {
  add(tally: Tally, count: number): void;
  end(): void;
}

/** Begins to tally a report. */
export function tallyReport(): ReportTallies {
  const touched = new Set<Tally>();
  return {
    add(tally, count) {
      tally.count += count;
      touched.add(tally);
    },
    end() {
      for (const tally of touched) tally.reports += 1;
    },
  };
}
