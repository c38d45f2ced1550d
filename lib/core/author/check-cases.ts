// The cases of a folder held against its tips and its saved pages.
import type { AuthorFolder } from './folder.ts';
import { type ReadCases, readCases, withKnownNames } from './read-cases.ts';

/** Reads the cases that can be run, and tells everything that keeps the others from it; `tips` are ids. */
export function checkCases(
  { cases, pages }: Pick<AuthorFolder, 'cases' | 'pages'>,
  tips: readonly string[],
): ReadCases {
  const read = readCases(cases);
  const known = withKnownNames(read.cases, new Set(tips), new Set(pages.map(({ file }) => file)));
  return { cases: known.cases, problems: [...read.problems, ...known.problems] };
}
