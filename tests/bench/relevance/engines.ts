// The engines of the ranking benchmark, ours first.
import { alongside } from './alongside.ts';
import { createBm25f, type Weights } from './bm25f.ts';
import type { Engine } from './engine.ts';
import { START } from './fit-bm25f.ts';
import { miniSearch, otherPeers } from './peers.ts';

/** The name of BM25F in the report. */
export const BM25F = 'BM25F';

/** BM25F with the weights fitted for each application. */
const bm25fWith = (weights: ReadonlyMap<string, Weights>): Engine =>
  createBm25f(BM25F, ({ application }) => weights.get(application) ?? START);

/** The engines that are measured: with `quick` ours and MiniSearch only. */
export function enginesFor(quick: boolean, weights: ReadonlyMap<string, Weights>): Engine[] {
  return quick ? [alongside, miniSearch] : [alongside, bm25fWith(weights), miniSearch, ...otherPeers];
}
