// The letters of a page, to be looked for in tips where words see nothing.
import { letterRuns, trigrams } from './letters.ts';
import { comparable } from './names.ts';
import type { ShownTexts } from './shown-texts.ts';
import { fold } from './terms.ts';

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
export function toPageLetters({ label, name, parts, headings }: ShownTexts): PageLetters {
  const focus = label || parts.error || parts.selection || name;
  const above = headings.join(' ');
  const compared = comparable(label);
  return {
    focus: runsIn(focus || above),
    headings: runsIn(focus === '' ? '' : above),
    label: compared === '' ? new Set() : trigrams(compared),
  };
}
