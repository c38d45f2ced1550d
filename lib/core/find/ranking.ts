// The numbers that decide the order of a page's tips, each with its reason. Fitted on real applications' screens and help.
import type { PagePart, TipPart } from './found-tip.ts';

/** The parts of a tip that carry words. */
export type TextPart = Exclude<TipPart, 'place'>;

/**
 * How much the words of each part of a tip say about what it is for, and how much its length is held against it:
 * measured by `usualLength` words, else by the average of all tips. A title is measured by that of a good one, so that
 * the words of a whole sentence say less even where all titles are sentences.
 */
export const TIP_PARTS: Record<TextPart, { boost: number; lengthPenalty: number; usualLength?: number }> = {
  title: { boost: 6, lengthPenalty: 0.6, usualLength: 5 },
  fields: { boost: 5, lengthPenalty: 0.3 },
  errors: { boost: 4, lengthPenalty: 0.3 },
  headings: { boost: 2, lengthPenalty: 0.3 },
  keywords: { boost: 3, lengthPenalty: 0.3 },
  tags: { boost: 6, lengthPenalty: 0.3 },
  summary: { boost: 2, lengthPenalty: 0.5 },
  steps: { boost: 1.2, lengthPenalty: 0.7 },
  text: { boost: 1.2, lengthPenalty: 0.7 },
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

/**
 * What each thing that may speak for a tip weighs, as log-odds among the tips of one page: for somebody in a field, at a
 * message, at selected words, and for a screen as a whole. Fitted by `npm run tune` on screens of eighteen applications
 * and rounded; a mode has weights of its own as far as the data carry them, else those of all modes together. At a field
 * and a message, names in common weigh at least what was set by hand. The last seven are set by hand alone: those data
 * have no such keys, and an author who names a field or a message means it.
 */
export const WEIGHTS = {
  /** Words of the focused field, message or selection, else of the headings: what the person is at. */
  focusWords: [0.05, 0.75, 0.6, 0.33],
  /** Of these words, those that the tip says in another way: _delete_ and _remove_. */
  focusThesaurus: [0.55, 0.53, 2.24, 0.36],
  /** What the person is at against the title, as a whole: a title says what a tip is about. */
  focusTitle: [2, 2.74, 2.77, 0.37],
  /** The title, or a field that the tip names, is the very label, or the selected words. */
  focusNamed: [1, 2.34, 2.63, 2.29],
  /** These stand within the title, by how much of the title they are. */
  focusInTitle: [1, 1, 0, 0.96],
  /** The title is the very heading. */
  headingNamed: [1, 1, 0, 0],
  /** The title stands within a heading, by how much of the heading it is: _Edit file in node_ has _file in_, and _file_. */
  titleInHeading: [2.17, 3.06, 0, 3.17],
  /** The title stands within a heading, and another one, in none, fits the focused field so much better. */
  headingOutdone: [-10.1, 0, 0, 0],
  /** The title stands within another label: the tip is about that field. */
  titleInLabel: [0, 0, -1.27, -1.75],
  /** The technical name of the field stands in the title: nobody writes that by chance. */
  nameInTitle: [2, 2, 1.98, 1.98],
  /** A tag is the name of a folder, a page or a parameter in the address, or of a heading. */
  placeTag: [1.11, 1.02, 0, 0],
  /** The letters of what the person is at, the rare ones first: word forms and compounds that words cannot see. */
  letters: [2.69, 5.67, 2.72, 1.83],
  /** All words of the page at once, each part with its weight: what no single part shows. */
  pageWords: [1.58, 2.05, 1.55, 1.52],
  /** Words of the address: the application's own names for its places. */
  addressWords: [0.14, 0.93, 0, 0.75],
  /** What the person is at among all labels: a tip that fits another label of the form better is about that one. */
  labelShare: [0.47, 0, 0.27, 0],
  /** The label that fits best, and all labels together. */
  labelBest: [0, 0, 0.07, 0.43],
  labelMean: [0.27, 0, 0, 0.82],
  /** Its tag is that of the tips that fit the other labels: the screen has a topic. */
  topic: [0.67, 0.62, 0.13, 0],
  /** A pattern names this very page; short texts are more often about one page alone. */
  page: [3.65, 2.31, 1.9, 3.7],
  pageShort: [3.51, 0.57, 0, 0],
  /** Its text is longer than those of the others. */
  longer: [-0.76, 0, 0.69, -0.02],
  /** Another tip is about its whole subject: selected words ask for that one. */
  partOfSubject: [0, 0, -2.42, 0],
  /** It begins by speaking of a page. */
  ofPage: [0, 0, 0, 0.74],
  /** It is for another page of the site: what words mean may be told there. */
  elsewhere: [0, 0, 0.96, 0],
  /** Names the focused field among its fields. */
  fieldNamed: [6, 6, 6, 6],
  /** Names a visible message among its errors. */
  errorNamed: [6, 6, 6, 6],
  /** Names fields of this page, and not the one that is focused. */
  fieldElsewhere: [-1.5, -1.5, -1.5, -1.5],
  /** Names messages, and none of them is to be seen. */
  errorElsewhere: [-1.5, -1.5, -1.5, -1.5],
  /** One's own tip for this very page: whoever kept it will look for it here. */
  own: [4, 4, 4, 4],
  /** Asks for a heading that is not on the page. */
  headingMissing: [-0.7, -0.7, -0.7, -0.7],
  /** In another language than the page, where there are tips in the page's. */
  otherLanguage: [-3, -3, -3, -3],
} as const;

/** The name of something that may speak for or against a tip. */
export type Feature = keyof typeof WEIGHTS;

/** The features that speak of what the person is at: the field, the message or the selection, else the headings. */
export const FOCUS_FEATURES: readonly Feature[] = [
  'focusWords',
  'focusThesaurus',
  'focusTitle',
  'focusNamed',
  'focusInTitle',
  'nameInTitle',
  'letters',
  'labelShare',
];

export const RANKING = {
  /** BM25's saturation: each further mention adds less than the one before; sooner for a search than for a page. */
  saturation: { page: 2, search: 1 },
  /** A page part's weight is shared by its words: weight / words ** lengthExponent. 0: each counts whole; 1: the part as a whole. */
  lengthExponent: 0.5,
  /** Postings that one retrieval may read; keeps a long page from reading the whole index. */
  postings: 1_500,
  /** Candidates that MiniSearch hands to the scorer. */
  candidates: 60,
  /** Of a search's candidates, those whose text is read and scored. */
  searchCandidates: 40,
  /**
   * Closeness of an expanded search word: what was typed, a longer word that begins so, a word with a typo, a synonym of
   * the feed, one of the thesaurus, and, on pages too, a word that means the same in the language of a tip.
   */
  closeness: { exact: 1, prefix: 0.75, typo: 0.55, synonym: 0.8, stem: 0.75, thesaurus: 0.2, foreign: 0.75 },
  /** Letters from which one or two typos are forgiven. */
  typoFrom: { one: 4, two: 6 },
  /** Expansions of one typed word that are used, the most frequent first. */
  expansions: 24,
  /** On pages, closeness of a word of the thesaurus, to retrieve tips by and to tell why. */
  thesaurus: 0.3,
  /** Tips that a page or a search gets at most. */
  results: 30,
} as const;

/**
 * Log-odds that the best tip is the right one, for the modes in the order of the weights, fitted on the same data: right
 * first answers against wrong ones, pages whose tip was taken out, and pages of other applications.
 */
export const SIGN_WEIGHTS = {
  base: [0.05, 0.1, -0.44, 0],
  /** How far it fits what the person is at better than any other. */
  lead: [0.17, 0.19, -0.09, 0.12],
  /** The logarithm of its chance among all tips and one that is not there. */
  chance: [1.54, 1.5, 1.65, 1.48],
  /** How much of the page's names the tips cover: whether they speak of this application at all. */
  affinity: [0.52, 0.5, -0.22, 0.62],
  /** How well its title fits what the person is at, and whether it is the very name of that. */
  title: [0, 0, 0.5, 0.33],
  named: [0, 0, 2.4, 0.49],
} as const;

/** From when on a tip is believed. */
export const CONFIDENCE = {
  /** A lead beyond this says no more. */
  mostLead: 6,
  /** The score of a tip that would fit and is not there: one that is no better is not believed. */
  absentScore: 3,
  /** What a field or a message that an author has named adds. */
  fieldName: 4.5,
  errorText: 5.5,
  /** From here on, where it is rather right than not, a tip is shown as *for this field, message or page*. */
  shownFrom: 0.5,
  /** Share of the focused part from which a shown tip stands under that part rather than under the page. */
  focusFrom: 0.5,
  /** Words saying where the person is that a tip without a place must name to be shown as fitting. */
  generalNamedFrom: 3,
  /** Below this a tip that names no place here is not even *near*. */
  nearFrom: 0.03,
  /** Words saying where the person is that a tip without a place must name to be *near*. */
  nearNamedFrom: 2,
  /** Tips offered as *near* when nothing fits. */
  nearest: 3,
} as const;
