// How likely each tip is the right one: from how far the best leads in what the person is at, how it stands among the
// others, and whether page and tips speak of the same things at all.
import { CONFIDENCE, SIGN_WEIGHTS } from '../ranking.ts';
import { PAGE_MODES, type PageMode } from '../words/page-mode.ts';
import type { Fit, FittedTip } from './features.ts';

/** A tip with the probability that it is the right one here. */
export interface RankedTip extends FittedTip {
  confidence: number;
}

/** How a tip stands on its page, as far as it tells how sure one may be of the first. */
export interface Standing extends Pick<Fit, 'score' | 'focusScore'> {
  /** How well its title fits what the person is at, 0 to 1. */
  title: number;
  /** 1 when its title, or a field that it names, is the very name of that. */
  named: number;
}

/** What tells whether the first tip is the right one. */
export interface Signs {
  /** How far it fits what the person is at better than any other tip does, and better than one that says nothing of it. */
  lead: number;
  /** The logarithm of its chance among all tips and one that is not there. */
  chance: number;
  /** How much of the page's names the tips cover, 0 to 1. */
  affinity: number;
  /** Of the first tip, as it stands. */
  title: number;
  named: number;
}

/** The signs by their names. */
export const SIGNS = ['lead', 'chance', 'affinity', 'title', 'named'] as const satisfies (keyof Signs)[];

/** The weights of the signs, and what is added to them: log-odds. */
export type SignWeights = Signs & { base: number };

/** A chance below this (as a logarithm) says no more. */
const LEAST_CHANCE = Math.log(1e-6);

const toOdds = (probability: number) => Math.log(probability / (1 - probability));

/** Turns log-odds into a probability. */
export const toProbability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Reads the signs off the tips of a page, the best first, each once. */
export function signsOf(tips: readonly Standing[], affinity: number): Signs {
  const [first = { score: 0, focusScore: 0, title: 0, named: 0 }, ...others] = tips;
  const scores = [CONFIDENCE.absentScore, ...tips.map(({ score }) => score)];
  const sum = scores.reduce((total, score) => total + Math.exp(score - first.score), 0);
  const lead = first.focusScore - others.reduce((most, { focusScore }) => Math.max(most, focusScore), 0);
  return {
    lead: Math.max(-CONFIDENCE.mostLead, Math.min(CONFIDENCE.mostLead, lead)),
    chance: Math.max(LEAST_CHANCE, -Math.log(sum)),
    affinity,
    title: first.title,
    named: first.named,
  };
}

/** How the signs are weighed in a mode. */
export function signWeightsOf(mode: PageMode): SignWeights {
  const at = PAGE_MODES.indexOf(mode);
  const weights = Object.entries(SIGN_WEIGHTS).map(([sign, row]) => [sign, row[at] ?? 0]);
  return Object.fromEntries(weights) as SignWeights;
}

/** The log-odds that the first tip is the right one. */
export function oddsOf(signs: Signs, weights: SignWeights): number {
  return SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.base);
}

/** What a field or a message that an author has named adds, in log-odds. */
function oddsOfKeys({ fieldName, error, headingsMet }: Fit): number {
  if (!headingsMet) return 0;
  return (fieldName ? CONFIDENCE.fieldName : 0) + (error ? CONFIDENCE.errorText : 0);
}

/**
 * Gives each tip the probability that it is the right one, comparable across pages; the best first. `tips` come with the
 * best first, each once; `affinity` is how much of the page's names they cover, 0 to 1; `mode` is what the page asks about.
 */
export function withConfidence(tips: readonly FittedTip[], affinity: number, mode: PageMode): RankedTip[] {
  const fits = tips.map(({ fit }) => fit);
  const top = fits[0]?.score ?? 0;
  const standing = fits.map(({ features: { focusTitle, focusNamed }, ...fit }) => ({
    ...fit,
    title: focusTitle,
    named: focusNamed,
  }));
  const best = toProbability(oddsOf(signsOf(standing, affinity), signWeightsOf(mode)));
  const confidenceOf = (fit: Fit) => {
    const probability = best * Math.exp(fit.score - top);
    const added = oddsOfKeys(fit);
    return added === 0 ? probability : toProbability(toOdds(probability) + added);
  };
  return tips
    .map((tip) => ({ ...tip, confidence: confidenceOf(tip.fit) }))
    .sort((a, b) => b.confidence - a.confidence || b.fit.score - a.fit.score);
}
