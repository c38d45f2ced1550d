// What speaks for a tip on a page: its place, the names and messages that met, and all of it together as one score.
import { namesPage, type PlaceFit } from '../../place/place-match.ts';
import { TEXT_PARTS, type TipDocument } from '../index/tip-document.ts';
import { type Feature, FOCUS_FEATURES, WEIGHTS } from '../ranking.ts';
import { matchesError } from '../words/error-match.ts';
import type { PageFeatures } from './features.ts';
import { hasHeadings } from './features.ts';
import type { PageQuery } from './page-query.ts';

/** Everything the ranking knows of one tip on one page. */
export interface Evidence {
  document: TipDocument;
  fit: Extract<PlaceFit, { fits: true }>;
  /** All that speaks for it, weighed; on the scale of log-odds among the tips of one page. */
  score: number;
  /** What of the score speaks of the thing that the person is at (`FOCUS_FEATURES`), rather than of its page. */
  focusScore: number;
  /** Share of the focused part's words that stand in a part that names what the tip is about; tells which part it is for. */
  focus: number;
  /** How many of the words that say where the person is stand in a part that names what the tip is about. */
  named: number;
  /** The name of the focused field that the tip explains. */
  fieldName: string | null;
  /** The visible message that the tip is about. */
  error: string | null;
  /** The headings that must be on the page are there (or the tip asks for none). */
  headingsMet: boolean;
}

/** For each of `TEXT_PARTS`, whether it names what a tip is about. */
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

const FEATURES = Object.keys(WEIGHTS) as Feature[];

/** Gathers what speaks for one tip. `worth` is what each word of the page is worth. */
export function gatherEvidence(
  { candidate, place, features }: PageFeatures['candidates'][number],
  query: PageQuery,
  worth: ReadonlyMap<string, number>,
): Evidence {
  const { document } = candidate;
  const sum = (names: readonly Feature[]) => names.reduce((total, name) => total + WEIGHTS[name] * features[name], 0);
  return {
    document,
    fit: place,
    score: sum(FEATURES),
    focusScore: sum(FOCUS_FEATURES),
    focus: features.otherLanguage ? 0 : focusShare(document, query, worth),
    named: namedTerms(document, query),
    fieldName: query.fieldNames.find((name) => document.fieldNames.includes(name)) ?? null,
    error: query.errors.find((message) => document.tip.errors.some((error) => matchesError(error, message))) ?? null,
    headingsMet: hasHeadings(candidate, query),
  };
}

/** True when a pattern names this very page rather than the whole site, and the headings it asks for are there. */
export function isForPage({ fit, headingsMet }: Evidence): boolean {
  return namesPage(fit) && headingsMet;
}
