// Builds the index over the tips of a feed, in slices that leave time for other work.
import type { Tip } from '../core/feed/tip.ts';
import { createIndexBuilder } from '../core/find/index/build-index.ts';
import type { BuiltIndex } from '../core/find/index/stored-index.ts';
import { toDocument } from '../core/find/index/tip-document.ts';
import type { Slices } from '../core/slices.ts';
import { inSlices } from './in-slices.ts';
import { SEGMENT_TIPS, toTipNumber } from './ports/tip-store.ts';

/** A tip of a feed, with its number in the index. */
export type NumberedTip = [number: number, tip: Tip];

/** The tips of a file with their numbers. */
export const numbered = (tips: readonly Tip[], firstSegment: number): NumberedTip[] =>
  tips.map((tip, at) => [
    toTipNumber({ segment: firstSegment + Math.floor(at / SEGMENT_TIPS), at: at % SEGMENT_TIPS }),
    tip,
  ]);

function* building(tips: Iterable<NumberedTip>, onTip: (done: number) => void): Slices<BuiltIndex> {
  const builder = createIndexBuilder();
  const inOrder = [...tips].sort(([a], [b]) => a - b);
  for (const [at, [number, tip]] of inOrder.entries()) {
    builder.add(toDocument(tip), number);
    onTip(at + 1);
    yield;
  }
  return builder.finish();
}

/** Builds the index over tips, each id once, in slices; `onTip` hears after each how many are done. */
export const buildSearchIndex = (
  tips: Iterable<NumberedTip>,
  onTip: (done: number) => void = () => undefined,
): Promise<BuiltIndex> => inSlices(building(tips, onTip));
