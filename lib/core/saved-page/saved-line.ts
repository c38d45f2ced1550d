// A page on its way into a file: taken apart into lines, of which each can be masked or left out, and put together again.
import type { FieldSnapshot, PageSnapshot } from '../place/page-snapshot.ts';
import { cleanLines } from '../text/clean.ts';

/** What a line says of the page, in the order in which it is shown. */
export const LINE_KINDS = [
  'address',
  'title',
  'message',
  'field',
  'selection',
  'heading',
  'label',
  'landmark',
  'description',
  'language',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The parts of the field in focus, in the order of the format. */
const FIELD_PARTS = ['label', 'name', 'type', 'placeholder', 'description', 'section', 'row'] as const;
export type FieldPart = (typeof FIELD_PARTS)[number];

/** One line of what is saved. */
export interface SavedLine {
  /** Stays the same, whatever is masked or left out. */
  key: string;
  kind: LineKind;
  words: string;
  /** What it says of the field in focus; only lines of that have it. */
  part?: FieldPart;
}

/** The messages, the one that matters most among them. */
const savedMessages = ({ error, errors }: PageSnapshot): string[] =>
  error && !errors.includes(error) ? [error, ...errors] : errors;

const MAIN = 'message-main';

/** Takes a page apart. What is empty is no line, and what nobody sees in a text is not in it: it hides what is private. */
export function linesOfPage(page: PageSnapshot): SavedLine[] {
  const list = (kind: LineKind, texts: readonly (string | null | undefined)[]): SavedLine[] =>
    texts.map((words, at) => ({ key: `${kind}-${at}`, kind, words: words ?? '' }));
  const messages = savedMessages(page);
  const main = messages.indexOf(page.error ?? '');
  const lines = [
    ...list('address', [page.url]),
    ...list('title', [page.title]),
    ...list('message', messages).map((line, at) => (at === main ? { ...line, key: MAIN } : line)),
    ...FIELD_PARTS.map(
      (part): SavedLine => ({
        key: `field-${part}`,
        kind: 'field',
        words: page.field?.[part] ?? '',
        part,
      }),
    ),
    ...list('selection', [page.selection]),
    ...list('heading', page.headings),
    ...list('label', page.labels),
    ...list('landmark', page.landmarks),
    ...list('description', [page.description]),
    ...list('language', [page.lang]),
  ];
  return lines.map((line) => ({ ...line, words: cleanLines(line.words) })).filter(({ words }) => words !== '');
}

function fieldOf(lines: readonly SavedLine[]): FieldSnapshot | null {
  const parts = lines.flatMap(({ part, words }) => (part ? [[part, words]] : []));
  return parts.length === 0 ? null : Object.fromEntries(parts);
}

/** Puts a page together from the lines that are left of it. */
export function pageOfLines(lines: readonly SavedLine[]): PageSnapshot {
  const all = (kind: LineKind) => lines.filter((line) => line.kind === kind).map(({ words }) => words);
  const one = (kind: LineKind): string | null => all(kind)[0] ?? null;
  const description = one('description');
  return {
    url: one('address') ?? '',
    title: one('title') ?? '',
    headings: all('heading'),
    labels: all('label'),
    landmarks: all('landmark'),
    field: fieldOf(lines),
    selection: one('selection'),
    error: lines.find(({ key }) => key === MAIN)?.words ?? one('message'),
    errors: all('message'),
    lang: one('language'),
    ...(description === null ? {} : { description }),
  };
}
