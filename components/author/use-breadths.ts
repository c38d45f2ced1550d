import { useMemo, useRef } from 'preact/hooks';
import { breadthsOfPattern, isAtBreadth } from '../../lib/core/author/writing/pattern-breadths.ts';
import type { Breadth } from '../../lib/core/place/generalise.ts';

/** The patterns at each breadth of the page that the only pattern of a tip stands for; it stays while that is made wider. */
export function useBreadths(match: readonly string[]): Record<Breadth, string> | null {
  const page = useRef('');
  const [pattern = '', ...others] = match;
  const known = useMemo(() => breadthsOfPattern(page.current), [page.current]);
  if (pattern !== '' && !(known && isAtBreadth(known, pattern))) page.current = pattern;
  return others.length > 0 ? null : breadthsOfPattern(page.current);
}
