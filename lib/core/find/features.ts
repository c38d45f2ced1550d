// What speaks for a tip on a page, as numbers: each is 0 where it says nothing, and has one weight in `WEIGHTS`.

import { OWN_FEED_ID } from '../feed/tip.ts';
import { fitPlace, namesPage, type PlaceFit } from '../place/place-match.ts';
import { primaryLanguage } from '../text/languages.ts';
import { asWords, type Candidate } from './candidate.ts';
import { matchesError } from './error-match.ts';
import { fitLabels, type LabelFits } from './label-fit.ts';
import { heldShare, likeness, trigrams } from './letters.ts';
import type { PageQuery } from './page-query.ts';
import type { Feature } from './ranking.ts';
import { tellingness } from './score.ts';
import { comparable, fold } from './terms.ts';
import type { TipIndex } from './tip-index.ts';
import { fitPart, type WeighedPart, weighPart } from './weighed-part.ts';

/** A text of this many words is as much about its page as about one field. */
const LONG_TEXT = 40;

/** Letters that a title must have to be looked for inside other texts. */
const TELLING_TITLE = 3;

/** A pattern's depth from which another part of the path says no more. */
const DEEP = 500;

/** Puts the words of a whole page on the scale of the other features. */
const WORD_SCALE = 0.1;

export type Features = Record<Feature, number>;

/** The parts of a page, weighed once for all candidates. */
interface WeighedPage {
  focus: WeighedPart[];
  name: WeighedPart;
  description: WeighedPart;
  headings: WeighedPart;
  firstHeading: WeighedPart;
  address: WeighedPart;
  /** Every word of the page that a tip holds, with what it is worth. */
  words: (readonly [term: string, worth: number])[];
  labelLetters: ReadonlySet<string>;
  nameLetters: ReadonlySet<string>;
  headingWords: string[];
  label: string;
  labelWords: string;
}

function weighWords(weights: ReadonlyMap<string, number>, { frequency, statistics }: TipIndex) {
  return [...weights].flatMap(([term, weight]) => {
    const tips = frequency(term);
    return tips === 0 ? [] : [[term, WORD_SCALE * weight * tellingness(tips, statistics.size)] as const];
  });
}

function weighPage({ texts, headings, weights }: PageQuery, index: TipIndex): WeighedPage {
  const weigh = (text: string) => weighPart(text, index);
  const lastName = texts.name.split(/[[\].:_-]+/).findLast((piece) => piece !== '') ?? '';
  const label = comparable(texts.label);
  return {
    focus: [texts.label, texts.error, texts.selection].map(weigh).filter(({ terms }) => terms.length > 0),
    name: weigh(texts.name),
    description: weigh(texts.description),
    headings: weigh(headings.join('\n')),
    firstHeading: weigh(texts.section || (headings[0] ?? '')),
    address: weigh(texts.address),
    words: weighWords(weights, index),
    labelLetters: label === '' ? new Set() : trigrams(label),
    nameLetters: lastName === '' ? new Set() : trigrams(asWords(texts.name).trim()),
    headingWords: headings.map(asWords),
    label,
    labelWords: label === '' ? '' : asWords(texts.label),
  };
}

/** A tip in another language than the page; an unknown language is no objection. */
const isForeign = (tip: string | undefined, page: string | null) =>
  Boolean(tip && page) && primaryLanguage(tip ?? '') !== primaryLanguage(page ?? '');

function fitNames(page: WeighedPage, { title, titleWords, document }: Candidate) {
  const isLabel = page.label !== '' && (page.label === title || document.fieldNames.includes(page.label));
  const isHeading = page.headingWords.includes(titleWords);
  const isInHeading =
    titleWords.length > TELLING_TITLE + 1 && page.headingWords.some((heading) => heading.includes(titleWords));
  const isLabelInTitle = page.labelWords !== '' && titleWords.includes(page.labelWords);
  return {
    named: Number(isLabel || isHeading),
    contained: Number(isLabel || isInHeading || isLabelInTitle),
    labelNamed: Number(isLabel),
  };
}

/** Sums the fits of several parts. */
function fitAll(parts: readonly WeighedPart[], candidate: Candidate): { words: number; title: number } {
  const fits = parts.map((part) => fitPart(part, candidate));
  return {
    words: fits.reduce((total, { words }) => total + words, 0),
    title: fits.reduce((total, { title }) => total + title, 0),
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
  const focus = fitAll(page.focus, candidate);
  const headings = fitPart(page.headings, candidate);
  const name = fitPart(page.name, candidate);
  const names = fitNames(page, candidate);
  const topic = Math.log(1 + (labels.topic[at] ?? 0));
  const isPage = Number(namesPage(place));
  const general = !place.fits || place.general;
  const depth = general ? 0 : Math.min(1, (place.specificity % 10_000) / DEEP);
  return {
    focusWords: focus.words,
    anchorWords: focus.words + headings.words,
    anchorTitle: focus.title + headings.title,
    firstHeadingTitle: fitPart(page.firstHeading, candidate).title,
    named: names.named,
    contained: names.contained,
    labelNamed: names.labelNamed,
    labelLetters: short * heldShare(page.labelLetters, candidate.textLetters()),
    labelTitleLetters: short * likeness(page.labelLetters, candidate.titleLetters()),
    labelShare: short * (labels.share[at] ?? 0),
    nameWords: name.words,
    nameTitle: name.title,
    nameLetters: heldShare(page.nameLetters, candidate.textLetters()),
    descriptionWords: fitPart(page.description, candidate).words,
    pageWords: page.words.reduce((sum, [term, worth]) => sum + worth * candidate.presence(term), 0),
    addressWords: fitPart(page.address, candidate).words,
    screenBest: short * (labels.best[at] ?? 0),
    screenBestLong: (1 - short) * (labels.best[at] ?? 0),
    screenMean: short * (labels.mean[at] ?? 0),
    pageLong: (1 - short) * (labels.page[at] ?? 0),
    topic,
    topicShort: short * topic,
    page: isPage,
    pageShort: short * isPage,
    depth,
    otherLanguage: Number(isForeign(document.tip.language, query.language)),
    own: Number(document.tip.feedId === OWN_FEED_ID && isPage === 1),
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
    errorElsewhere: Number(tip.errors.length > 0 && !isError && !isField),
    headingMissing: Number(!hasHeadings(candidate, query)),
  };
}

/** True when the headings that a tip asks for are on the page, or it asks for none. */
export function hasHeadings({ document }: Candidate, { headingNames }: PageQuery): boolean {
  return document.headingNames.every((heading) => headingNames.some((shown) => shown.includes(heading)));
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
  const page = weighPage(query, index);
  const [first] = page.label === '' && page.name.terms.length > 0 ? [page.name] : page.focus;
  const own = fold(query.texts.label);
  const others = query.labels.filter((label) => fold(label) !== own).map((label) => weighPart(label, index));
  const labels = [...(first ? [first] : []), ...others.filter(({ terms }) => terms.length > 0)];
  const fits = fitLabels(
    labels,
    placed.map(({ candidate }) => candidate),
    first !== undefined,
  );
  return {
    candidates: placed.map(({ candidate, place }, at) => ({
      candidate,
      place,
      features: featuresOf(page, query, fits, candidate, at, place),
    })),
    affinity: fits.affinity,
  };
}
