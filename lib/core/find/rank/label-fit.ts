// All the names on a page against all candidates: which name a tip is about, and which tips the page speaks of.
import type { Candidate } from '../index/candidate.ts';
import type { ComparedTip } from './compared-tip.ts';
import { fitPart, type PartFit } from './part-fit.ts';
import type { WeighedPart } from './weighed-part.ts';

/** How well a name fits a tip, in one number: on the scale of log-odds, so that fits can be turned into shares. */
const FIT = { words: 0.8, title: 3, covered: 0.5 } as const;

/** From this fit on a tip is taken to be about a name. */
const ABOUT = 2.5;

/** What one name may add to the fit of a whole page. */
const MOST = 8;

/** How all the names of a page fit one tip. */
export interface LabelFit {
  /** The share that the focused name has among all names, as a logarithm; 0 without a focus. */
  share: number;
  /** How far the focused name fits it better than any other does; 0 where another fits better, and without a focus. */
  lead: number;
  /** The best fit of any name, and the mean of all; 0 with a focus. */
  best: number;
  mean: number;
  /** The mean of all names, each counting for so much at most, with or without a focus. */
  page: number;
  /** How many names are about tips with one of its tags. */
  topic: number;
}

/** How the names of a page and its tips fit. */
export interface LabelFits {
  of(candidate: Candidate): LabelFit;
  /** How much of the names the tips cover, 0 to 1: whether page and tips speak of the same things at all. */
  affinity: number;
}

const NO_FIT: LabelFit = { share: 0, lead: 0, best: 0, mean: 0, page: 0, topic: 0 };

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

/** Compares every name on a page with every tip; `focused` is the one that the person is at. */
export function fitLabels(
  focused: WeighedPart | null,
  others: readonly WeighedPart[],
  tips: readonly ComparedTip[],
): LabelFits {
  const own = focused && fitLabel(focused, tips);
  const fitted = others.map((label) => fitLabel(label, tips));
  const byTag = votes(fitted);
  const toLabelFit = (candidate: Candidate): LabelFit => {
    const fitOf = ({ fits }: FittedLabel) => fits.get(candidate) ?? 0;
    const values = fitted.map(fitOf);
    const all = own ? [fitOf(own), ...values] : values;
    const shared = {
      page: meanOf(all.map((value) => Math.min(value, MOST))),
      topic: candidate.document.tip.tags.reduce((most, tag) => Math.max(most, byTag.get(tag) ?? 0), 0),
    };
    if (!own) return { ...NO_FIT, ...shared, best: Math.max(0, ...values), mean: meanOf(values) };
    const lead = Math.max(0, fitOf(own) - Math.max(0, ...values));
    return { ...NO_FIT, ...shared, share: logShare(fitOf(own), all), lead };
  };
  const byTip = new Map(tips.map(({ candidate }) => [candidate, toLabelFit(candidate)]));
  return {
    of: (candidate) => byTip.get(candidate) ?? NO_FIT,
    affinity: meanOf(fitted.map(({ covered }) => covered)),
  };
}
