// The letters of what a page asks about, to be looked for in tips where words see nothing.
import { letterRuns } from './letters.ts';
import type { ShownTexts } from './shown-texts.ts';
import { fold } from './terms.ts';

/** Letters of what the person is at that are looked for in tips: a long selection or many headings say no more. */
const MAX_LETTERS = 300;

/** Takes runs of letters of what the person is at, else of the headings. */
export function toPageLetters({ label, name, parts, headings }: ShownTexts): ReadonlySet<string> {
  const focus = label || parts.error || parts.selection || name || headings.join(' ');
  return letterRuns(fold(focus.slice(0, MAX_LETTERS)));
}
