// What speaks for a tip on a page: its place, the names and messages that met, its share of the words.
import { fitPlace, type PlaceFit } from '../place/place-match.ts';
import { matchesError } from './error-match.ts';
import type { PageQuery } from './page-query.ts';
import { CONFIDENCE, RANKING } from './ranking.ts';
import { matchTerms, type WeighedTerms } from './score.ts';
import { TEXT_PARTS, type TipDocument } from './tip-document.ts';
import type { IndexStatistics } from './tip-index.ts';

/** Everything the ranking knows of one tip on one page. */
export interface Evidence {
  document: TipDocument;
  fit: Extract<PlaceFit, { fits: true }>;
  score: number;
  coverage: number;
  /** Share of the focused part's words that stand in the tip's title or names; tells which part a tip is for. */
  focus: number;
  /** How many of the words that say where the person is stand in the tip's title or names. */
  named: number;
  /** The name of the focused field that the tip explains. */
  fieldName: string | null;
  /** The visible message that the tip is about. */
  error: string | null;
  /** The headings that must be on the page are there (or the tip asks for none). */
  headingsMet: boolean;
}

/** Parts that name what a tip is about, as bits of `TEXT_PARTS`. */
const NAMING = TEXT_PARTS.map((part) => part !== 'text' && part !== 'steps');

const namesTerm = (document: TipDocument, term: string) =>
  document.counts.get(term)?.some((count, index) => count > 0 && NAMING[index]) ?? false;

function focusShare(document: TipDocument, query: PageQuery, worth: ReadonlyMap<string, number>): number {
  let [met, total] = [0, 0];
  for (const term of query.focus?.terms ?? []) {
    const value = worth.get(term) ?? 0;
    total += value;
    if (namesTerm(document, term)) met += value;
  }
  return total === 0 ? 0 : met / total;
}

/** Parts of the page that say what it is about, rather than what else is on it. */
const TELLING: readonly string[] = ['field', 'error', 'selection', 'heading', 'title'];

function namedTerms(document: TipDocument, query: PageQuery): number {
  const terms = query.parts.filter(({ part }) => TELLING.includes(part)).flatMap((part) => part.terms);
  return new Set(terms.filter((term) => namesTerm(document, term))).size;
}

const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0];

/** A tip in another language than the page counts less; an unknown language is no objection. */
function languageFactor(document: TipDocument, query: PageQuery): number {
  const { language } = document.tip;
  if (!language || !query.language) return 1;
  return primary(language) === primary(query.language) ? 1 : RANKING.otherLanguage;
}

/** Gathers what speaks for a tip; `null` when its place rules it out. With `anyPlace` patterns are ignored. */
export function gatherEvidence(
  document: TipDocument,
  query: PageQuery,
  weighed: WeighedTerms,
  statistics: IndexStatistics,
  anyPlace: boolean,
): Evidence | null {
  const fit: PlaceFit = anyPlace ? { fits: true, general: true } : fitPlace(document.place, query.url);
  if (!fit.fits) return null;
  const { score, coverage } = matchTerms(document, weighed, statistics);
  const factor = languageFactor(document, query);
  return {
    document,
    fit,
    score: score * factor,
    coverage: coverage * factor,
    focus: focusShare(document, query, weighed.worth) * factor,
    named: namedTerms(document, query),
    fieldName: query.fieldNames.find((name) => document.fieldNames.includes(name)) ?? null,
    error: query.errors.find((message) => document.tip.errors.some((error) => matchesError(error, message))) ?? null,
    headingsMet: document.headingNames.every((heading) => query.headingNames.some((shown) => shown.includes(heading))),
  };
}

/** True when a pattern names this very page rather than the whole site, and the headings it asks for are there. */
export function isForPage({ fit, headingsMet }: Evidence): boolean {
  return !fit.general && !fit.wholeSite && headingsMet;
}

/** The probability that a tip is the right one here. `margin` is how far its score stands before its best rival, -1 to 1. */
export function confidenceOf(evidence: Evidence, margin: number): number {
  const odds =
    CONFIDENCE.base +
    CONFIDENCE.coverage * evidence.coverage +
    CONFIDENCE.margin * margin +
    (evidence.fieldName ? CONFIDENCE.fieldName : 0) +
    (evidence.error ? CONFIDENCE.errorText : 0) +
    (isForPage(evidence) ? CONFIDENCE.page : 0);
  return 1 / (1 + Math.exp(-odds));
}
