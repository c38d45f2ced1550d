// What a page asks, all of its words taken once: its parts as weighted words, the focused thing before the rest.
import type { PageSnapshot } from '../../place/page-snapshot.ts';
import { comparable } from './names.ts';
import { type PageLabels, toPageLabels } from './page-labels.ts';
import { type PageLetters, toPageLetters } from './page-letters.ts';
import { type PageNames, toPageNames } from './page-names.ts';
import { type PageTexts, toPageTexts } from './page-texts.ts';
import { type QueryPart, termWeights, toQueryParts } from './query-parts.ts';
import { toShownTexts } from './shown-texts.ts';

/** A page as the index and the ranking see it: nothing of it is read again. */
export interface PageQuery {
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
  letters: PageLetters;
  /** All that it shows, as it is written. */
  shownText: string;
  url: URL | null;
  language: string | null;
}

/** Builds the question that a page asks. */
export function toPageQuery(page: PageSnapshot): PageQuery {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  const shown = toShownTexts(page, url);
  const texts = toPageTexts(shown);
  const parts = toQueryParts(shown.parts);
  const weights = termWeights(parts);
  const names = toPageNames(shown);
  return {
    parts,
    weights,
    focus: parts.find(({ part }) => part === 'field' || part === 'error' || part === 'selection') ?? null,
    fieldTitles: shown.fieldTitles,
    fieldNames: shown.fieldTitles.map(comparable),
    errors: shown.errors,
    headingNames: page.headings.map(comparable),
    labelNames: page.labels.map(comparable),
    texts,
    labels: toPageLabels(page.labels, texts, names.label !== ''),
    names,
    letters: toPageLetters(shown),
    shownText: Object.values(shown.parts).join('\n'),
    url,
    language: page.lang ?? null,
  };
}
