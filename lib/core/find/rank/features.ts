// What speaks for a tip on a page: as numbers, each 0 where it says nothing, and all of them together as one score.
import { OWN_FEED_ID } from '../../feed/tip.ts';
import { namesPage, type PlaceFit } from '../../place/place-match.ts';
import type { PlacedCandidate } from '../index/candidates.ts';
import { type Feature, FOCUS_FEATURES, WEIGHTS } from '../ranking.ts';
import { likeness, shareHeld } from '../words/letters.ts';
import type { ComparedTip } from './compared-tip.ts';
import { type KeysMet, meetKeys } from './keys-met.ts';
import { namedFocus, namedWords } from './named-terms.ts';
import { meetNames } from './names-met.ts';
import { fitPart, fitParts, fitThesaurus } from './part-fit.ts';
import type { WeighedPage } from './weighed-page.ts';

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
export interface Fit extends Pick<KeysMet, 'fieldName' | 'error' | 'headingsMet'> {
  features: Features;
  /** All that speaks for it, weighed; on the scale of log-odds among the tips of one page. */
  score: number;
  /** What of the score speaks of the thing that the person is at (`FOCUS_FEATURES`), rather than of its page. */
  focusScore: number;
  /** Share of the focused part's words that stand in a part that names what the tip is about; tells which part it is for. */
  namedFocus: number;
  /** How many of the words that say where the person is stand in a part that names what the tip is about. */
  namedWords: number;
}

/** A tip on its way through the ranking. */
export interface FittedTip extends PlacedCandidate {
  fit: Fit;
}

/** How deep the path goes that a place names, 0 to 1. */
const depthOf = (place: PlaceFit) =>
  !place.fits || place.general ? 0 : Math.min(1, (place.specificity % 10_000) / DEEP);

function featuresOf(page: WeighedPage, tip: ComparedTip, keys: KeysMet): Features {
  const { query, isScreen } = page;
  const { candidate, place } = tip;
  const { tip: shown } = candidate.document;
  const depth = depthOf(place);
  const short = LONG_TEXT / (LONG_TEXT + candidate.length);
  const headings = fitPart(page.headings, tip);
  // With nothing focused, the headings say what the person is at.
  const focus = isScreen ? headings : fitParts(page.focus, tip);
  const thesaurus = page.thesaurus.reduce((total, part) => total + fitThesaurus(part, tip), 0);
  const names = meetNames(page.names, tip);
  const labels = page.labels.of(candidate);
  const topic = Math.log(1 + labels.topic);
  const pageWords = page.words.reduce((sum, [term, value]) => sum + value * candidate.strength(term), 0);
  const isForPage = Number(namesPage(place));
  const telling = Math.min(1, page.letters.weights.size / TELLING_RUNS);
  return {
    focusWords: focus.words,
    focusThesaurus: thesaurus,
    focusTitle: focus.title,
    headingTitle: isScreen ? 0 : headings.title,
    labelNamed: names.labelNamed,
    labelInTitle: names.labelInTitle,
    headingNamed: names.headingNamed,
    titleInHeading: names.titleInHeading,
    nameInTitle: names.nameInTitle,
    placeTag: names.placeTag,
    letters: telling * shareHeld(page.letters, candidate.letters),
    headingLetters: shareHeld(page.headingLetters, candidate.letters),
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
    depth,
    otherLanguage: Number(page.isForeign(shown.language)),
    own: Number(shown.feedId === OWN_FEED_ID && isForPage === 1),
    fieldNamed: Number(keys.fieldName !== null),
    errorNamed: Number(keys.error !== null),
    fieldElsewhere: Number(keys.isElsewhere),
    errorElsewhere: keys.isUnseen ? (keys.fieldName === null ? 1 : AT_FIELD) : 0,
    headingMissing: Number(!keys.headingsMet),
  };
}

const FEATURES = Object.keys(WEIGHTS) as Feature[];

/** Works out how a tip fits a page. */
export function fitTip(page: WeighedPage, tip: ComparedTip): FittedTip {
  const { candidate, place } = tip;
  const { document } = candidate;
  const keys = meetKeys(document, page.query);
  const features = featuresOf(page, tip, keys);
  const sum = (names: readonly Feature[]) => names.reduce((total, name) => total + WEIGHTS[name] * features[name], 0);
  return {
    candidate,
    place,
    fit: {
      features,
      score: sum(FEATURES),
      focusScore: sum(FOCUS_FEATURES),
      namedFocus: features.otherLanguage ? 0 : namedFocus(document, page),
      namedWords: namedWords(document, page.query),
      fieldName: keys.fieldName,
      error: keys.error,
      headingsMet: keys.headingsMet,
    },
  };
}
