// What speaks for a tip on a page: as numbers, each 0 where it says nothing, and all of them together as one score.
import { OWN_FEED_ID } from '../../feed/tip.ts';
import { namesPage } from '../../place/place-match.ts';
import type { PlacedCandidate } from '../index/candidates.ts';
import { type Feature, FOCUS_FEATURES, WEIGHTS } from '../ranking.ts';
import { shareHeld } from '../words/letters.ts';
import { PAGE_MODES, type PageMode } from '../words/page-mode.ts';
import type { ComparedTip } from './compared-tip.ts';
import { type KeysMet, meetKeys } from './keys-met.ts';
import { namedFocus, namedWords } from './named-terms.ts';
import { meetNames } from './names-met.ts';
import { fitPart, fitParts, fitThesaurus } from './part-fit.ts';
import type { WeighedPage } from './weighed-page.ts';

/** A text of this many words is as much about its page as about one field. */
const LONG_TEXT = 80;

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

function featuresOf(page: WeighedPage, tip: ComparedTip, keys: KeysMet): Features {
  const { isScreen } = page;
  const { candidate, place } = tip;
  const { tip: shown } = candidate.document;
  // With nothing focused, the headings say what the person is at.
  const focus = isScreen ? fitPart(page.headings, tip) : fitParts(page.focus, tip);
  const labels = page.labels.of(candidate);
  const isForPage = Number(namesPage(place));
  const telling = Math.min(1, page.letters.weights.size / TELLING_RUNS);
  return {
    focusWords: focus.words,
    focusThesaurus: page.thesaurus.reduce((total, part) => total + fitThesaurus(part, tip), 0),
    focusTitle: focus.title,
    ...meetNames(page.names, tip),
    letters: telling * shareHeld(page.letters, candidate.letters),
    pageWords: page.words.reduce((sum, [term, value]) => sum + value * candidate.strength(term), 0),
    addressWords: fitPart(page.address, tip).words,
    labelShare: labels.share,
    labelBest: labels.best,
    labelMean: labels.mean,
    topic: Math.log(1 + labels.topic),
    page: isForPage,
    pageShort: (isForPage * LONG_TEXT) / (LONG_TEXT + candidate.length),
    ...page.siblings(candidate),
    headingOutdone: page.outdone(tip),
    ofPage: Number(candidate.isOfPage),
    elsewhere: Number(tip.isElsewhere),
    otherLanguage: Number(page.isForeign(shown.language)),
    own: Number(shown.feedId === OWN_FEED_ID && isForPage === 1),
    fieldNamed: Number(keys.fieldName !== null),
    errorNamed: Number(keys.error !== null),
    fieldElsewhere: Number(keys.isOfOtherField),
    errorElsewhere: keys.isUnseen ? (keys.fieldName === null ? 1 : AT_FIELD) : 0,
    headingMissing: Number(!keys.headingsMet),
  };
}

/** What is weighed in each mode: what weighs nothing there is left out. */
const WEIGHED = Object.fromEntries(
  PAGE_MODES.map((mode, at) => {
    const weights = Object.entries(WEIGHTS).map(([name, row]) => [name as Feature, row[at] ?? 0] as const);
    const all = weights.filter(([, weight]) => weight !== 0);
    return [mode, { all, focus: all.filter(([name]) => FOCUS_FEATURES.includes(name)) }];
  }),
) as Record<PageMode, Record<'all' | 'focus', (readonly [Feature, number])[]>>;

/** Works out how a tip fits a page. */
export function fitTip(page: WeighedPage, tip: ComparedTip): FittedTip {
  const { candidate, place, isElsewhere } = tip;
  const { document } = candidate;
  const keys = meetKeys(document, page.query);
  const features = featuresOf(page, tip, keys);
  const weighed = WEIGHED[page.query.mode];
  const sum = (weights: readonly (readonly [Feature, number])[]) =>
    weights.reduce((total, [name, weight]) => total + weight * features[name], 0);
  return {
    candidate,
    place,
    isElsewhere,
    fit: {
      features,
      score: sum(weighed.all),
      focusScore: sum(weighed.focus),
      namedFocus: features.otherLanguage ? 0 : namedFocus(document, page),
      namedWords: namedWords(document, page.query),
      fieldName: keys.fieldName,
      error: keys.error,
      headingsMet: keys.headingsMet,
    },
  };
}
