// What a page asks, all of its words taken once: its parts as weighted words, the focused thing before the rest.
import type { FieldSnapshot, PageSnapshot } from '../../place/page-snapshot.ts';
import type { PagePart } from '../found-tip.ts';
import { PAGE_PARTS, RANKING } from '../ranking.ts';
import { addressPiecesOf } from './address-pieces.ts';
import { fieldNamedIn, groupNameOf } from './field-name.ts';
import { type PageLetters, toPageLetters } from './page-letters.ts';
import { type PageNames, toPageNames } from './page-names.ts';
import { type PageText, type PageTexts, toPageText } from './page-text.ts';
import { comparable, fold } from './terms.ts';

/** One part of the page with its distinct words. */
export interface QueryPart {
  part: PagePart;
  terms: readonly string[];
  /** The weight of each of its words. */
  weight: number;
}

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
  /**
   * `label` is the focused field's; where nobody is in a field, that of the field which the message names. `headings` are
   * all of them; where there are none, the title.
   */
  texts: PageTexts;
  /** The names of fields and commands, each once; the focused one is what the person is at, whatever it is. */
  labels: { focused: PageText | null; others: PageText[] };
  names: PageNames;
  letters: PageLetters;
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

/** Makes one weighted part; long parts share their weight among their words. */
function toQueryPart(part: PagePart, text: string, weight: number): QueryPart {
  const { terms } = toPageText(text);
  return { part, terms, weight: weight / Math.max(1, terms.length) ** RANKING.lengthExponent };
}

/** The weight of each term over all parts: a word that stands in several of them counts for each. */
function weightsOf(parts: readonly QueryPart[]): Map<string, number> {
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

/** The names of fields and commands; without a label, the field goes by its technical name. */
function toLabels(labels: readonly string[], { label, name, error, selection }: PageTexts): PageQuery['labels'] {
  const byName = comparable(label.text) === '' && name.terms.length > 0;
  const [focused = null] = byName ? [name] : [label, error, selection].filter(({ terms }) => terms.length > 0);
  const own = fold(label.text);
  const others = [...new Set(labels)].slice(0, MAX_LABELS).filter((other) => fold(other) !== own);
  return { focused, others: others.map(toPageText).filter(({ terms }) => terms.length > 0) };
}

/** Names of the focused field as they are shown. */
function toFieldTitles(field: PageSnapshot['field'], group: string): string[] {
  // A radio button's section may be the name of its group: good enough to be named by a tip, not to go by.
  const section = field?.type === 'radio' ? field.section : null;
  return [group || section, field?.label, field?.name].flatMap((name) => name || []);
}

function toPageTexts(page: PageSnapshot, group: string, headings: readonly string[], pieces: readonly string[]) {
  const errors = errorsOf(page).join('\n');
  return {
    label: toPageText(page.field ? group || (page.field.label ?? '') : fieldNamedIn(errors, page.labels)),
    name: toPageText(page.field?.name ?? ''),
    error: toPageText(errors),
    selection: toPageText(page.selection ?? ''),
    address: toPageText(pieces.join(' ')),
    headings: toPageText(headings.join('\n')),
  };
}

/** Builds the question that a page asks. */
export function toPageQuery(page: PageSnapshot): PageQuery {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  const pageParts = Object.keys(PAGE_PARTS) as Exclude<PagePart, 'search'>[];
  const parts = pageParts
    .map((part) => toQueryPart(part, textOfPagePart(page, part, url), PAGE_PARTS[part]))
    .filter(({ terms }) => terms.length > 0);
  const group = groupNameOf(page.field, page.labels);
  const fieldTitles = toFieldTitles(page.field, group);
  const headings = page.headings.length > 0 ? page.headings.slice(0, MAX_NAMES) : [page.title];
  const pieces = addressPiecesOf(url);
  const texts = toPageTexts(page, group, headings, pieces);
  return {
    parts,
    weights: weightsOf(parts),
    focus: parts.find(({ part }) => part === 'field' || part === 'error' || part === 'selection') ?? null,
    fieldTitles,
    fieldNames: fieldTitles.map(comparable),
    errors: errorsOf(page),
    headingNames: page.headings.map(comparable),
    labelNames: page.labels.map(comparable),
    texts,
    labels: toLabels(page.labels, texts),
    names: toPageNames(texts, headings, pieces),
    letters: toPageLetters(texts, headings),
    url,
    language: page.lang ?? null,
  };
}
