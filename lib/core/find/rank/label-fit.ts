// All the names on a page against all candidates: which name a tip is about, and which tips the page speaks of.
import type { Candidate } from '../index/candidate.ts';
import type { ComparedTip } from './compared-tip.ts';
import { fitPart, type PartFit } from './part-fit.ts';
import type { WeighedPart } from './weighed-part.ts';

/** How well a name fits a tip, in one number: on the scale of log-odds, so that fits can be turned into shares. */
const FIT = { words: 0.8, title: 3, covered: 0.5 } as const;

/** From this fit on a tip is taken to be about a name. */
const ABOUT = 2.5;

/** How all the names of a page fit one tip. */
export interface LabelFit {
  /** The share that what the person is at has among all names, as a logarithm. */
  share: number;
  /** The best fit of any other name, and the mean of all others. */
  best: number;
  mean: number;
  /** How many names are about tips with one of its tags. */
  topic: number;
}

/** How the names of a page and its tips fit. */
export interface LabelFits {
  of(candidate: Candidate): LabelFit;
  /** How much of the names the tips cover, 0 to 1: whether page and tips speak of the same things at all. */
  affinity: number;
}

const NO_FIT: LabelFit = { share: 0, best: 0, mean: 0, topic: 0 };

/** A name with its fit to each tip. */
interface FittedLabel {
  fits: ReadonlyMap<Candidate, number>;
  /** The most of it that any tip holds. */
  covered: number;
}

const toFit = ({ words, title, covered }: PartFit) => FIT.words * words + FIT.title * title + FIT.covered * covered;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length);

function fitLabel(label: WeighedPart, tips: readonly ComparedTip[]): FittedLabel {
  const fits = new Map<Candidate, number>();
  let covered = 0;
  for (const tip of tips) {
    const fit = fitPart(label, tip);
    fits.set(tip.candidate, toFit(fit));
    covered = Math.max(covered, fit.covered);
  }
  return { fits, covered };
}

function logShare(focused: number, values: readonly number[]): number {
  return focused - Math.log(sum(values.map((value) => Math.exp(value))));
}

/** Counts, for each tag, the names whose best tip has it; of tips that fit equally well all are best. */
function votes(labels: readonly FittedLabel[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fits } of labels) {
    const best = Math.max(ABOUT, ...fits.values());
    const winners = [...fits].filter(([, fit]) => fit >= best && best > ABOUT);
    const tags = new Set(winners.flatMap(([{ document }]) => document.tip.tags));
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

/** Compares every name on a page with every tip; `focused` are those that the person is at: the best of them counts. */
export function fitLabels(
  focused: readonly WeighedPart[],
  others: readonly WeighedPart[],
  tips: readonly ComparedTip[],
): LabelFits {
  const own = focused.map((name) => fitLabel(name, tips));
  const fitted = others.map((label) => fitLabel(label, tips));
  const byTag = votes(fitted);
  const toLabelFit = (candidate: Candidate): LabelFit => {
    const fitOf = ({ fits }: FittedLabel) => fits.get(candidate) ?? 0;
    const values = fitted.map(fitOf);
    const most = Math.max(0, ...own.map(fitOf));
    return {
      share: logShare(most, [most, ...values]),
      best: Math.max(0, ...values),
      mean: meanOf(values),
      topic: candidate.document.tip.tags.reduce((highest, tag) => Math.max(highest, byTag.get(tag) ?? 0), 0),
    };
  };
  const byTip = new Map(tips.map(({ candidate }) => [candidate, toLabelFit(candidate)]));
  return {
    of: (candidate) => byTip.get(candidate) ?? NO_FIT,
    affinity: meanOf(fitted.map(({ covered }) => covered)),
  };
}
