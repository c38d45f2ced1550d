// The letters of a page, to be looked for in tips where words see nothing.
import { letterRuns, trigrams } from './letters.ts';
import type { PageTexts } from './page-text.ts';
import { comparable, fold } from './terms.ts';

/** Letters of what the person is at that are looked for in tips: a long selection or many headings say no more. */
const MAX_LETTERS = 300;

/** Runs of letters of what a page shows. */
export interface PageLetters {
  /** Of the focused label, its edges included. */
  label: ReadonlySet<string>;
  /** Of what the person is at, else of the headings. */
  focus: ReadonlySet<string>;
  /** Of the headings, where something is focused. */
  headings: ReadonlySet<string>;
}

const runsIn = (text: string) => letterRuns(fold(text.slice(0, MAX_LETTERS)));

/** Takes the letters of a page. */
export function toPageLetters(
  { label, error, selection, name }: Pick<PageTexts, 'label' | 'error' | 'selection' | 'name'>,
  headings: readonly string[],
): PageLetters {
  const compared = comparable(label.text);
  const focus = label.text || error.text || selection.text || name.text;
  const above = headings.join(' ');
  return {
    label: compared === '' ? new Set() : trigrams(compared),
    focus: runsIn(focus || above),
    headings: runsIn(focus === '' ? '' : above),
  };
}
