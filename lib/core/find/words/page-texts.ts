// Texts of a page with their terms: taken once, compared often.
import type { ShownTexts } from './shown-texts.ts';
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

/** Takes the terms of what a page shows. */
export function toPageTexts({ label, name, headings, parts }: ShownTexts): PageTexts {
  return {
    label: toPageText(label),
    name: toPageText(name),
    error: toPageText(parts.error),
    selection: toPageText(parts.selection),
    address: toPageText(parts.address),
    headings: toPageText(headings.join('\n')),
  };
}
