// What a search library is asked for a page: one text, of everything on it or of what the person is at.
import type { BenchQuery } from './bench-data.ts';

const join = (texts: readonly (string | null | undefined)[]) => texts.filter((text) => text).join('\n');

/** Every word of the page, or what was typed. */
export function wholePage({ page, search }: BenchQuery): string {
  const { title, headings, labels, field, selection, error } = page;
  return search ?? join([title, ...headings, ...labels, field?.label, field?.placeholder, selection, error]);
}

/** The words of the field, message or selection the person is at; where there is none, the page's headings and title. */
export function focusedText({ page, search }: BenchQuery): string {
  const { field, selection, error, headings, title } = page;
  return search ?? (join([field?.label, field?.placeholder, selection, error]) || join([...headings, title]));
}
