// Every number that decides the order of tips, with its reason. Fitted on real applications' screens and help.
import type { PagePart, TipPart } from './found-tip.ts';

/** The parts of a tip that carry words. */
export type TextPart = Exclude<TipPart, 'place'>;

/** How much the words of each part of a tip say about what it is for, and how much its length is held against it. */
export const TIP_PARTS: Record<TextPart, { boost: number; lengthPenalty: number }> = {
  title: { boost: 5, lengthPenalty: 0.2 },
  fields: { boost: 5, lengthPenalty: 0.3 },
  errors: { boost: 4, lengthPenalty: 0.3 },
  headings: { boost: 2, lengthPenalty: 0.3 },
  keywords: { boost: 3, lengthPenalty: 0.3 },
  tags: { boost: 4, lengthPenalty: 0.3 },
  summary: { boost: 2, lengthPenalty: 0.5 },
  steps: { boost: 0.6, lengthPenalty: 0.7 },
  text: { boost: 0.4, lengthPenalty: 0.7 },
};

/** How much each part of the page says about what the person needs. */
export const PAGE_PARTS: Record<Exclude<PagePart, 'search'>, number> = {
  field: 6,
  error: 3,
  selection: 5,
  section: 1.2,
  heading: 2.5,
  title: 0.4,
  label: 1.2,
  address: 0.7,
};

export const RANKING = {
  /** BM25's saturation: each further mention adds less than the one before. */
  saturation: 3.5,
  /** A page part's weight is shared by its words: weight / words ** share. 0: each counts whole; 1: the part as a whole. */
  share: 0.5,
  /** Postings that one retrieval may read; keeps a long page from reading the whole index. */
  postings: 4_000,
  /** Candidates that MiniSearch hands to the scorer. */
  candidates: 120,
  /** Of a search's candidates, those whose text is read and scored. */
  searchCandidates: 40,
  /** A tip in another language than the page is worth this much. */
  otherLanguage: 0.5,
  /** Closeness of an expanded search word: what was typed, a longer word that begins so, a word with a typo. */
  closeness: { exact: 1, prefix: 0.75, typo: 0.55, synonym: 0.8 },
  /** Letters from which one or two typos are forgiven. */
  typoFrom: { one: 4, two: 6 },
  /** Expansions of one typed word that are used, the most frequent first. */
  expansions: 24,
  /** Tips that a page or a search gets at most. */
  results: 30,
} as const;

/**
 * Log-odds that a tip is the right one, from what met. Text alone decides most; an exact field name, a message or a
 * pattern for this very page weigh more than any share of words.
 */
export const CONFIDENCE = {
  base: -3,
  /** Share of the query's weight that the tip's words meet, 0 to 1. */
  coverage: 9,
  /** How far it stands before its best rival, -1 to 1. */
  margin: 3,
  fieldName: 4.5,
  errorText: 5.5,
  /** A pattern for this very page rather than the whole site. */
  page: 1.5,
  /** From here on a tip is shown as *for this field, message or page*. */
  shownFrom: 0.3,
  /** Share of the focused part from which a shown tip stands under that part rather than under the page. */
  focusFrom: 0.5,
  /** Words saying where the person is that a tip without a place must name to be shown as fitting. */
  generalNamedFrom: 3,
  /** Below this a tip that names no place here is not even *near*. */
  nearFrom: 0.05,
  /** Words saying where the person is that a tip without a place must name to be *near*. */
  nearNamedFrom: 2,
  /** Tips offered as *near* when nothing fits. */
  nearest: 3,
} as const;
