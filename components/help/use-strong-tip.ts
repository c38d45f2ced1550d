import { useLayoutEffect, useRef } from 'preact/hooks';
import { tipKey } from '../../lib/core/feed/tip.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { findStrongTip } from './tip-groups.ts';
import type { TipMarks } from './use-tip-marks.ts';

/** Opens the only strong tip; one that was closed by hand, or another that is being read, is left alone. */
export function useStrongTip(tips: FoundTip[], marks: TipMarks): void {
  const found = findStrongTip(tips)?.tip;
  const isReading = tips.some(({ tip }) => tip !== found && marks.isRead(tipKey(tip)));
  const strong = found && !isReading ? found : null;
  const key = strong && tipKey(strong);
  const opened = useRef<string | null>(null);
  // Before the browser paints: the card must not be seen closed first.
  useLayoutEffect(() => {
    if (opened.current === key) return;
    opened.current = key;
    marks.openByItself(strong);
  }, [key, strong, marks]);
}
