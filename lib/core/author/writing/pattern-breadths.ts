// A pattern made narrower and wider where no page is in front: the patterns of the pages that it stands for.
import { BREADTHS, type Breadth, generalise } from '../../place/generalise.ts';

/** A record that stands for any, in an address made of a pattern. */
const RECORD = '1024';

/** The patterns of a page like those that a pattern, or an address, stands for; `null` where that is not one kind of page. */
export function breadthsOfPattern(source: string): Record<Breadth, string> | null {
  if (/\*|\{any\}/.test(source)) return null;
  const breadths = generalise(source.replaceAll('{id}', RECORD));
  // A single record was never meant.
  if (!breadths || !source.includes('{id}')) return breadths;
  return { ...breadths, page: breadths.alike };
}

/** Tells whether a pattern is one of those at the breadths of a page. */
export const isAtBreadth = (breadths: Record<Breadth, string>, pattern: string): boolean =>
  BREADTHS.some((one) => breadths[one] === pattern);
