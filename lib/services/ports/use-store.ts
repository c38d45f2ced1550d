// The port behind which it is kept what help was used for.
import type { UseWeek } from '../../core/value/use-week.ts';

/** Keeps the counts of each week. */
export interface UseStore {
  /** Changes the counts of a week; changes come one after the other, and one that gives back what it was given writes nothing. */
  update(week: string, change: (kept: UseWeek) => UseWeek): Promise<UseWeek>;
  /** Deletes the counts that are too old to be kept. */
  deleteOld(): Promise<void>;
  /** Deletes all counts. */
  deleteAll(): Promise<void>;
}
