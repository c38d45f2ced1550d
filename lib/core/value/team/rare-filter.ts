// Which keys come up often enough to be worth holding, told without holding the others.

import { hashesOf } from '../../text/digest.ts';

/** Rows of counters: a rare key is held by mistake only where it shares a counter with frequent ones in each. */
const ROWS = 3;

/** Counters in each row: 12 MB in all, enough for millions of keys. */
const USUAL_SLOTS = 2 ** 22;

/** Counters stop here: nobody asks for more. */
const MOST = 255;

/** Counts keys in a fixed room. */
export interface RareFilter {
  add(key: string): void;
  /** Tells whether a key may have been added so many times; `false` is certain. */
  mayReach(key: string, times: number): boolean;
}

/** The low bits of FNV alone are too much alike for keys that differ in their last letter. */
const spread = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

/** Creates a filter of so many counters a row, a power of two. */
export function createRareFilter(slots = USUAL_SLOTS): RareFilter {
  const counters = new Uint8Array(slots * ROWS);
  /** The counters of a key, one in each row: two hashes in one go are enough for all rows. */
  const countersOf = (key: string) => {
    const [one, other] = hashesOf(key);
    const [first, step] = [spread(one), spread(other) | 1];
    return Array.from({ length: ROWS }, (_, row) => row * slots + ((first + row * step) % slots));
  };
  return {
    add(key) {
      for (const at of countersOf(key)) counters[at] = Math.min(MOST, (counters[at] ?? 0) + 1);
    },
    mayReach: (key, times) => countersOf(key).every((at) => (counters[at] ?? 0) >= Math.min(times, MOST)),
  };
}
