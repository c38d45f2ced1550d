// Words of the page in those parts of a tip that name what it is about.
import { TEXT_PARTS, type TipDocument } from '../index/tip-document.ts';
import type { PageQuery } from '../words/page-query.ts';
import type { WeighedPage } from './weighed-page.ts';

/** For each of `TEXT_PARTS`, whether it names what a tip is about. */
const NAMING = TEXT_PARTS.map((part) => part !== 'text' && part !== 'steps');

const namesTerm = (document: TipDocument, term: string) =>
  document.counts.get(term)?.some((count, index) => count > 0 && NAMING[index]) ?? false;

/** The share of the focused part's words that a tip names, by what they are worth. */
export function namedFocus(document: TipDocument, { query, worths }: WeighedPage): number {
  let [met, total] = [0, 0];
  for (const term of query.focus?.terms ?? []) {
    const value = worths.get(term) ?? 0;
    total += value;
    if (namesTerm(document, term)) met += value;
  }
  return total === 0 ? 0 : met / total;
}

/** Parts of the page that say what it is about, rather than what else is on it. */
const ABOUT_PAGE: readonly string[] = ['field', 'error', 'selection', 'heading', 'title'];

/** How many of the words that say where the person is a tip names. */
export function namedWords(document: TipDocument, { parts }: PageQuery): number {
  const terms = parts.filter(({ part }) => ABOUT_PAGE.includes(part)).flatMap((part) => part.terms);
  return new Set(terms.filter((term) => namesTerm(document, term))).size;
}
