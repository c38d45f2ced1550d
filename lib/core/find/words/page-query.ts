// What a page asks, all of its words taken once: its parts as weighted words, the focused thing before the rest.
import type { PageSnapshot } from '../../place/page-snapshot.ts';
import type { PagePart } from '../found-tip.ts';
import { comparable } from './names.ts';
import { type PageLabels, toPageLabels } from './page-labels.ts';
import { toPageLetters } from './page-letters.ts';
import type { PageMode } from './page-mode.ts';
import { type PageNames, toPageNames } from './page-names.ts';
import { type PageTexts, toPageTexts } from './page-texts.ts';
import { type QueryPart, termWeights, toQueryParts } from './query-parts.ts';
import { toShownTexts } from './shown-texts.ts';

/** A page as the index and the ranking see it: nothing of it is read again. */
export interface PageQuery {
  mode: PageMode;
  parts: QueryPart[];
  /** The weight of each term, over all parts it stands in. */
  weights: Map<string, number>;
  /** The part the person is at: the field, else the message, else the selection. */
  focus: QueryPart | null;
  /** Names of the focused field as they are shown: that of its group, where it is a radio button, its own, the technical one. */
  fieldTitles: string[];
  /** The same, made comparable. */
  fieldNames: string[];
  /** Visible error messages, the most important first. */
  errors: string[];
  headingNames: string[];
  labelNames: string[];
  texts: PageTexts;
  labels: PageLabels;
  names: PageNames;
  /** Runs of letters of what the person is at, else of the headings. */
  letters: ReadonlySet<string>;
  /** All that it shows, as it is written. */
  shownText: string;
  url: URL | null;
  language: string | null;
}

/** The part of the page that says what is asked about. */
const FOCUS_OF: Record<PageMode, PagePart | null> = {
  field: 'field',
  message: 'error',
  selection: 'selection',
  screen: null,
};

/** A field comes before a message, and a message before selected words. */
function modeOf(parts: readonly QueryPart[]): PageMode {
  const asked = (['field', 'message', 'selection'] as const).find((mode) =>
    parts.some(({ part }) => part === FOCUS_OF[mode]),
  );
  return asked ?? 'screen';
}

/** Builds the question that a page asks. */
export function toPageQuery(page: PageSnapshot): PageQuery {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  const shown = toShownTexts(page, url);
  const texts = toPageTexts(shown);
  const parts = toQueryParts(shown.parts);
  const weights = termWeights(parts);
  const names = toPageNames(shown);
  const mode = modeOf(parts);
  return {
    mode,
    parts,
    weights,
    focus: parts.find(({ part }) => part === FOCUS_OF[mode]) ?? null,
    fieldTitles: shown.fieldTitles,
    fieldNames: shown.fieldTitles.map(comparable),
    errors: shown.errors,
    headingNames: page.headings.map(comparable),
    labelNames: page.labels.map(comparable),
    texts,
    labels: toPageLabels(page.labels, texts),
    names,
    letters: toPageLetters(shown),
    shownText: Object.values(shown.parts).join('\n'),
    url,
    language: page.lang ?? null,
  };
}
