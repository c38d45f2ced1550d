// What a page asks: its parts as weighted words, the focused thing before the rest.
import type { FieldSnapshot, PageSnapshot } from '../../place/page-snapshot.ts';
import type { PagePart } from '../found-tip.ts';
import { PAGE_PARTS, RANKING } from '../ranking.ts';
import { comparable, toTerms } from '../words/terms.ts';
import { groupNameOf } from './group-name.ts';
import { fieldNamedIn } from './named-field.ts';

/** One part of the page with its distinct words. */
export interface QueryPart {
  part: PagePart;
  terms: string[];
  /** The weight of each of its words. */
  weight: number;
}

/** A page (or a typed search) as the scorer sees it. */
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
  /**
   * The texts of the parts that are compared one by one; empty where the page has none. `label` is the focused field's;
   * where nobody is in a field, that of the field which the message names.
   */
  texts: Record<'label' | 'name' | 'error' | 'selection' | 'address', string>;
  /** The headings; where there are none, the title. */
  headings: string[];
  /** The names of fields and commands, each once. */
  labels: string[];
  labelNames: string[];
  /** The names in the address: of folders, pages, parameters and their values. */
  addressPieces: string[];
  url: URL | null;
  language: string | null;
}

/** Labels and headings beyond this number are long forms or tables; their first ones say what the page is. */
const MAX_NAMES = 40;

/** Labels that are compared one by one: the more of a form's fields are known, the surer it is which one a tip is about. */
const MAX_LABELS = 80;

const fieldTexts = (field: FieldSnapshot | null | undefined, errors: readonly string[]) => {
  // A field's message often stands as its description; it is asked as a message then, not as the field's name.
  const description = errors.some((error) => error === field?.description) ? null : field?.description;
  return [field?.label, field?.placeholder, description].filter((text) => text != null);
};

/** Longer pieces of an address are keys or data, not names. */
const MAX_PIECE = 40;

function addressPiecesOf(url: URL | null): string[] {
  if (!url) return [];
  const path = url.pathname.split('/').map((segment) => decodeSafely(segment));
  const hash = url.hash
    .slice(1)
    .split(/[/?&=]/)
    .map(decodeSafely);
  const pieces = [...path, ...[...url.searchParams].flat(), ...hash];
  return pieces.filter((piece) => piece !== '' && piece.length <= MAX_PIECE);
}

const decodeSafely = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Makes one weighted part; long parts share their weight among their words. */
export function toQueryPart(part: PagePart, text: string, weight: number): QueryPart {
  const terms = [...new Set(toTerms(text))];
  return { part, terms, weight: weight / Math.max(1, terms.length) ** RANKING.lengthExponent };
}

/** The weight of each term over all parts: a word that stands in several of them counts for each. */
export function weightsOf(parts: readonly QueryPart[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { terms, weight } of parts) {
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  }
  return weights;
}

function textOfPagePart(page: PageSnapshot, part: Exclude<PagePart, 'search'>, url: URL | null): string {
  switch (part) {
    case 'field':
      return [...fieldTexts(page.field, errorsOf(page)), page.field?.name ?? ''].join('\n');
    case 'error':
      return errorsOf(page).join('\n');
    case 'selection':
      return page.selection ?? '';
    case 'section':
      return page.field?.section ?? '';
    case 'heading':
      return page.headings.join('\n');
    case 'title':
      return page.title;
    case 'label':
      return page.labels.slice(0, MAX_NAMES).join('\n');
    case 'address':
      return addressPiecesOf(url).join(' ');
  }
}

const errorsOf = (page: PageSnapshot) =>
  [...new Set([page.error ?? '', ...page.errors])].filter((error) => error !== '');

/** Builds the question that a page asks. */
export function toPageQuery(page: PageSnapshot): PageQuery {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  const names = Object.keys(PAGE_PARTS) as Exclude<PagePart, 'search'>[];
  const parts = names
    .map((part) => toQueryPart(part, textOfPagePart(page, part, url), PAGE_PARTS[part]))
    .filter(({ terms }) => terms.length > 0);
  const group = groupNameOf(page.field, page.labels);
  // A radio button's section may be the name of its group: good enough to be named by a tip, not to go by.
  const section = page.field?.type === 'radio' ? page.field.section : null;
  const fieldTitles = [group || section, page.field?.label, page.field?.name].flatMap((name) => name || []);
  return {
    parts,
    weights: weightsOf(parts),
    focus: parts.find(({ part }) => part === 'field' || part === 'error' || part === 'selection') ?? null,
    fieldTitles,
    fieldNames: fieldTitles.map(comparable),
    errors: errorsOf(page),
    headingNames: page.headings.map(comparable),
    texts: {
      label: page.field ? group || (page.field.label ?? '') : fieldNamedIn(errorsOf(page).join('\n'), page.labels),
      name: page.field?.name ?? '',
      error: errorsOf(page).join('\n'),
      selection: page.selection ?? '',
      address: addressPiecesOf(url).join(' '),
    },
    headings: page.headings.length > 0 ? page.headings.slice(0, MAX_NAMES) : [page.title],
    labels: [...new Set(page.labels)].slice(0, MAX_LABELS),
    labelNames: page.labels.map(comparable),
    addressPieces: addressPiecesOf(url).flatMap((piece) => [piece.replace(/\.[a-z]+$/, ''), ...piece.split(/[/?&=]/)]),
    url,
    language: page.lang ?? null,
  };
}
