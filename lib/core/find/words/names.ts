// Names made comparable: whatever marks, spaces and plurals a page or an author puts to them.
import { fold, toTerms } from './terms.ts';

/** A name made comparable: folded, without the marks that applications add (`Cost centre *`, `Supplier:`). */
export function comparable(name: string): string {
  return fold(name)
    .replace(/[\s:*：＊]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A text as one run of letters and digits, folded: `Export-charset` and `['Export']['charset']` are one. */
export const lettersOnly = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** A name as one run of letters, singular and plural alike. */
export const singularName = (name: string): string => lettersOnly(name).replace(/(?<=.{3})s$/u, '');

/** The terms of a text in a line, a space around each: a name that stands in another is part of its line. */
export const termLine = (text: string): string => ` ${toTerms(text).join(' ')} `;
