// What is remembered of earlier merges: by feed and month 4,096 bits, in which each report file flips one by its random
// number. Two merges of the same reports have the same bits; which reports they were nobody can read in them.
import * as v from 'valibot';
import type { Report } from '../report.ts';

/** The bits of a month. */
const BITS = 4096;
const BYTES = BITS / 8;

/** Merges that are remembered, the last ones. */
const MOST_MERGES = 50;

const monthMarkSchema = v.object({
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)),
  bits: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z\d+/]+=*$/),
    v.check((bits) => atob(bits).length === BYTES),
  ),
});

const mergeMarkSchema = v.object({ feed: v.string(), months: v.array(monthMarkSchema) });

/** The mark of a merge: whose bits tell in how many reports it differs from another. */
export type MergeMark = v.InferOutput<typeof mergeMarkSchema>;

/** Says what a record is, and in which shape. */
const RECORD_VERSION = 'alongside-merges/1';

const recordSchema = v.object({ version: v.literal(RECORD_VERSION), merges: v.array(mergeMarkSchema) });

/** The merges that are remembered, oldest first. */
export type MergeRecord = v.InferOutput<typeof recordSchema>;

/** A record of nothing. */
export const NO_MERGES: MergeRecord = { version: RECORD_VERSION, merges: [] };

/** Reads a record; `null` where it is none. */
export function parseMergeRecord(given: unknown): MergeRecord | null {
  const record = v.safeParse(recordSchema, given);
  return record.success ? record.output : null;
}

const textOfBits = (bits: Uint8Array) => btoa(String.fromCharCode(...bits));
const bitsOfText = (text: string) => Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));

/** Begins the mark of a merge, which has the months that are shown. */
export function createMergeMark(): { add(report: Report): void; end(shown: readonly string[]): MergeMark } {
  const months = new Map<string, Uint8Array>();
  let of = '';
  return {
    add({ feed, month, file }) {
      of = feed;
      const bits = months.get(month) ?? new Uint8Array(BYTES);
      months.set(month, bits);
      const at = Number.parseInt(file.slice(0, 3), 16) % BITS;
      bits[at >> 3] = (bits[at >> 3] ?? 0) ^ (1 << (at & 7));
    },
    end: (shown) => ({
      feed: of,
      months: shown.flatMap((month) => {
        const bits = months.get(month);
        return bits ? [{ month, bits: textOfBits(bits) }] : [];
      }),
    }),
  };
}

const onesIn = (byte: number): number => (byte === 0 ? 0 : (byte & 1) + onesIn(byte >> 1));

/** In how many reports two marks of a month differ: never more than they do, and where those are few, hardly ever fewer. */
function differenceOf(one: string, other: string): number {
  const [bits, others] = [bitsOfText(one), bitsOfText(other)];
  return bits.reduce((sum, byte, at) => sum + onesIn(byte ^ (others[at] ?? 0)), 0);
}

/** The months in which a merge differs from an earlier one by some reports, but by fewer than may be told apart. */
export function monthsTooClose({ merges }: MergeRecord, mark: MergeMark, atLeast: number): string[] {
  const earlier = merges.filter(({ feed }) => feed === mark.feed).flatMap(({ months }) => months);
  const close = mark.months.filter(({ month, bits }) =>
    earlier.some((one) => {
      const difference = one.month === month ? differenceOf(one.bits, bits) : 0;
      return difference > 0 && difference < atLeast;
    }),
  );
  return close.map(({ month }) => month);
}

/** A record with one merge more; the same one is remembered once. */
export function rememberMerge({ version, merges }: MergeRecord, mark: MergeMark): MergeRecord {
  const text = JSON.stringify(mark);
  const others = merges.filter((one) => JSON.stringify(one) !== text);
  return { version, merges: [...others, mark].slice(-MOST_MERGES) };
}
