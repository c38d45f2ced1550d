// Does long work in slices, so that whoever asks the worker meanwhile is answered.
import type { Slices } from '../core/slices.ts';

/** Nobody waits longer than this for an answer, in milliseconds, as far as a single step takes no longer. */
const SLICE_MS = 20;

/** Does the work, and lets others come in between. */
export async function inSlices<T>(work: Slices<T>): Promise<T> {
  let restedMs = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - restedMs < SLICE_MS) continue;
    await new Promise<void>((resolve) => setTimeout(resolve));
    restedMs = performance.now();
  }
}
