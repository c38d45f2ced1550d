import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { findStrongTip, tipKey } from './tip-groups.ts';
import type { TipMarks } from './use-tip-marks.ts';

/** Opens the only strong tip, once; a tip that was closed by hand, or another being read, is left alone. */
export function useStrongTip(tips: FoundTip[], marks: TipMarks): void {
  const opened = useRef(new Set<string>());
  const strong = findStrongTip(tips)?.tip;
  // Before the browser paints: the card must not be seen closed first.
  useLayoutEffect(() => {
    if (!strong || opened.current.has(tipKey(strong))) return;
    const isReading = tips.some(({ tip }) => marks.of(tipKey(tip)).state === 'open');
    if (isReading) return;
    opened.current.add(tipKey(strong));
    if (marks.of(tipKey(strong)).state === 'untouched') marks.open(strong);
  }, [strong, tips, marks]);
}
