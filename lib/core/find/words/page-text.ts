// Texts of a page with their terms: taken once, compared often.
import { toTerms } from './terms.ts';

/** A text of a page. */
export interface PageText {
  text: string;
  /** Its distinct terms, in order. */
  terms: readonly string[];
}

/** The texts of a page that are compared one by one; empty where the page has none. */
export type PageTexts = Record<'label' | 'name' | 'error' | 'selection' | 'address' | 'headings', PageText>;

/** Takes the terms of a text. */
export function toPageText(text: string): PageText {
  return { text, terms: [...new Set(toTerms(text))] };
}
