// The tips that meet on each page as rows of numbers, the very ones the extension ranks by, with what is right marked.
import { candidatesFor } from '../../../lib/core/find/index/candidates.ts';
import type { TipCollection } from '../../../lib/core/find/index/collection.ts';
import { twinWords } from '../../../lib/core/find/index/tip-document.ts';
import { fitTips } from '../../../lib/core/find/rank/rank-tips.ts';
import { type Feature, WEIGHTS } from '../../../lib/core/find/ranking.ts';
import type { PageMode } from '../../../lib/core/find/words/page-mode.ts';
import { toPageQuery } from '../../../lib/core/find/words/page-query.ts';
import type { BenchQuery, BenchSet } from '../relevance/bench-data.ts';

/** The columns of a row. */
export const COLUMNS = Object.keys(WEIGHTS) as Feature[];

/** The rows of one page, from `start` up to but not including `end`. */
export interface PageRows {
  /** What the page asks about. */
  mode: PageMode;
  set: BenchSet;
  query: BenchQuery;
  start: number;
  end: number;
  /** How much of the page's names the tips cover, 0 to 1. */
  affinity: number;
}

/** The rows of many pages, all in a line; each page's rows stand in the order in which its tips were found. */
export interface Rows {
  /** `COLUMNS.length` numbers for each row. */
  values: Float64Array;
  /** For each row 1 when its tip is right. */
  right: Uint8Array;
  /** For each row a number that rows of one page share when their tips read the same. */
  twin: Uint16Array;
  pages: PageRows[];
}

/** A page and the tips it is put to; `anyPlace`: whatever their patterns say. */
export interface Asked {
  set: BenchSet;
  query: BenchQuery;
  collection: TipCollection;
  anyPlace: boolean;
}

interface Block {
  mode: PageMode;
  values: Float64Array;
  right: number[];
  twin: number[];
  affinity: number;
}

function toBlock({ query, collection, anyPlace }: Asked): Block {
  const page = toPageQuery(query.page);
  const { tips, affinity } = fitTips(candidatesFor(collection, page, anyPlace), page, collection.index);
  const values = new Float64Array(tips.length * COLUMNS.length);
  const twins = new Map<string, number>();
  const block: Block = { mode: page.mode, values, right: [], twin: [], affinity };
  tips.forEach(({ candidate: { document }, fit: { features } }, at) => {
    COLUMNS.forEach((column, shift) => {
      values[at * COLUMNS.length + shift] = features[column];
    });
    const words = twinWords(document.tip);
    const twin = twins.get(words) ?? twins.size;
    twins.set(words, twin);
    block.twin.push(twin);
    block.right.push(query.relevant.has(document.tip.id) ? 1 : 0);
  });
  return block;
}

/** Puts each page to its tips and lines up what there is to say of them. */
export function toRows(all: Iterable<Asked>): Rows {
  const pages: PageRows[] = [];
  const blocks: Block[] = [];
  let rows = 0;
  for (const asked of all) {
    const block = toBlock(asked);
    const { set, query } = asked;
    pages.push({ mode: block.mode, set, query, start: rows, end: rows + block.right.length, affinity: block.affinity });
    blocks.push(block);
    rows += block.right.length;
  }
  const values = new Float64Array(rows * COLUMNS.length);
  const [right, twin] = [new Uint8Array(rows), new Uint16Array(rows)];
  pages.forEach(({ start }, at) => {
    const block = blocks[at];
    values.set(block?.values ?? [], start * COLUMNS.length);
    right.set(block?.right ?? [], start);
    twin.set(block?.twin ?? [], start);
  });
  return { values, right, twin, pages };
}
