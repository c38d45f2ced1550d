// All the names on a page against all candidates: which name a tip is about, and which tips the page speaks of.
import type { Candidate } from '../index/candidate.ts';
import { fitPart, type PartFit, type WeighedPart } from './weighed-part.ts';

/** How well a name fits a tip, in one number: on the scale of log-odds, so that fits can be turned into shares. */
const FIT = { words: 0.8, title: 3, covered: 0.5 } as const;

/** From this fit on a tip is taken to be about a name. */
const ABOUT = 2.5;

/** What one name may add to the fit of a whole page. */
const MOST = 8;

/** The fits of the names of a page, the focused one first where there is one. */
export interface LabelFits {
  /** By candidate: the share that the focused name has among all names, as a logarithm; 0 without a focus. */
  share: number[];
  /** By candidate: how far the focused name fits it better than any other does; 0 where another fits better. */
  lead: number[];
  /** By candidate: the best fit of any name, and the mean of all; 0 with a focus. */
  best: number[];
  mean: number[];
  /** By candidate: the mean of all names, each counting for so much at most, with or without a focus. */
  page: number[];
  /** By candidate: how many names are about tips with one of its tags. */
  topic: number[];
  /** How much of the names the tips cover, 0 to 1: whether page and tips speak of the same things at all. */
  affinity: number;
}

const toFit = ({ words, title, covered }: PartFit) => FIT.words * words + FIT.title * title + FIT.covered * covered;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length);

function logShare(values: readonly number[]): number {
  const [focused = 0] = values;
  return focused - Math.log(sum(values.map((value) => Math.exp(value))));
}

function leadOf([focused = 0, ...others]: readonly number[]): number {
  return Math.max(0, focused - Math.max(0, ...others));
}

/** Counts, for each tag, the names whose best tip has it; of tips that fit equally well all are best. */
function votes(rows: readonly (readonly number[])[], candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const best = Math.max(ABOUT, ...row);
    const winners = candidates.filter((_, at) => (row[at] ?? 0) >= best && best > ABOUT);
    const tags = new Set(winners.flatMap(({ document }) => document.tip.tags));
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

/** Compares every name on a page with every candidate; `hasFocus`: the first name is the focused one. */
export function fitLabels(
  labels: readonly WeighedPart[],
  candidates: readonly Candidate[],
  hasFocus: boolean,
): LabelFits {
  const parts = labels.map((label) => candidates.map((_, at) => fitPart(label, at)));
  const rows = parts.map((row) => row.map(toFit));
  const others = hasFocus ? 1 : 0;
  const byTag = votes(rows.slice(others), candidates);
  const column = (at: number) => rows.map((row) => row[at] ?? 0);
  const columns = candidates.map((_, at) => column(at));
  const zero = candidates.map(() => 0);
  return {
    share: hasFocus ? columns.map(logShare) : zero,
    lead: hasFocus ? columns.map(leadOf) : zero,
    best: hasFocus ? zero : columns.map((values) => Math.max(0, ...values)),
    mean: hasFocus ? zero : columns.map(meanOf),
    page: columns.map((values) => meanOf(values.map((value) => Math.min(value, MOST)))),
    topic: candidates.map(({ document }) =>
      document.tip.tags.reduce((most, tag) => Math.max(most, byTag.get(tag) ?? 0), 0),
    ),
    affinity: meanOf(parts.slice(others).map((row) => Math.max(0, ...row.map(({ covered }) => covered)))),
  };
}
