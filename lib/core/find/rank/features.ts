// What speaks for a tip on a page, as numbers: each is 0 where it says nothing, and has one weight in `WEIGHTS`.

import { OWN_FEED_ID } from '../../feed/tip.ts';
import { fitPlace, namesPage, type PlaceFit } from '../../place/place-match.ts';
import { primaryLanguage } from '../../text/languages.ts';
import { idf } from '../index/bm25f.ts';
import type { Candidate } from '../index/candidate.ts';
import type { TipIndex } from '../index/tip-index.ts';
import type { Feature } from '../ranking.ts';
import { matchesError, standsIn } from '../words/error-match.ts';
import { letterRuns, likeness, sharesHeld, trigrams } from '../words/letters.ts';
import { comparable, fold } from '../words/terms.ts';
import { fitLabels, type LabelFits } from './label-fit.ts';
import { meetNames, type PageNames, toPageNames } from './names-met.ts';
import type { PageQuery } from './page-query.ts';
import {
  createWeigher,
  fitPart,
  fitThesaurus,
  type ThesaurusPart,
  toThesaurusPart,
  type WeighedPart,
} from './weighed-part.ts';

/** A text of this many words is as much about its page as about one field. */
const LONG_TEXT = 80;

/** A pattern's depth from which another part of the path says no more. */
const DEEP = 500;

/** Letters of what the person is at that are looked for in tips: a long selection or many headings say no more. */
const MAX_LETTERS = 300;

/** Runs of letters from which a name says as much as any: many a tip has the letters of _Port_ or _Name_ somewhere. */
const TELLING_RUNS = 12;

/** Puts the words of a whole page on the scale of the other features. */
const WORD_SCALE = 0.1;

/** A tip that names the field is a little less likely, not unlikely, where it names messages and none is to be seen. */
const AT_FIELD = 0.2;

export type Features = Record<Feature, number>;

/** The parts of a page, weighed once for all candidates. */
interface WeighedPage {
  focus: WeighedPart[];
  /** Nobody is in a field, nothing is selected, and no message is shown. */
  isScreen: boolean;
  isForeign: (language: string | undefined) => boolean;
  /** What the person is at, in other words. */
  thesaurus: ThesaurusPart[];
  names: PageNames;
  name: WeighedPart;
  headings: WeighedPart;
  address: WeighedPart;
  /** Every word of the page that a tip holds, with what it is worth. */
  words: (readonly [term: string, worth: number])[];
  labelLetters: ReadonlySet<string>;
  /** By candidate, how much of the letters it holds, 0 to 1: of the focused part, else of the headings. */
  letters: number[];
  /** The same of the headings, where something is focused. */
  headingLetters: number[];
}

function weighWords(weights: ReadonlyMap<string, number>, { frequency, statistics }: TipIndex) {
  return [...weights].flatMap(([term, weight]) => {
    const tips = frequency(term);
    return tips === 0 ? [] : [[term, WORD_SCALE * weight * idf(tips, statistics.size)] as const];
  });
}

function weighPage(
  query: PageQuery,
  index: TipIndex,
  candidates: readonly Candidate[],
  weigh: (text: string) => WeighedPart,
): WeighedPage {
  const { texts, headings, weights } = query;
  const label = comparable(texts.label);
  const at = texts.label || texts.error || texts.selection || texts.name;
  const above = headings.join(' ');
  const focus = [texts.label, texts.error, texts.selection].map(weigh).filter(({ words }) => words.length > 0);
  const shown = weigh(headings.join('\n'));
  const isScreen = query.focus === null;
  return {
    focus,
    isScreen,
    isForeign: toIsForeign(candidates, query.language),
    thesaurus: (isScreen ? [shown] : focus).map((part) => toThesaurusPart(part, index)),
    names: toPageNames(query, weigh),
    name: weigh(texts.name),
    headings: shown,
    address: weigh(texts.address),
    words: weighWords(weights, index),
    labelLetters: label === '' ? new Set() : trigrams(label),
    letters: lettersHeld(at || above, candidates, TELLING_RUNS),
    headingLetters: lettersHeld(at === '' ? '' : above, candidates, 1),
  };
}

/** How much of the letters of a text each tip holds; a text of fewer runs than `telling` says so much less. */
function lettersHeld(text: string, candidates: readonly Candidate[], telling: number): number[] {
  const runs = letterRuns(fold(text.slice(0, MAX_LETTERS)));
  const tips = runs.size === 0 ? [] : candidates.map((candidate) => candidate.letters());
  const most = Math.min(1, runs.size / telling);
  return sharesHeld(runs, tips, idf).map((share) => most * share);
}

/**
 * Tells tips in another language than the page. A language that is unknown is no objection, nor is another one where
 * no tip is in the page's: there is nothing better then, and not every page tells its language truly.
 */
function toIsForeign(candidates: readonly Candidate[], page: string | null): (tip: string | undefined) => boolean {
  const language = primaryLanguage(page ?? '');
  const speaks = (tip: string | undefined) => primaryLanguage(tip ?? '') === language;
  const isSpoken = language !== '' && candidates.some(({ document }) => speaks(document.tip.language));
  return (tip) => isSpoken && Boolean(tip) && !speaks(tip);
}

/** Sums the fits of several parts. */
function fitAll(parts: readonly WeighedPart[], at: number): { words: number; title: number } {
  const fits = parts.map((part) => fitPart(part, at));
  return {
    words: fits.reduce((total, { words }) => total + words, 0),
    title: fits.reduce((total, { title }) => total + title, 0),
  };
}

function placeFeatures(place: PlaceFit, short: number) {
  const isPage = Number(namesPage(place));
  const general = !place.fits || place.general;
  const depth = general ? 0 : Math.min(1, (place.specificity % 10_000) / DEEP);
  return { page: isPage, pageShort: short * isPage, depth };
}

/** What all the names on the page together say of a candidate. */
function labelFeatures(labels: LabelFits, at: number, short: number, isScreen: boolean) {
  const topic = Math.log(1 + (labels.topic[at] ?? 0));
  return {
    labelShare: short * (labels.share[at] ?? 0),
    labelLead: short * (labels.lead[at] ?? 0),
    screenBest: short * (labels.best[at] ?? 0),
    screenBestLong: (1 - short) * (labels.best[at] ?? 0),
    screenMean: short * (labels.mean[at] ?? 0),
    pageLong: (1 - short) * (labels.page[at] ?? 0),
    topic: isScreen ? 0 : topic,
    topicShort: short * topic,
  };
}

function featuresOf(
  page: WeighedPage,
  query: PageQuery,
  labels: LabelFits,
  candidate: Candidate,
  at: number,
  place: PlaceFit,
): Features {
  const { document, length } = candidate;
  const short = LONG_TEXT / (LONG_TEXT + length);
  const headings = fitPart(page.headings, at);
  // With nothing focused, the headings say what the person is at.
  const focus = page.isScreen ? headings : fitAll(page.focus, at);
  const words = page.words.reduce((sum, [term, worth]) => sum + worth * candidate.strength(term), 0);
  const where = placeFeatures(place, short);
  return {
    focusWords: focus.words,
    focusThesaurus: page.thesaurus.reduce((total, part) => total + fitThesaurus(part, candidate, at), 0),
    focusTitle: focus.title,
    headingTitle: page.isScreen ? 0 : headings.title,
    ...meetNames(page.names, candidate, at),
    letters: page.letters[at] ?? 0,
    headingLetters: page.headingLetters[at] ?? 0,
    labelTitleLetters: short * likeness(page.labelLetters, candidate.titleLetters()),
    nameWords: fitPart(page.name, at).words,
    pageWords: words,
    screenWords: page.isScreen ? words : 0,
    addressWords: fitPart(page.address, at).words,
    ...labelFeatures(labels, at, short, page.isScreen),
    ...where,
    otherLanguage: Number(page.isForeign(document.tip.language)),
    own: Number(document.tip.feedId === OWN_FEED_ID && where.page === 1),
    ...keysOf(candidate, query),
  };
}

/** What the author has written down by hand: fields, messages and headings. */
function keysOf(candidate: Candidate, query: PageQuery) {
  const { fieldNames: fields, tip } = candidate.document;
  const isField = query.fieldNames.some((field) => fields.includes(field));
  const isError = query.errors.some((shown) => tip.errors.some((error) => matchesError(error, shown)));
  const isOnPage = (field: string) => query.labelNames.includes(field);
  return {
    fieldNamed: Number(isField),
    errorNamed: Number(isError),
    fieldElsewhere: Number(query.fieldNames.length > 0 && !isField && !isError && fields.some(isOnPage)),
    errorElsewhere: tip.errors.length > 0 && !isError ? (isField ? AT_FIELD : 1) : 0,
    headingMissing: Number(!hasHeadings(candidate, query)),
  };
}

/** True when the headings that a tip asks for are on the page, or it asks for none. */
export function hasHeadings({ document }: Candidate, { headingNames }: PageQuery): boolean {
  return document.headingNames.every((heading) => headingNames.some((shown) => standsIn(heading, shown)));
}

/** What is known of candidates on a page. */
export interface PageFeatures {
  candidates: { candidate: Candidate; place: Extract<PlaceFit, { fits: true }>; features: Features }[];
  /** How much of the page's names the tips cover, 0 to 1. */
  affinity: number;
}

/** Works out what speaks for each candidate. Those whose place rules them out are left out; `anyPlace` ignores places. */
export function toFeatures(
  query: PageQuery,
  all: readonly Candidate[],
  index: TipIndex,
  anyPlace: boolean,
): PageFeatures {
  const placed = all.flatMap((candidate) => {
    const place: PlaceFit = anyPlace ? { fits: true, general: true } : fitPlace(candidate.document.place, query.url);
    return place.fits ? [{ candidate, place }] : [];
  });
  const candidates = placed.map(({ candidate }) => candidate);
  const weigh = createWeigher(index, candidates);
  const page = weighPage(query, index, candidates, weigh);
  const [first] = page.names.label === '' && page.name.words.length > 0 ? [page.name] : page.focus;
  const own = fold(query.texts.label);
  const others = query.labels.filter((label) => fold(label) !== own).map(weigh);
  const labels = [...(first ? [first] : []), ...others.filter(({ words }) => words.length > 0)];
  const fits = fitLabels(labels, candidates, first !== undefined);
  return {
    candidates: placed.map(({ candidate, place }, at) => ({
      candidate,
      place,
      features: featuresOf(page, query, fits, candidate, at, place),
    })),
    affinity: fits.affinity,
  };
}
