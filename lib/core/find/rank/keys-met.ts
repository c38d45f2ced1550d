// What an author has written down by hand, fields, messages and headings, beside what the page has of them.
import type { TipDocument } from '../index/tip-document.ts';
import { matchesError, standsIn } from '../words/error-match.ts';
import type { PageQuery } from '../words/page-query.ts';

/** The keys of a tip that are on the page, and those that are not. */
export interface KeysMet {
  /** The name of the focused field that the tip explains. */
  fieldName: string | null;
  /** The visible message that the tip is about. */
  error: string | null;
  /** The headings that must be on the page are there (or the tip asks for none). */
  headingsMet: boolean;
  /** It names fields of this page, and not the one that is focused. */
  isOfOtherField: boolean;
  /** It names messages, and none of them is to be seen. */
  isUnseen: boolean;
}

/** Looks for the keys of a tip on a page. */
export function meetKeys({ fieldNames, headingNames, tip }: TipDocument, query: PageQuery): KeysMet {
  const isOnPage = (field: string) => query.labelNames.includes(field);
  const isShown = (heading: string) => query.headingNames.some((shown) => standsIn(heading, shown));
  const fieldName = query.fieldNames.find((name) => fieldNames.includes(name)) ?? null;
  const error = query.errors.find((shown) => tip.errors.some((error) => matchesError(error, shown))) ?? null;
  const isAtOther = query.fieldNames.length > 0 && fieldName === null && error === null;
  return {
    fieldName,
    error,
    headingsMet: headingNames.every(isShown),
    isOfOtherField: isAtOther && fieldNames.some(isOnPage),
    isUnseen: tip.errors.length > 0 && error === null,
  };
}
