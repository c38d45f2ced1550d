// What speaks for a tip on a page: as numbers, each 0 where it says nothing, and all of them together as one score.
import { OWN_FEED_ID } from '../../feed/tip.ts';
import { namesPage, type PlaceFit } from '../../place/place-match.ts';
import type { PlacedCandidate } from '../index/candidates.ts';
import { TEXT_PARTS, type TipDocument } from '../index/tip-document.ts';
import type { TipIndex } from '../index/tip-index.ts';
import { type Feature, FOCUS_FEATURES, WEIGHTS } from '../ranking.ts';
import { matchesError, standsIn } from '../words/error-match.ts';
import { likeness, shareHeld } from '../words/letters.ts';
import type { PageQuery } from '../words/page-query.ts';
import { meetNames } from './names-met.ts';
import { type WeighedPage, weighPage } from './weighed-page.ts';
import { type ComparedTip, fitPart, fitThesaurus, toComparedTip, type WeighedPart } from './weighed-part.ts';

/** A text of this many words is as much about its page as about one field. */
const LONG_TEXT = 80;

/** A pattern's depth from which another part of the path says no more. */
const DEEP = 500;

/** Runs of letters from which a name says as much as any: many a tip has the letters of _Port_ or _Name_ somewhere. */
const TELLING_RUNS = 12;

/** A tip that names the field is a little less likely, not unlikely, where it names messages and none is to be seen. */
const AT_FIELD = 0.2;

export type Features = Record<Feature, number>;

/** How a tip fits a page. */
export interface Fit {
  features: Features;
  /** All that speaks for it, weighed; on the scale of log-odds among the tips of one page. */
  score: number;
  /** What of the score speaks of the thing that the person is at (`FOCUS_FEATURES`), rather than of its page. */
  focusScore: number;
  /** Share of the focused part's words that stand in a part that names what the tip is about; tells which part it is for. */
  namedFocus: number;
  /** How many of the words that say where the person is stand in a part that names what the tip is about. */
  namedWords: number;
  /** The name of the focused field that the tip explains. */
  fieldName: string | null;
  /** The visible message that the tip is about. */
  error: string | null;
  /** The headings that must be on the page are there (or the tip asks for none). */
  headingsMet: boolean;
}

/** A tip on its way through the ranking. */
export interface FittedTip extends PlacedCandidate {
  fit: Fit;
}

/** What the author has written down by hand: fields, messages and headings. */
type Keys = Pick<Fit, 'fieldName' | 'error' | 'headingsMet'>;

function meetKeys({ document }: ComparedTip['candidate'], query: PageQuery): Keys {
  const { fieldNames, headingNames, tip } = document;
  const isShown = (heading: string) => query.headingNames.some((shown) => standsIn(heading, shown));
  return {
    fieldName: query.fieldNames.find((name) => fieldNames.includes(name)) ?? null,
    error: query.errors.find((shown) => tip.errors.some((error) => matchesError(error, shown))) ?? null,
    headingsMet: headingNames.every(isShown),
  };
}

/** Tells whether a tip names other fields of this page, or messages that are not to be seen. */
function missedKeys({ document }: ComparedTip['candidate'], query: PageQuery, { fieldName, error }: Keys) {
  const isElsewhere = query.fieldNames.length > 0 && fieldName === null && error === null;
  const isOnPage = (field: string) => query.labelNames.includes(field);
  const isUnseen = document.tip.errors.length > 0 && error === null;
  return {
    fieldElsewhere: Number(isElsewhere && document.fieldNames.some(isOnPage)),
    errorElsewhere: isUnseen ? (fieldName === null ? 1 : AT_FIELD) : 0,
  };
}

/** Sums the fits of several parts. */
function fitAll(parts: readonly WeighedPart[], tip: ComparedTip): { words: number; title: number } {
  const fits = parts.map((part) => fitPart(part, tip));
  return {
    words: fits.reduce((total, { words }) => total + words, 0),
    title: fits.reduce((total, { title }) => total + title, 0),
  };
}

/** How deep the path goes that a place names, 0 to 1. */
const depthOf = (place: PlaceFit) =>
  !place.fits || place.general ? 0 : Math.min(1, (place.specificity % 10_000) / DEEP);

function featuresOf(page: WeighedPage, tip: ComparedTip, keys: Keys): Features {
  const { query, isScreen } = page;
  const { candidate, place } = tip;
  const { tip: shown } = candidate.document;
  const short = LONG_TEXT / (LONG_TEXT + candidate.length);
  const headings = fitPart(page.headings, tip);
  // With nothing focused, the headings say what the person is at.
  const focus = isScreen ? headings : fitAll(page.focus, tip);
  const names = meetNames(page.names, tip);
  const labels = page.labels.of(candidate);
  const topic = Math.log(1 + labels.topic);
  const pageWords = page.words.reduce((sum, [term, value]) => sum + value * candidate.strength(term), 0);
  const isForPage = Number(namesPage(place));
  const missed = missedKeys(candidate, query, keys);
  const telling = Math.min(1, page.letters.weights.size / TELLING_RUNS);
  return {
    focusWords: focus.words,
    focusThesaurus: page.thesaurus.reduce((total, part) => total + fitThesaurus(part, tip), 0),
    focusTitle: focus.title,
    headingTitle: isScreen ? 0 : headings.title,
    labelNamed: names.labelNamed,
    labelInTitle: names.labelInTitle,
    headingNamed: names.headingNamed,
    titleInHeading: names.titleInHeading,
    nameInTitle: names.nameInTitle,
    placeTag: names.placeTag,
    letters: telling * heldLetters(page.letters, candidate),
    headingLetters: heldLetters(page.headingLetters, candidate),
    labelTitleLetters: short * likeness(query.letters.label, candidate.titleLetters()),
    nameWords: fitPart(page.name, tip).words,
    pageWords,
    screenWords: isScreen ? pageWords : 0,
    addressWords: fitPart(page.address, tip).words,
    labelShare: short * labels.share,
    labelLead: short * labels.lead,
    screenBest: short * labels.best,
    screenBestLong: (1 - short) * labels.best,
    screenMean: short * labels.mean,
    pageLong: (1 - short) * labels.page,
    topic: isScreen ? 0 : topic,
    topicShort: short * topic,
    page: isForPage,
    pageShort: short * isForPage,
    depth: depthOf(place),
    otherLanguage: Number(page.isForeign(shown.language)),
    own: Number(shown.feedId === OWN_FEED_ID && isForPage === 1),
    fieldNamed: Number(keys.fieldName !== null),
    errorNamed: Number(keys.error !== null),
    fieldElsewhere: missed.fieldElsewhere,
    errorElsewhere: missed.errorElsewhere,
    headingMissing: Number(!keys.headingsMet),
  };
}

/** The share of some letters of the page that a tip holds; where there are none, it is not asked for its own. */
const heldLetters = (letters: WeighedPage['letters'], { letters: held }: ComparedTip['candidate']) =>
  letters.total === 0 ? 0 : shareHeld(letters, held());

/** For each of `TEXT_PARTS`, whether it names what a tip is about. */
const NAMING = TEXT_PARTS.map((part) => part !== 'text' && part !== 'steps');

const namesTerm = (document: TipDocument, term: string) =>
  document.counts.get(term)?.some((count, index) => count > 0 && NAMING[index]) ?? false;

function namedFocus(document: TipDocument, { query, worths }: WeighedPage): number {
  let [met, total] = [0, 0];
  for (const term of query.focus?.terms ?? []) {
    const value = worths.get(term) ?? 0;
    total += value;
    if (namesTerm(document, term)) met += value;
  }
  return total === 0 ? 0 : met / total;
}

/** Parts of the page that say what it is about, rather than what else is on it. */
const ABOUT_PAGE: readonly string[] = ['field', 'error', 'selection', 'heading', 'title'];

function namedWords(document: TipDocument, { parts }: PageQuery): number {
  const terms = parts.filter(({ part }) => ABOUT_PAGE.includes(part)).flatMap((part) => part.terms);
  return new Set(terms.filter((term) => namesTerm(document, term))).size;
}

const FEATURES = Object.keys(WEIGHTS) as Feature[];

function fitTip(page: WeighedPage, tip: ComparedTip): FittedTip {
  const { candidate, place } = tip;
  const { document } = candidate;
  const keys = meetKeys(candidate, page.query);
  const features = featuresOf(page, tip, keys);
  const sum = (names: readonly Feature[]) => names.reduce((total, name) => total + WEIGHTS[name] * features[name], 0);
  const fit = {
    features,
    score: sum(FEATURES),
    focusScore: sum(FOCUS_FEATURES),
    namedFocus: features.otherLanguage ? 0 : namedFocus(document, page),
    namedWords: namedWords(document, page.query),
    ...keys,
  };
  return { candidate, place, fit };
}

/** The tips of a page with how each fits, and `affinity`: how much of the page's names they cover, 0 to 1. */
export function fitTips(
  placed: readonly PlacedCandidate[],
  query: PageQuery,
  index: TipIndex,
): { tips: FittedTip[]; affinity: number } {
  const compared = placed.map(toComparedTip);
  const page = weighPage(query, compared, index);
  return { tips: compared.map((tip) => fitTip(page, tip)), affinity: page.labels.affinity };
}
