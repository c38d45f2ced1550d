// What finding gives back: plain data, ready to be sent to the help page and shown.
import type { Tip } from '../feed/tip.ts';

/**
 * Where a found tip is shown: for the focused field, a visible message, this page, this site, as merely near, or only
 * because somebody is still reading it or has just saved it. What a search finds is *found* or *near*, or *perhaps* it:
 * not sure enough to be called found, with a fair chance all the same.
 */
export type Group = 'field' | 'message' | 'page' | 'site' | 'near' | 'reading' | 'saved' | 'found' | 'perhaps';

/** The part of the page (or the search) that a tip met. */
export type PagePart =
  | 'field'
  | 'error'
  | 'selection'
  | 'section'
  | 'heading'
  | 'title'
  | 'label'
  | 'address'
  | 'search';

/** The part of the tip that was met. */
export type TipPart =
  | 'place'
  | 'fields'
  | 'errors'
  | 'headings'
  | 'title'
  | 'keywords'
  | 'tags'
  | 'summary'
  | 'steps'
  | 'text';

/** Why a tip was found: `page` is the part of the page, `tip` the part of the tip that met in `words`. */
export interface Reason {
  page: PagePart;
  tip: TipPart;
  /**
   * The words, the field name, the message or the pattern that met; at most four. `leave ≈ holiday`: the page says the
   * one and the tip the other.
   */
  words: string[];
}

/** A tip with its rank. */
export interface FoundTip {
  tip: Tip;
  /** Probability from 0 to 1 that this is the right tip here; comparable across pages. */
  score: number;
  /** True when it is good enough to be shown as *for this field*, *message* or *page*, or as found. */
  shown: boolean;
  group: Group;
  reasons: Reason[];
  /** None of the people it names is listed by its feed any more. */
  ownerGone?: boolean;
  /** It was met by what a word of the page or the search means in the tip's language, which is another one. */
  acrossLanguages?: boolean;
  /** News that the person has not opened yet. */
  isNew?: boolean;
}
