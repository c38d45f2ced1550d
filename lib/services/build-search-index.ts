// Builds the index over the tips of a feed, in slices that leave time for other work.
import type { Tip } from '../core/feed/tip.ts';
import { createIndexBuilder } from '../core/find/index/build-index.ts';
import type { BuiltIndex } from '../core/find/index/stored-index.ts';
import { toDocument } from '../core/find/index/tip-document.ts';
import { SEGMENT_TIPS, toTipNumber } from './ports/tip-store.ts';

/** A tip of a feed, with its number in the index. */
export type NumberedTip = [number: number, tip: Tip];

/** The tips of a file with their numbers. */
export const numbered = (tips: readonly Tip[], firstSegment: number): NumberedTip[] =>
  tips.map((tip, at) => [
    toTipNumber({ segment: firstSegment + Math.floor(at / SEGMENT_TIPS), at: at % SEGMENT_TIPS }),
    tip,
  ]);

/** Tips that are added to an index before other work may come in between. */
const SLICE_TIPS = 50;

/** Builds the index over tips, each id once, in slices; `onSlice` hears after each how many are done. */
export async function buildSearchIndex(
  tips: Iterable<NumberedTip>,
  onSlice: (done: number) => void = () => undefined,
): Promise<BuiltIndex> {
  const builder = createIndexBuilder();
  const inOrder = [...tips].sort(([a], [b]) => a - b);
  for (let done = 0; done < inOrder.length; done += SLICE_TIPS) {
    const slice = inOrder.slice(done, done + SLICE_TIPS);
    for (const [number, tip] of slice) builder.add(toDocument(tip), number);
    onSlice(done + slice.length);
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
  return builder.finish();
}
