// A page weighed among the tips that may come: what is the same for all of them is worked out once.
import { primaryLanguage } from '../../text/languages.ts';
import { idf, termWorths } from '../index/bm25f.ts';
import type { Candidate } from '../index/candidate.ts';
import type { TipIndex } from '../index/tip-index.ts';
import { type WeighedRuns, weighRuns } from '../words/letters.ts';
import type { PageQuery } from '../words/page-query.ts';
import type { ComparedTip } from './compared-tip.ts';
import { fitLabels, type LabelFits } from './label-fit.ts';
import { createOutdone } from './outdone.ts';
import { createSiblingFit, type SiblingFit } from './siblings.ts';
import type { WeighedNames } from './weighed-names.ts';
import { createWeigher, type ThesaurusPart, toThesaurusPart, type WeighedPart } from './weighed-part.ts';

/** Puts the words of a whole page on the scale of the other features. */
const WORD_SCALE = 0.1;

/** A page, weighed. */
export interface WeighedPage {
  query: PageQuery;
  /** Nobody is in a field, nothing is selected, and no message is shown. */
  isScreen: boolean;
  isForeign: (language: string | undefined) => boolean;
  focus: WeighedPart[];
  /** What the person is at, in other words. */
  thesaurus: ThesaurusPart[];
  names: WeighedNames;
  headings: WeighedPart;
  address: WeighedPart;
  labels: LabelFits;
  siblings: (candidate: Candidate) => SiblingFit;
  /** How much better another tip fits the focused field than one that has the title of a heading, 0 to 1. */
  outdone: (tip: ComparedTip) => number;
  /** What each term of the page is worth. */
  worths: ReadonlyMap<string, number>;
  /** Every word of the page that a tip holds, with what it adds to a tip that holds it. */
  words: (readonly [term: string, value: number])[];
  /** The letters of what the person is at, else of the headings. */
  letters: WeighedRuns;
}

function weighWords(weights: ReadonlyMap<string, number>, { frequency, statistics }: TipIndex) {
  return [...weights].flatMap(([term, weight]) => {
    const tips = frequency(term);
    return tips === 0 ? [] : [[term, WORD_SCALE * weight * idf(tips, statistics.size)] as const];
  });
}

/** Weighs letters of the page by how few of the tips hold them. */
function weighLetters(runs: ReadonlySet<string>, tips: readonly ComparedTip[]): WeighedRuns {
  const texts = runs.size === 0 ? [] : tips.map(({ candidate }) => candidate.letters());
  return weighRuns(runs, texts, idf);
}

/**
 * Tells tips in another language than the page. A language that is unknown is no objection, nor is another one where
 * no tip is in the page's: there is nothing better then, and not every page tells its language truly.
 */
function toIsForeign(tips: readonly ComparedTip[], page: string | null): (tip: string | undefined) => boolean {
  const language = primaryLanguage(page ?? '');
  const speaks = (tip: string | undefined) => primaryLanguage(tip ?? '') === language;
  const isSpoken = language !== '' && tips.some(({ candidate }) => speaks(candidate.document.tip.language));
  return (tip) => isSpoken && Boolean(tip) && !speaks(tip);
}

/** Weighs a page among the tips that may come. */
export function weighPage(query: PageQuery, tips: readonly ComparedTip[], index: TipIndex): WeighedPage {
  const { texts, labels, letters, names, weights } = query;
  const isForeign = toIsForeign(tips, query.language);
  const words = weighWords(weights, index);
  const worths = termWorths(weights, index);
  const weigh = createWeigher(index);
  const focus = [texts.label, texts.error, texts.selection].map(weigh).filter((part) => part.words.length > 0);
  const headings = weigh(texts.headings);
  const namedHeadings = names.headings.map(({ text, ...heading }) => ({ ...heading, part: weigh(text) }));
  const weighedNames = { ...names, headings: namedHeadings, labelLines: labels.lines };
  const isScreen = query.mode === 'screen';
  const atFocus = labels.focused ? [weigh(labels.focused)] : namedHeadings.map(({ part }) => part);
  return {
    query,
    isScreen,
    isForeign,
    focus,
    thesaurus: (isScreen ? [headings] : focus).map((part) => toThesaurusPart(part, index)),
    names: weighedNames,
    headings,
    address: weigh(texts.address),
    labels: fitLabels(atFocus, labels.others.map(weigh), tips),
    siblings: createSiblingFit(tips.map(({ candidate }) => candidate)),
    outdone: query.mode === 'field' ? createOutdone(focus, weighedNames, tips) : () => 0,
    worths,
    words,
    letters: weighLetters(letters, tips),
  };
}
