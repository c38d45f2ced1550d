// What the workshop remembers of reports that were merged: the merges, and nothing of what is in them.
import { type MergeMark, NO_MERGES, parseMergeRecord, rememberMerge } from '../../core/value/team/merge-record.ts';
import { createLocalRecord } from './local-record.ts';

/** Creates what remembers merges on this device. */
export function createMergeMemory() {
  const record = createLocalRecord('merges', (stored) => parseMergeRecord(stored) ?? NO_MERGES);
  return {
    load: record.load,
    remember: (mark: MergeMark) => record.update((kept) => rememberMerge(kept, mark)),
  };
}
